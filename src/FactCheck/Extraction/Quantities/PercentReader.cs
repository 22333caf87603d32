namespace FactCheck.Extraction.Quantities;

/// <summary>Reads "70%", "70 per cent", "0.5 percentage points", "25 basis points".</summary>
internal static class PercentReader
{
    /// <summary>Shares compare with ratios: "a third" and "33%".</summary>
    private static readonly QuantityValue Percent = new() { Unit = "%", Dimension = RatioReader.Share, Factor = 0.01m };

    private static readonly QuantityValue Points = new() { Unit = "pp", Dimension = "points", Factor = 1 };

    private static readonly QuantityValue BasisPoints = new() { Unit = "bp", Dimension = "points", Factor = 0.01m };

    public static int Read(NumericText text, NumericRange range, AssertionSink sink)
    {
        var end = MatchUnit(text, range.End, out var unit);
        if (end == range.End && range.Last.Is(NumeralForm.Fraction) && text.Has(range.End, LexemeKind.Article) && MatchUnit(text, range.End + 1, out unit) is var half && half > range.End + 1)
        {
            // "half a percent".
            end = half;
        }

        if (end == range.End && range.IsRange && MatchUnit(text, range.Lower.End, out _) > range.Lower.End)
        {
            return 0;
        }

        if (end == range.End)
        {
            return 0;
        }

        // "10% to 12%", "10%-12%": the sign may stand on both sides.
        var upper = TryUpper(text, range, end, unit, out var both);
        if (upper > 0)
        {
            (range, end) = (both, upper);
        }

        var hedge = QuantityHedge.Find(text, range.First, end);
        var step = range.Lower.Is(NumeralForm.Decimal) ? range.Lower.Step : 1;
        sink.Add(AssertionKind.Percent, range.First, end, range.Value(unit, hedge, QuantityHedge.Words(text, hedge), step), hedge, GovernedNoun.Of(text, QuantityHedge.End(hedge, end)));
        return end;
    }

    /// <summary>"per cent of 210" with no number before it: the number follows.</summary>
    /// <returns>The index after it; <paramref name="i"/> when it is something else.</returns>
    public static int Before(NumericText text, int i, AssertionSink sink)
    {
        var at = MatchUnit(text, i, out var unit);
        if (i != text.Start || at == i || !text.Is(at, "of") || (!text.IsNumber(at + 1) && !text.Has(at + 1, LexemeKind.Cardinal)))
        {
            return i;
        }

        var numeral = NumberReader.Read(text, at + 1);
        if (numeral.IsNone || text.IsWord(numeral.End))
        {
            return i;
        }

        sink.Add(AssertionKind.Percent, i, numeral.End, NumericRange.Single(numeral).Value(unit, default, null, 1));
        return numeral.End;
    }

    private static int TryUpper(NumericText text, NumericRange range, int end, QuantityValue unit, out NumericRange both)
    {
        both = range;
        var isBetween = text.Is(range.First - 1, "between") && text.Is(end, "and");
        var joins = isBetween || text.Is(end, '-') || (text.Is(end, "to") && !text.Is(range.First - 1, "from"));
        if (range.IsRange || !joins || !text.IsNumber(end + 1))
        {
            return 0;
        }

        var upper = NumberReader.Read(text, end + 1);
        var after = upper.IsNone ? 0 : MatchUnit(text, upper.End, out var same) is var unitEnd && unitEnd > upper.End && same.Unit == unit.Unit ? unitEnd : 0;
        if (after == 0 || upper.Value <= range.Lower.Value)
        {
            return 0;
        }

        both = new NumericRange(range.Lower, upper);
        return after;
    }

    private static int MatchUnit(NumericText text, int i, out QuantityValue unit)
    {
        unit = Percent;
        if (text.Is(i, '%'))
        {
            return text.Is(i + 1, '-') && text.Is(i + 2, "points") ? i : i + 1;
        }

        var at = text.Is(i, '-') ? i + 1 : i;
        if (text.Is(at, "percentage") || text.Is(at, "percent") || text.Is(at, "%"))
        {
            var pointAt = text.Is(at + 1, '-') ? at + 2 : at + 1;
            if (text.Norm(pointAt) is "point" or "points")
            {
                unit = Points;
                return pointAt + 1;
            }

            return at + 1;
        }

        if (text.Norm(at) is "pct" or "percents" or "percentages" || (text.Is(at, "pc") && at == i))
        {
            return at + 1;
        }

        if (text.Is(at, "per") && (text.Is(at + 1, "cent") || text.Is(at + 1, "cents")))
        {
            return at + 2;
        }

        if (text.Norm(at) is "pp" or "ppt" or "ppts")
        {
            unit = Points;
            return at + 1;
        }

        if (text.Norm(at) is "bps" or "bp")
        {
            unit = BasisPoints;
            return at + 1;
        }

        if (text.Is(at, "basis") && text.Norm(at + 1) is "point" or "points")
        {
            unit = BasisPoints;
            return at + 2;
        }

        return i;
    }
}
