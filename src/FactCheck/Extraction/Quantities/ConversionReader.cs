namespace FactCheck.Extraction.Quantities;

/// <summary>Joins a quantity and its conversion into one: "£700m ($900m)", "10 km (6.2 miles)", "13ft, or about four metres,".</summary>
internal static class ConversionReader
{
    /// <summary>A number in brackets farther off than this share is no conversion but something else, unless the units are of two systems.</summary>
    private const decimal Nearness = .15m;

    /// <param name="text">The text, at a sentence.</param>
    /// <param name="found">What has been found; joined in place.</param>
    /// <param name="from">The first that stands in this sentence.</param>
    public static void Join(NumericText text, List<Assertion> found, int from)
    {
        var kept = from;
        for (var i = from; i < found.Count; i++, kept++)
        {
            found[kept] = found[i];
            if (i + 1 < found.Count && found[i].Kind == found[i + 1].Kind && found[i].Kind is AssertionKind.Amount or AssertionKind.Measure && EndOf(text, found[i], found[i + 1]) is > 0 and var end)
            {
                found[kept] = Joined(text, found[i], found[i + 1], end);
                i++;
            }
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    private static Assertion Joined(NumericText text, Assertion first, Assertion second, int end)
    {
        var span = new TextSpan(first.Mention.Span.Start, text[end - 1].Span.End);
        var value = (QuantityValue)first.Value with { Conversion = Hedged(text, first, (QuantityValue)second.Value) };
        return new Assertion(first.Kind, text.Document.Mention(span, text[end - 1].Sentence), value)
        {
            Hedge = first.Hedge,
            Noun = first.Noun ?? (first.Kind == AssertionKind.Amount || first.Mention.Text.Contains('-', StringComparison.Ordinal) ? GovernedNoun.Find(text, end) : GovernedNoun.Of(text, end)),
        };
    }

    /// <summary>"more than £700m ($900m)": the hedge before the one holds for the other.</summary>
    private static QuantityValue Hedged(NumericText text, Assertion first, QuantityValue conversion)
    {
        var hedge = first.Hedge is null ? default : HedgeReader.Before(text, text.Document.TokenAt(first.Mention.Span.Start));
        return hedge.IsNone || conversion.Hedge is not null || conversion.Number is not { } number ? conversion
            : hedge.Interval(conversion with { Low = null, High = null }, number, 0, QuantityHedge.Words(text, hedge));
    }

    /// <returns>The index after the conversion; 0 when the second value is none of the first.</returns>
    private static int EndOf(NumericText text, Assertion first, Assertion second)
    {
        if (first.Value is not QuantityValue one || second.Value is not QuantityValue other || one.Unit == other.Unit || !MayConvert(first.Kind, one, other))
        {
            return 0;
        }

        var at = text.Document.TokenAt(first.Mention.Span.End);
        var start = text.Document.TokenAt(second.Hedge is { } hedge && hedge.Start < second.Mention.Span.Start ? hedge.Start : second.Mention.Span.Start);
        var end = text.Document.TokenAt(second.Mention.Span.End);
        var isApposed = text.Is(at, ',') && text.Is(at + 1, "or");
        if (!text.Is(at, '(') && !isApposed)
        {
            return 0;
        }

        at++;
        while (at < start && text.Norm(at) is "or" or "about" or "around" or "roughly" or "approximately" or "approx" or "approx." or "equivalent" or "to" or "equal" or "nearly" or "almost" or "some" or "just" or "over" or "under" or "worth")
        {
            at++;
        }

        return at != start ? 0 : isApposed ? end : text.Is(end, ')') ? end + 1 : 0;
    }

    /// <summary>Two currencies, or two units of one dimension that no power of ten or dozen leads from one to the other.</summary>
    private static bool MayConvert(AssertionKind kind, QuantityValue one, QuantityValue other)
    {
        if (kind == AssertionKind.Amount)
        {
            return one.Dimension != other.Dimension;
        }

        var isOfOneSystem = one.Offset == other.Offset && IsWhole(Math.Max(one.Factor, other.Factor) / Math.Min(one.Factor, other.Factor));
        return one.Dimension == other.Dimension && (!isOfOneSystem || AreNear(one, other));
    }

    private static bool IsWhole(decimal ratio) => Math.Abs(ratio - Math.Round(ratio)) < .000001m;

    private static bool AreNear(QuantityValue one, QuantityValue other) => one.Number is { } number && other.Number is { } converted
        && Math.Abs((number * one.Factor) - (converted * other.Factor)) <= Nearness * Math.Abs(number * one.Factor);
}
