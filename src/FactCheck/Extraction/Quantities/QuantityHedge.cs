namespace FactCheck.Extraction.Quantities;

/// <summary>The hedge of a whole quantity: before it wins over behind it; "between" and its like belong to a range.</summary>
internal static class QuantityHedge
{
    /// <param name="text">The text.</param>
    /// <param name="first">First token of the quantity.</param>
    /// <param name="end">Index after its unit.</param>
    public static Hedge Find(NumericText text, int first, int end)
    {
        var before = HedgeReader.Before(text, first);
        if (!before.IsNone && !(text.Is(before.First, "up") && text.Is(end, "from") && (text.IsNumber(end + 1) || text.IsNumber(end + 2))))
        {
            return before;
        }

        if (text.Is(first - 1, "between"))
        {
            return new Hedge(HedgeKind.Exactly, first - 1, first);
        }

        return HedgeReader.Behind(text, end);
    }

    /// <summary>The hedge of a number in a hyphened adjective: "a nearly 20-year-old" has one; "a story about a 20-year-old" has none, whatever stands before the article.</summary>
    public static Hedge OfCompound(NumericText text, int first, int end)
    {
        var hedge = Find(text, first, end);
        var isAcross = !hedge.IsNone && hedge.End == first - 1 && text.Is(first - 1, "a") && text.Is(first + 1, '-');
        return isAcross ? default : hedge;
    }

    public static string? Words(NumericText text, Hedge hedge) => hedge.IsNone ? null : hedge.IsDenied ? "not " + text.Words(hedge.First, hedge.End) : text.Words(hedge.First, hedge.End);

    /// <summary>Where the text goes on behind a quantity and the hedge that follows it.</summary>
    public static int End(Hedge hedge, int end) => !hedge.IsNone && hedge.First >= end ? hedge.End : end;
}
