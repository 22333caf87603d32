using System.Globalization;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads how long something took as a stop-watch tells it, in hours of one figure, minutes and seconds: "3:07:52".</summary>
internal static class ElapsedTimeReader
{
    private const int SecondsOfHour = 3600;

    /// <returns>The index after it; <paramref name="i"/> when none begins there. What a clock may show is left to the reader of clocks.</returns>
    public static int Read(NumericText text, int i, AssertionSink sink)
    {
        if (!text.Is(i + 1, ':') || !text.Is(i + 3, ':') || text.Norm(i).Length != 1 || IsOfClock(text, i)
            || !TryRead(text, i, 9, out var hours) || !TryRead(text, i + 2, 59, out var minutes) || !TryRead(text, i + 4, 59, out var seconds))
        {
            return i;
        }

        var (name, factor) = TimeUnits.Describe(TimeUnit.Hour);
        var number = hours + (((minutes * 60) + seconds) / (decimal)SecondsOfHour);
        var length = new QuantityValue { Unit = name, Dimension = "time", Factor = factor, Number = number, Low = number, High = number };
        var timex = string.Create(CultureInfo.InvariantCulture, $"PT{hours}H{minutes}M{seconds}S");
        sink.Add(AssertionKind.Duration, i, i + 5, new DurationValue(timex, length));
        return i + 5;
    }

    private static bool IsOfClock(NumericText text, int i) =>
        ClockReader.IsHalf(text, i + 5) || text.Norm(i - 1) is "at" or "by" or "until" or "since" or "before" or "after" or "around" || text.IsNumber(i - 1) || text.Has(i - 1, LexemeKind.NamedDay)
        || (text.IsJoined(i) && !text.Is(i - 1, '(')) || (text.Is(i + 5, ':') && text.IsJoined(i + 5));

    private static bool TryRead(NumericText text, int i, int most, out int number)
    {
        number = 0;
        return text.IsNumber(i) && (most < 10 || text.Norm(i).Length == 2) && int.TryParse(text.Norm(i), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most;
    }
}
