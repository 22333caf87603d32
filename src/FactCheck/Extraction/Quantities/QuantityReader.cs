using FactCheck.Extraction.Dates;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads the quantity that begins at a token: a number or a range, its unit, its hedge and what it counts.</summary>
internal static class QuantityReader
{
    /// <summary>Reads and adds what begins at a token.</summary>
    /// <returns>The index after it; <paramref name="i"/> when nothing begins there.</returns>
    public static int Read(NumericText text, int i, Calendar calendar, AssertionSink sink)
    {
        if (MoneyReader.MayBegin(text, i) && CurrencyUnits.MatchBefore(text, i, out var sign) is var afterSign && afterSign > i)
        {
            var end = ReadMoney(text, i, afterSign, sign, sink);
            if (end > i)
            {
                return end;
            }
        }

        if (text.Is(i, '-') && (i == text.Start || text[i].IsAfterSpace) && text.IsJoined(i + 1) && !ListMarks.IsDash(text, i) && CurrencyUnits.MatchBefore(text, i + 1, out var debt) is var afterDebt && afterDebt > i + 1)
        {
            // "-$3.2 million".
            var amount = text.IsNumber(afterDebt) ? NumberReader.Read(text, afterDebt) : Numeral.None;
            return amount.IsNone ? i : AmountReader.Behind(text, i, NumericRange.Single(amount with { Value = -amount.Value }), debt, sink);
        }

        if (text.Has(i, LexemeKind.Sign) && MoneyReader.IsSignAt(text, i + 1) && CurrencyUnits.MatchBefore(text, i + 1, out var minus) is var afterMinus && text.IsNumber(afterMinus))
        {
            // "minus £45".
            var amount = NumberReader.Read(text, afterMinus);
            return amount.IsNone ? i : AmountReader.Behind(text, i, NumericRange.Single(amount with { Value = -amount.Value }), minus, sink);
        }

        var numeral = NumberReader.MayBegin(text, i) ? NumberReader.Read(text, i) : Numeral.None;
        if (numeral.IsNone)
        {
            return Vague(text, i, calendar, sink);
        }

        var ordinal = OrdinalReader.Behind(text, numeral, sink);
        if (ordinal > numeral.End)
        {
            return ordinal;
        }

        var range = RangeReader.Read(text, numeral);
        var units = UnitReader.Read(text, range, calendar, sink);
        if (units > i)
        {
            return units;
        }

        var ratio = RatioReader.Read(text, numeral, sink);
        if (ratio == 0)
        {
            ratio = MultipleReader.Behind(text, numeral, sink);
        }

        if (ratio > i)
        {
            return ratio;
        }

        return CountReader.Read(text, range.IsRange && range.Centre is null && !RangeReader.IsCountable(text, range) ? NumericRange.Single(numeral) : range, sink);
    }

    private static int ReadMoney(NumericText text, int first, int afterSign, CurrencyUnit sign, AssertionSink sink)
    {
        if (text.Is(afterSign - 1, '$') && HedgeReader.At(text, afterSign) is { IsNone: false } hedge)
        {
            // "$ less than 75": the hedge between the sign and the number.
            var hedged = NumberReader.Read(text, hedge.End);
            return hedged.IsNone ? first : AmountReader.Hedged(text, first, NumericRange.Single(hedged), sign, hedge, sink);
        }

        var numeral = text.IsNumber(afterSign) || text.Is(afterSign, '.') || text.Has(afterSign, LexemeKind.Cardinal | LexemeKind.Article) ? NumberReader.Read(text, afterSign) : Numeral.None;
        return numeral.IsNone || (numeral.Is(NumeralForm.Words) && text.IsWord(first)) ? first : AmountReader.Behind(text, first, RangeReader.Read(text, numeral), sign, sink);
    }

    private static int Vague(NumericText text, int i, Calendar calendar, AssertionSink sink)
    {
        if (text.Has(i, LexemeKind.Percent))
        {
            return PercentReader.Before(text, i, sink);
        }

        if (text.Has(i, LexemeKind.Multiple))
        {
            return MultipleReader.Word(text, i, sink);
        }

        var duration = DurationReader.ReadVague(text, i, calendar, sink);
        if (duration > i)
        {
            return duration;
        }

        if (text.Has(i, LexemeKind.Ordinal))
        {
            return OrdinalReader.Word(text, i, sink);
        }

        return text.Has(i, LexemeKind.Vague | LexemeKind.Article) ? VagueReader.Read(text, i, sink) : i;
    }
}
