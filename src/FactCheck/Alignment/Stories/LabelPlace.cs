namespace FactCheck.Alignment.Stories;

/// <summary>A thing that is told from its like by a label: "platform 4", "Zone B".</summary>
/// <param name="Noun">The stem of the noun.</param>
/// <param name="Label">The label, folded.</param>
/// <param name="Token">Index of the noun; the label stands behind it.</param>
/// <param name="IsOneOfSeveral">True when more labels follow: "platforms 3 and 4", "rooms 2-5".</param>
internal readonly record struct LabelPlace(string Noun, string Label, int Token, bool IsOneOfSeveral);
