namespace FactCheck.Alignment.Referents;

/// <summary>An assertion and where it stands among the documents being aligned.</summary>
/// <param name="Assertion">The assertion.</param>
/// <param name="Document">Index of the document.</param>
/// <param name="Sentence">Index of the sentence in it.</param>
/// <param name="FirstToken">Index of the first token of its mention.</param>
/// <param name="EndToken">Index after the last token of its mention.</param>
/// <param name="IsPartOfThose">True for "two of them", "five of whom", "three of the wounded": a part of what was told before.</param>
internal sealed record PlacedAssertion(Assertion Assertion, int Document, int Sentence, int FirstToken, int EndToken, bool IsPartOfThose = false)
{
    public Frame Frame => Assertion.Frame;

    public Mention Mention => Assertion.Mention;

    /// <summary>"07:25: The tunnel is closed": when an entry was made, not when something happened.</summary>
    public bool IsStamp { get; private init; }

    public static PlacedAssertion Of(List<ReadDocument> documents, int document, Assertion assertion)
    {
        var text = documents[document].Text;
        var first = Math.Min(text.TokenAt(assertion.Mention.Span.Start), text.Tokens.Count - 1);
        var end = Math.Max(first + 1, text.TokenAt(assertion.Mention.Span.End));
        var isPart = end + 1 < text.Tokens.Count && text.Tokens[end].Norm == "of" && (text.Tokens[end + 1].Norm is "them" or "those" or "these" or "whom" or "which"
            || (end + 2 < text.Tokens.Count && text.Tokens[end + 1].Norm == "the" && text.Tokens[end + 2].Norm is "wounded" or "injured" or "dead" or "victims" or "survivors" or "missing" or "rescued" or "evacuees" or "detainees"));
        return new PlacedAssertion(assertion, document, text.Tokens[first].Sentence, first, end, isPart) { IsStamp = assertion.Value is TimeValue && IsStampAt(text, first, end) };
    }

    /// <summary>All quantities, durations, dates and times, in the order of the documents.</summary>
    public static IEnumerable<PlacedAssertion> ValuesOf(List<ReadDocument> documents, int firstDocument = 0)
    {
        for (var d = firstDocument; d < documents.Count; d++)
        {
            foreach (var assertion in documents[d].Assertions)
            {
                if (assertion.Value is QuantityValue or DurationValue or DateValue or TimeValue)
                {
                    yield return Of(documents, d, assertion);
                }
            }
        }
    }

    /// <summary>True when one source says both in one sentence: they are two matters then.</summary>
    public bool IsSameSentence(PlacedAssertion other) => Document == other.Document && Sentence == other.Sentence;

    /// <summary>Before a colon or a dash, or the opening of the text and a sentence of its own: "Tuesday, 8 p.m. No boat sails".</summary>
    private static bool IsStampAt(DocumentText text, int first, int end) =>
        (text.Tokens[first].Sentence == 0 && text.SentenceSpan[0].EndToken - end <= 1 && first <= 2 && text.SentenceSpan.Length > 1)
        || (first == text.SentenceSpan[text.Tokens[first].Sentence].FirstToken && end < text.Tokens.Count && (text.Tokens[end].Is(':') || text.Tokens[end].Is('-') || text.Tokens[end].Is('|') || (text.Tokens[first].Kind == TokenKind.Number && text.Tokens[end] is { IsWord: true, IsCapitalized: true })));
}
