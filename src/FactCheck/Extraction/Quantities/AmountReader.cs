namespace FactCheck.Extraction.Quantities;

/// <summary>Adds amounts of money.</summary>
internal static class AmountReader
{
    /// <summary>An amount whose sign stands before the number: "$30 million", "EUR 125".</summary>
    public static int Behind(NumericText text, int first, NumericRange range, CurrencyUnit unit, AssertionSink sink)
    {
        var end = range.End;

        // "$ 5 dollars" is told twice; "US$ 10 USD" is, too.
        if (CurrencyUnits.MatchBehind(text, end, out var again) is var after && after > end && again.Currency == unit.Currency && again.Factor == unit.Factor && !text.Is(end, '$') && text[end].IsAllCaps)
        {
            end = after;
        }

        return Add(text, first, range, end, unit, sink);
    }

    /// <summary>An amount whose hedge stands between the sign and the number: "$ less than 75".</summary>
    public static int Hedged(NumericText text, int first, NumericRange range, CurrencyUnit unit, Hedge hedge, AssertionSink sink)
    {
        var value = range.Value(new QuantityValue { Unit = unit.Code, Dimension = unit.Currency, Factor = unit.Factor }, hedge, QuantityHedge.Words(text, hedge), range.Lower.Step);
        sink.Add(AssertionKind.Amount, first, range.End, value, hedge, GovernedNoun.Find(text, range.End));
        return range.End;
    }

    /// <summary>An amount whose unit stands behind the number: "900 million bucks", "20 USD".</summary>
    public static int Before(NumericText text, NumericRange range, int end, CurrencyUnit unit, AssertionSink sink)
    {
        if (range.IsRange)
        {
            return Add(text, range.First, range, end, unit, sink);
        }

        var numeral = range.Lower;
        if (text.Has(end, LexemeKind.Scale) && text.Norm(end).Length > 3 && !numeral.Is(NumeralForm.Scaled))
        {
            // "75 USD million".
            var scale = text.Lexeme(end)!.Value;
            numeral = numeral with { Value = numeral.Value * scale, Step = Rounding.Scaled(numeral.Value, numeral.Is(NumeralForm.Decimal) ? 1 : 0, scale), Form = numeral.Form | NumeralForm.Scaled };
            end++;
        }
        else
        {
            end = Cents(text, ref numeral, end, unit);
        }

        return Add(text, range.First, NumericRange.Single(numeral), end, unit, sink);
    }

    /// <summary>"thirteen dollars forty-five cents", "15 dollars 50", "15 dollars and 15 cents"; "two grand and 70p" are two amounts.</summary>
    private static int Cents(NumericText text, ref Numeral numeral, int end, CurrencyUnit unit)
    {
        var at = text.Is(end, "and") ? end + 1 : end;
        if (unit.Factor != 1 || unit.Scale != 1 || numeral.Is(NumeralForm.Scaled | NumeralForm.Decimal) || (!text.IsNumber(at) && !text.Has(at, LexemeKind.Cardinal)))
        {
            return end;
        }

        var cents = NumberReader.Read(text, at);
        if (cents.IsNone || cents.Value is <= 0 or >= 100 || cents.Is(NumeralForm.Decimal | NumeralForm.Fraction))
        {
            return end;
        }

        var after = CurrencyUnits.MatchBehind(text, cents.End, out var minor);
        var isMinor = after > cents.End && minor.Factor < 1;
        var isBare = after == cents.End && !text.IsWord(cents.End) && !text.Is(cents.End, '-') && !text.Is(cents.End, '%') || (after == cents.End && text.Is(cents.End, "more"));
        if (!isMinor && !isBare)
        {
            return end;
        }

        numeral = numeral with { Value = numeral.Value + (cents.Value / 100), Step = 0 };
        return isMinor ? after : cents.End;
    }

    private static int Add(NumericText text, int first, NumericRange range, int end, CurrencyUnit unit, AssertionSink sink)
    {
        var scaled = unit.Scale == 1 ? range : new NumericRange(Times(range.Lower, unit.Scale), range.IsRange ? Times(range.Upper, unit.Scale) : range.Upper);
        var hedge = QuantityHedge.Find(text, first, end);
        var value = scaled.Value(new QuantityValue { Unit = unit.Code, Dimension = unit.Currency, Factor = unit.Factor }, hedge, QuantityHedge.Words(text, hedge), scaled.Lower.Step);
        sink.Add(AssertionKind.Amount, first, end, value, hedge, GovernedNoun.Find(text, QuantityHedge.End(hedge, end)));
        return end;
    }

    private static Numeral Times(Numeral numeral, decimal scale) =>
        numeral with { Value = numeral.Value * scale, Step = Rounding.Scaled(numeral.Value, numeral.Is(NumeralForm.Decimal) ? 1 : 0, scale) };
}
