namespace FactCheck.Alignment.Slots;

/// <summary>What counts when two sentences are laid side by side: a word, or a whole value with its hedge.</summary>
/// <param name="Key">The folded word, or for a value its kind: values of one kind are the same item, whatever they say.</param>
/// <param name="First">Index of its first token in the document.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Value">The value; null for a word.</param>
internal readonly record struct SentenceItem(string Key, int First, int Last, Assertion? Value);
