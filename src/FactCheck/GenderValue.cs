namespace FactCheck;

/// <summary>What a pronoun or a title tells of a person.</summary>
/// <param name="Holder">The person as spelt.</param>
/// <param name="IsFemale">True for "she" and "Mrs", false for "he" and "Mr".</param>
internal sealed record GenderValue(string Holder, bool IsFemale) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => $"{Holder}: {(IsFemale ? "she" : "he")}";
}
