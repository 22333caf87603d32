namespace FactCheck.Alignment.Drafts;

/// <summary>A place of the sources where a content word stands.</summary>
/// <param name="Document">Index of the source.</param>
/// <param name="Sentence">Index of the sentence in it.</param>
/// <param name="Token">Index of the token in it.</param>
internal readonly record struct WordOccurrence(int Document, int Sentence, int Token);
