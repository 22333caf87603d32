namespace FactCheck;

/// <summary>A document with its text read and its assertions extracted: what alignment works on.</summary>
/// <param name="Text">The text.</param>
/// <param name="Assertions">Everything extracted, framed, in the order of the text; candidates included.</param>
/// <param name="Problem">Why the text could not be read as English; null when it could. Nothing is extracted from a text with a problem.</param>
internal sealed record ReadDocument(DocumentText Text, IReadOnlyList<Assertion> Assertions, string? Problem = null)
{
    public Document Document => Text.Document;
}
