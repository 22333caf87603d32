namespace FactCheck;

/// <summary>Whom a person works, speaks or plays for.</summary>
/// <param name="Holder">The person as spelt.</param>
/// <param name="Organization">As spelt, without an article.</param>
internal sealed record AffiliationValue(string Holder, string Organization) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => $"{Holder} of {Organization}";
}
