namespace FactCheck.Alignment.Drafts;

/// <summary>A sentence of one of the sources.</summary>
/// <param name="Document">Index of the source.</param>
/// <param name="Sentence">Index of the sentence in it.</param>
internal readonly record struct SourcePlace(int Document, int Sentence);
