namespace FactCheck.Extraction.Structure;

/// <summary>The two ends of a change and the tokens they stand on, from the word before the first one.</summary>
internal readonly record struct ChangedValue(Stated From, Stated To, int Start, int End);
