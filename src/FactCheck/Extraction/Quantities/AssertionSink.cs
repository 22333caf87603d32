namespace FactCheck.Extraction.Quantities;

/// <summary>Collects what the numeric readers find in one document.</summary>
internal sealed class AssertionSink(NumericText text)
{
    public List<Assertion> Found { get; } = [];

    public void Add(AssertionKind kind, int first, int end, AssertionValue value, Hedge hedge = default, TextSpan? noun = null)
    {
        var mention = text.Document.Mention(Trimmed(first, end), text[first].Sentence);
        Found.Add(new Assertion(kind, mention, value)
        {
            Hedge = hedge.IsNone ? null : text.Span(hedge.First, hedge.End),
            Noun = noun,
        });
    }

    /// <summary>The span without the full stop that an abbreviation at the end of a sentence has taken in: "31 Dec." but "8 p.m.".</summary>
    private TextSpan Trimmed(int first, int end)
    {
        var span = text.Span(first, end);
        var last = text[end - 1];
        var isFullStop = end == text.End && last.IsWord && last.Norm.IndexOf('.', StringComparison.Ordinal) == last.Norm.Length - 1 && (text.Has(end - 1, LexemeKind.Month) || last.IsAllCaps);
        return isFullStop ? span with { End = span.End - 1 } : span;
    }
}
