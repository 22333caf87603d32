namespace FactCheck.Extraction.Vocabulary;

/// <summary>A place where a declared phrase stands.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last.</param>
/// <param name="Name">The first phrase of its group, read.</param>
internal sealed record DeclaredStretch(int First, int Last, DocumentText Name);
