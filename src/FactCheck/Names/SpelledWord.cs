namespace FactCheck.Names;

/// <summary>A word of a name.</summary>
/// <param name="Folded">See <see cref="NameFold"/>.</param>
/// <param name="Spelled">As written.</param>
/// <param name="IsAllCaps">True when every letter is a capital.</param>
/// <param name="IsCapitalized">True when the first letter is a capital.</param>
internal readonly record struct SpelledWord(string Folded, string Spelled, bool IsAllCaps, bool IsCapitalized);
