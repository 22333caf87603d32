using FactCheck.Extraction.Dates;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads the unit behind a number and adds the quantity: percent, money, age, stretch of time, measure, in this order.</summary>
internal static class UnitReader
{
    /// <returns>The index after what was added; 0 when no unit follows.</returns>
    public static int Read(NumericText text, NumericRange range, Calendar calendar, AssertionSink sink)
    {
        var end = PercentReader.Read(text, range, sink);
        if (end == 0)
        {
            end = AgeReader.Read(text, range, sink);
        }

        if (end == 0)
        {
            end = DurationReader.Read(text, range, calendar, sink);
        }

        if (end == 0 && text.Norm(range.End) is "pounds" or "pound" && range.Last.Is(NumeralForm.Scaled) && range.Last.Value >= 1000 && !text.Is(range.End + 1, "of"))
        {
            // A million pounds are money; a hundred may be a weight.
            return AmountReader.Before(text, range, range.End + CurrencyUnits.Pounds(out var pounds), pounds, sink);
        }

        if (end == 0 && MoneyReader.MatchBehind(text, range.Last, out var currency) is var behind && behind > range.End)
        {
            end = AmountReader.Before(text, range, behind, currency, sink);
        }

        if (end == 0 && !range.IsRange && text.Norm(range.End) is "instead" or "rather" && text.Norm(range.End + 1) is "of" or "than"
            && NumberReader.Read(text, range.End + 2) is { IsNone: false } other && MoneyReader.MatchBehind(text, other, out var shared) > other.End)
        {
            // "2.80 instead of 2.50 francs": the unit is told once.
            end = AmountReader.Before(text, range, range.End, shared, sink);
        }

        return end == 0 ? MeasureReader.Read(text, range, sink) : end;
    }
}
