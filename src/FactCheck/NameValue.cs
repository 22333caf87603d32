namespace FactCheck;

/// <summary>A name as spelt in the text, without titles, possessive mark or leading "the".</summary>
/// <param name="Spelling">Never empty; inner blanks are single.</param>
/// <param name="Type">What it names, decided once for all mentions of a name in a document.</param>
public sealed record NameValue(string Spelling, EntityType Type) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => Spelling;
}
