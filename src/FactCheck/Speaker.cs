namespace FactCheck;

/// <summary>Who is told to have said quoted words.</summary>
/// <param name="Span">Where the speaker is named, which may be before the sentence of the quotation.</param>
/// <param name="Spelling">The name, or the phrase that stands for the speaker ("the landlord").</param>
/// <param name="Type">What the name names; null for a phrase that is no name.</param>
internal sealed record Speaker(TextSpan Span, string Spelling, EntityType? Type);
