using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Adds what has no unit: a count when a noun is counted, else a number.</summary>
internal static class CountReader
{
    private static readonly HashSet<string> Fates = new(
        "dead killed died injured wounded hurt missing arrested detained hospitalized hospitalised survived remains charged".Split(' '), StringComparer.Ordinal);

    public static int Read(NumericText text, NumericRange range, AssertionSink sink)
    {
        var end = range.End;
        if (IsIdiom(text, range))
        {
            return end;
        }

        if (text.Is(end, "cent") && text.IsCapitalized(end))
        {
            // A capital makes it a name.
            return end + 1;
        }

        if (text.Is(end, "strong") || (text.Is(end, '-') && text.Is(end + 1, "strong")))
        {
            // "a 4,000-strong crowd".
            var crowd = text.Is(end, '-') ? GovernedNoun.Find(text, end + 2) : null;
            sink.Add(AssertionKind.Count, range.First, end, range.Value(new QuantityValue(), default, null, range.Lower.Step), default, crowd);
            return end;
        }

        var hedge = QuantityHedge.Find(text, range.First, end);
        var words = QuantityHedge.Words(text, hedge);
        var value = range.Value(new QuantityValue(), hedge, words, range.Lower.Step);
        if (CountedNoun.TryFind(text, QuantityHedge.End(hedge, end), range.Last.Value, out var first, out var last))
        {
            sink.Add(AssertionKind.Count, range.First, end, value, hedge, text.Span(first, last + 1));
            return end;
        }

        if (text.Is(end, '-') && text.IsJoined(end) && text.IsWord(end + 1) && text.IsJoined(end + 1) && text.IsWord(end + 2) && range.Last.Value > 1 && !StopWords.Contains(text.Norm(end + 1)))
        {
            // "a 30-member committee": the counted noun stands in the singular before a hyphen.
            hedge = QuantityHedge.OfCompound(text, range.First, end);
            value = range.Value(new QuantityValue(), hedge, QuantityHedge.Words(text, hedge), range.Lower.Step);
            sink.Add(AssertionKind.Count, range.First, end, value, hedge, text.Span(end + 1, end + 2));
            return end;
        }

        var fate = text.Norm(end) is "were" or "was" or "are" or "is" ? end + 1 : end;
        if (Fates.Contains(text.Norm(fate)) && range.Last.Form is var form && (form & (NumeralForm.Decimal | NumeralForm.Fraction)) == NumeralForm.None)
        {
            sink.Add(AssertionKind.Count, range.First, end, value, hedge, fate == end ? text.Span(end, end + 1) : null);
            return end;
        }

        sink.Add(AssertionKind.Number, range.First, end, value, hedge);
        return end;
    }

    /// <summary>"one" is a pronoun or an article nearly always; it counts where a fate, "only" or "at least" says so.</summary>
    private static bool IsIdiom(NumericText text, NumericRange range)
    {
        if (range.IsRange || range.Lower.Value != 1 || !range.Lower.Is(NumeralForm.Words) || range.Lower.End - range.Lower.First != 1)
        {
            return range.Lower.Is(NumeralForm.Fraction | NumeralForm.Article) && text.Norm(range.End - 1) is "half" or "quarter";
        }

        var end = range.End;
        var isLimited = text.Norm(range.First - 1) is "only" or "just" or "exactly" or "least" or "most";
        if (isLimited && text.IsWord(end) && !StopWords.Contains(text.Norm(end)))
        {
            return false;
        }

        if (text.Is(end, '-') || text.Norm(range.First - 1) is "no" or "the" or "this" or "that" or "which" or "any" or "every" or "each" or "another")
        {
            return true;
        }

        if (text.Norm(range.First - 1) is "killing" or "injuring" or "wounding" && CountedNoun.TryFind(text, end, 1, out _, out _))
        {
            return false;
        }

        if (Fates.Contains(text.Norm(end)) || (Fates.Contains(text.Norm(range.First - 1)) && CountedNoun.TryFind(text, end, 1, out _, out _)))
        {
            return false;
        }

        return !CountedNoun.TryFind(text, end, 1, out _, out var head) || !(Fates.Contains(text.Norm(head + 1)) || (text.Norm(head + 1) is "was" or "is" or "has" && Fates.Contains(text.Norm(head + 2))));
    }
}
