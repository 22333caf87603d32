namespace FactCheck.Extraction.Quantities;

/// <summary>Collects what the numeric readers find in one document.</summary>
internal sealed class AssertionSink(NumericText text)
{
    public List<Assertion> Found { get; } = [];

    public void Add(AssertionKind kind, int first, int end, AssertionValue value, Hedge hedge = default, TextSpan? noun = null)
    {
        var mention = text.Document.Mention(text.Span(first, end), text[first].Sentence);
        Found.Add(new Assertion(kind, mention, value)
        {
            Hedge = hedge.IsNone ? null : text.Span(hedge.First, hedge.End),
            Noun = noun,
        });
    }
}
