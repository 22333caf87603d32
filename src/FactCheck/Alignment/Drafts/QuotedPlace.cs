namespace FactCheck.Alignment.Drafts;

/// <summary>A place of a source where the words of a draft's quotation stand.</summary>
/// <param name="Document">Index of the source.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Skipped">Words of the source between them that the draft leaves out.</param>
internal readonly record struct QuotedPlace(int Document, int First, int End, int Skipped);
