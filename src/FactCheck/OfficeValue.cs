namespace FactCheck;

/// <summary>Who holds an office of which there is one.</summary>
/// <param name="Office">The office as written, with where it is held if told: "mayor of Marlow".</param>
/// <param name="Holder">The person as spelt.</param>
internal sealed record OfficeValue(string Office, string Holder) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => $"{Office}: {Holder}";
}
