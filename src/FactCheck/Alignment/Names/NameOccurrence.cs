namespace FactCheck.Alignment.Names;

/// <summary>A place that states a name.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Assertion">The name.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
internal sealed record NameOccurrence(int Document, Assertion Assertion, int First, int End);
