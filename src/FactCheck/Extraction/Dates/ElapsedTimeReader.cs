using System.Globalization;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads how long something took as a stop-watch tells it, in hours of one figure, minutes and seconds: "3:07:52"; in minutes and parts of seconds: "4:31.07".</summary>
internal static class ElapsedTimeReader
{
    private const int SecondsOfHour = 3600;
    private const int SecondsOfMinute = 60;

    /// <returns>The index after it; <paramref name="i"/> when none begins there. What a clock may show is left to the reader of clocks.</returns>
    public static int Read(NumericText text, int i, AssertionSink sink)
    {
        if (text.Is(i + 1, ':') && text.IsJoined(i + 1) && text.IsJoined(i + 2) && TryRead(text, i, 99, out var fullMinutes) && TryReadParts(text, i + 2, out var parts))
        {
            return Add(i, i + 3, TimeUnit.Minute, fullMinutes + (parts / SecondsOfMinute), string.Create(CultureInfo.InvariantCulture, $"PT{fullMinutes}M{parts}S"), sink);
        }

        if (!text.Is(i + 1, ':') || !text.Is(i + 3, ':') || text.Norm(i).Length != 1 || IsOfClock(text, i)
            || !TryRead(text, i, 9, out var hours) || !TryRead(text, i + 2, 59, out var minutes) || !TryRead(text, i + 4, 59, out var seconds))
        {
            return i;
        }

        var hoursInAll = hours + (((minutes * SecondsOfMinute) + seconds) / (decimal)SecondsOfHour);
        return Add(i, i + 5, TimeUnit.Hour, hoursInAll, string.Create(CultureInfo.InvariantCulture, $"PT{hours}H{minutes}M{seconds}S"), sink);
    }

    private static int Add(int first, int end, TimeUnit unit, decimal number, string timex, AssertionSink sink)
    {
        var (name, factor) = TimeUnits.Describe(unit);
        sink.Add(AssertionKind.Duration, first, end, new DurationValue(timex, new QuantityValue { Unit = name, Dimension = "time", Factor = factor, Number = number, Low = number, High = number }));
        return end;
    }

    private static bool IsOfClock(NumericText text, int i) =>
        ClockReader.IsHalf(text, i + 5) || text.Norm(i - 1) is "at" or "by" or "until" or "since" or "before" or "after" or "around" || text.IsNumber(i - 1) || text.Has(i - 1, LexemeKind.NamedDay)
        || (text.IsJoined(i) && !text.Is(i - 1, '(')) || (text.Is(i + 5, ':') && text.IsJoined(i + 5));

    /// <summary>Seconds of two figures with tenths or hundredths: "09.4".</summary>
    private static bool TryReadParts(NumericText text, int i, out decimal seconds)
    {
        seconds = 0;
        return text.IsNumber(i) && text.Norm(i) is { Length: 4 or 5 } norm && norm[2] == '.' && decimal.TryParse(norm, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds) && seconds < SecondsOfMinute;
    }

    private static bool TryRead(NumericText text, int i, int most, out int number)
    {
        number = 0;
        return text.IsNumber(i) && (most is < 10 or > 59 || text.Norm(i).Length == 2) && int.TryParse(text.Norm(i), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most;
    }
}
