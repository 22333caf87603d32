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

        if (end == 0 && MoneyReader.MatchBehind(text, range.Last, out var currency) is var behind && behind > range.End)
        {
            end = IsWeight(text, range, behind) ? 0 : AmountReader.Before(text, range, behind, currency, sink);
        }

        return end == 0 ? MeasureReader.Read(text, range, sink) : end;
    }

    private static bool IsWeight(NumericText text, NumericRange range, int behind) => text.Is(behind - 1, "stone") && !range.Last.Is(NumeralForm.Scaled);
}
