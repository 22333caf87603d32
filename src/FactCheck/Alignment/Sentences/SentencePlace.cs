namespace FactCheck.Alignment.Sentences;

/// <summary>A sentence of one of several documents.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Sentence">Index of the sentence in it.</param>
internal readonly record struct SentencePlace(int Document, int Sentence);
