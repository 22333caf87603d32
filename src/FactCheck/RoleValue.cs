namespace FactCheck;

/// <summary>A role and who holds it.</summary>
/// <param name="Holder">The person as spelt.</param>
/// <param name="Title">The role as written: "global director of research".</param>
/// <param name="Organization">Where the role is held, as spelt; null when not told.</param>
/// <param name="IsFormer">True for "former", "then", "ex-" and their like: it says nothing about now.</param>
public sealed record RoleValue(string Holder, string Title, string? Organization = null, bool IsFormer = false) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => $"{Holder}: {(IsFormer ? "former " : "")}{Title}{(Organization is null ? "" : " of " + Organization)}";
}
