namespace FactCheck.Alignment.Slots;

/// <summary>
/// The items of a sentence: its words and numbers, and each value it states as one item, so that "owes no more than $4.4 million" and "owes $5.2
/// million" are alike but for the value.
/// </summary>
internal static class SentenceItems
{
    public static IReadOnlyList<SentenceItem> Of(ReadDocument document, int sentence)
    {
        var text = document.Text;
        var place = text.SentenceSpan[sentence];
        var values = Values(document, place.Span);
        var items = new List<SentenceItem>(place.EndToken - place.FirstToken);
        var next = 0;
        for (var i = place.FirstToken; i < place.EndToken; i++)
        {
            while (next < values.Count && values[next].Last < i)
            {
                next++;
            }

            if (next < values.Count && values[next].First == i)
            {
                items.Add(values[next]);
                i = values[next++].Last;
            }
            else if (Counts(text.Tokens[i]))
            {
                items.Add(new SentenceItem(text.Tokens[i].Norm, i, i, null));
            }
        }

        return items;
    }

    /// <summary>The values in the order of the text; of two that overlap the first.</summary>
    private static List<SentenceItem> Values(ReadDocument document, TextSpan sentence)
    {
        var values = new List<SentenceItem>();
        var (first, after) = document.AssertionsIn(sentence);
        for (var i = first; i < after; i++)
        {
            var assertion = document.Assertions[i];
            if (assertion.Value is not (QuantityValue or DateValue or DurationValue or TimeValue))
            {
                continue;
            }

            var start = Math.Min(assertion.Hedge?.Start ?? int.MaxValue, assertion.Mention.Span.Start);
            var end = Math.Max(assertion.Hedge?.End ?? 0, assertion.Mention.Span.End);
            var item = new SentenceItem(KeyOf(assertion), document.Text.TokenAt(start), document.Text.TokenAt(end) - 1, assertion);
            if (item.Last >= item.First && (values.Count == 0 || values[^1].Last < item.First))
            {
                values.Add(item);
            }
        }

        return values;
    }

    /// <summary>Counts, bare numbers and ages stand for each other; a date is no duration.</summary>
    private static string KeyOf(Assertion assertion) => assertion.Kind switch
    {
        AssertionKind.Count or AssertionKind.Number or AssertionKind.Age => "\u0001number",
        _ => "\u0001" + assertion.Kind,
    };

    private static bool Counts(in Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Number ? token.Norm != "'s" : token.Norm is "$" or "\u00A3" or "\u20AC" or "\u00A5" or "%";
}
