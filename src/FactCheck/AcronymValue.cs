namespace FactCheck;

/// <summary>What an acronym is said to stand for.</summary>
/// <param name="Acronym">In capitals, without dots: "LMB".</param>
/// <param name="LongForm">As spelt.</param>
internal sealed record AcronymValue(string Acronym, string LongForm) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => $"{Acronym} = {LongForm}";
}
