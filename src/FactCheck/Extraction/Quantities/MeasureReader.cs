namespace FactCheck.Extraction.Quantities;

/// <summary>Adds measures: "10 km", "six-mile", "5 feet 2 inches", "a half turn".</summary>
internal static class MeasureReader
{
    /// <summary>Tokens before a quotation mark in which its partner is looked for.</summary>
    private const int QuoteLength = 60;

    /// <returns>The index after the measure; 0 when no unit follows the number.</returns>
    public static int Read(NumericText text, NumericRange range, AssertionSink sink)
    {
        var at = text.Is(range.End, '-') ? range.End + 1 : range.End;
        var end = MeasureUnits.Match(text, at, out var unit);
        if (end == at && MeasureUnits.Degrees(text, at, out unit))
        {
            end = at + 1;
        }

        if (end == at && FeetAndInches(text, range, out var inches))
        {
            (range, end) = inches;
            _ = MeasureUnits.TryFind("ft", out unit);
        }

        if (end == at && SharesUnit(text, range, out unit))
        {
            sink.Add(AssertionKind.Measure, range.First, range.End, range.Value(new QuantityValue { Unit = unit.Symbol, Dimension = unit.Dimension, Factor = unit.Factor, Offset = unit.Offset }, default, null, range.Lower.Step != 0 ? range.Lower.Step : 1), default, null);
            return range.End;
        }

        if (end == at)
        {
            end = MeasureUnits.Match(text, ++at, out unit);
            if (end == at || !text.Is(at - 1, "of") || !range.Last.Is(NumeralForm.Fraction))
            {
                return 0;
            }
        }

        if (IsSomethingElse(text, range, at, unit))
        {
            return 0;
        }

        if (unit.Symbol is "t" && range.IsRange)
        {
            // "2-5 t" reads as tonnes all the same.
            end = Math.Max(end, at + 1);
        }

        end = Second(text, ref range, end, ref unit);
        var hedge = QuantityHedge.Find(text, range.First, end);
        var step = range.Lower.Step != 0 ? range.Lower.Step : range.Lower.Is(NumeralForm.Fraction) ? 0 : 1;
        var value = range.Value(
            new QuantityValue { Unit = unit.Symbol, Dimension = unit.Dimension, Factor = unit.Factor, Offset = unit.Offset }, hedge, QuantityHedge.Words(text, hedge), step);
        sink.Add(AssertionKind.Measure, range.First, end, value, hedge, Noun(text, range, QuantityHedge.End(hedge, end)));
        return end;
    }

    /// <summary>"3.4 by 2.6 metres", "4 x 3 m": the unit of length stands behind the second number only.</summary>
    private static bool SharesUnit(NumericText text, NumericRange range, out MeasureUnit unit)
    {
        unit = default!;
        if (range.IsRange || !(text.Is(range.End, "by") || text.Is(range.End, "x") || text.Is(range.End, '×')))
        {
            return false;
        }

        var second = NumberReader.Read(text, range.End + 1);
        return !second.IsNone && MeasureUnits.Match(text, second.End, out unit) is var end && end > second.End && unit.Dimension == "length" && !text.Is(second.End, "in");
    }

    /// <summary>"5 feet 2 inches", "five foot, nine inches": the smaller unit of the same dimension goes into the first.</summary>
    private static int Second(NumericText text, ref NumericRange range, int end, ref MeasureUnit unit)
    {
        var at = text.Is(end, "and") || text.Is(end, ',') ? end + 1 : end;
        if (range.IsRange || !text.IsNumber(at) && !text.Has(at, LexemeKind.Cardinal))
        {
            return end;
        }

        var second = NumberReader.Read(text, at);
        if (second.IsNone || second.Value < 0)
        {
            return end;
        }

        var after = MeasureUnits.Match(text, second.End, out var smaller);
        if (after == second.End && unit.Symbol == "ft" && text.Is(after, "in") && !text.IsWord(after + 1) && !text.IsNumber(after + 1) && MeasureUnits.TryFind("in", out smaller))
        {
            // "6 ft 7 in" at the end of a phrase.
            after++;
        }

        var isPart = after > second.End && smaller.Dimension == unit.Dimension && smaller.Factor < unit.Factor && second.Value * smaller.Factor < unit.Factor
            && (at == end || (text.Is(end, ',') && unit.Symbol == "ft" && smaller.Symbol == "in"));
        if (!isPart)
        {
            return end;
        }

        range = NumericRange.Single(range.Lower with { Value = range.Lower.Value + (second.Value * smaller.Factor / unit.Factor), Step = smaller.Factor / unit.Factor });
        return after;
    }

    /// <summary>What a measure is of: "10 tons of steel", or the noun it stands before with a hyphen, "a 2-inch nail".</summary>
    private static TextSpan? Noun(NumericText text, NumericRange range, int end) => text.Is(range.End, '-') && text.IsJoined(end - 1) ? GovernedNoun.Find(text, end) : GovernedNoun.Of(text, end);

    /// <summary>5'11" with marks for units.</summary>
    private static bool FeetAndInches(NumericText text, NumericRange range, out (NumericRange Range, int End) inches)
    {
        inches = (range, range.End);
        var i = range.End;
        var isMarked = !range.IsRange && text.Is(i, '\'') && text.IsJoined(i) && text.IsNumber(i + 1) && text.IsJoined(i + 1) && text.Is(i + 2, '"') && text.IsJoined(i + 2);
        if (!isMarked || !DigitReader.TryRead(text.Norm(i + 1), out var value, out _) || value >= 12)
        {
            return false;
        }

        inches = (NumericRange.Single(range.Lower with { Value = range.Lower.Value + (value / 12), Step = 1m / 12 }), i + 3);
        return true;
    }

    /// <summary>Unit words that are something else where they stand: "in" the preposition, "a foot", "two cups" won, "six pounds" is kept.</summary>
    private static bool IsSomethingElse(NumericText text, NumericRange range, int at, MeasureUnit unit) => text.Norm(at) switch
    {
        "turn" => !range.Last.Is(NumeralForm.Fraction),
        "bar" or "stone" or "degree" => range.Last.Is(NumeralForm.Words) || text.IsCapitalized(at),
        "degrees" => false,
        "\"" => !range.Last.Is(NumeralForm.Digits) || ClosesQuote(text, at),
        "amp" or "amps" or "gig" or "gigs" => range.Last.Is(NumeralForm.Words),
        "cup" or "cups" => text.IsCapitalized(at),
        "in." => true,
        _ => unit.Symbol == "ton" && text.Is(at, "tons") && text.Is(at + 1, "of") && range.Last.Is(NumeralForm.Article),
    };

    private static bool ClosesQuote(NumericText text, int at)
    {
        for (var i = at - 1; i >= Math.Max(text.Start, at - QuoteLength); i--)
        {
            if (text.Is(i, '"'))
            {
                return true;
            }
        }

        return false;
    }
}
