namespace FactCheck;

/// <summary>A document with its text read and its assertions extracted: what alignment works on.</summary>
/// <param name="Text">The text.</param>
/// <param name="Assertions">Everything extracted, framed, in the order of the text; candidates included.</param>
internal sealed record ReadDocument(DocumentText Text, IReadOnlyList<Assertion> Assertions)
{
    public Document Document => Text.Document;
}
