using System.Globalization;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>What the units of time are called, last and are spelled as in TIMEX3.</summary>
internal static class TimeUnits
{
    /// <summary>The unit's name and its length in days; a month counts 30.4375, a year 365.25.</summary>
    public static (string Name, decimal Days) Describe(TimeUnit unit) => unit switch
    {
        TimeUnit.Millisecond => ("millisecond", 1m / 86_400_000),
        TimeUnit.Second => ("second", 1m / 86_400),
        TimeUnit.Minute => ("minute", 1m / 1_440),
        TimeUnit.Hour => ("hour", 1m / 24),
        TimeUnit.Weekend => ("weekend", 2),
        TimeUnit.Week => ("week", 7),
        TimeUnit.Fortnight => ("fortnight", 14),
        TimeUnit.Month => ("month", 30.4375m),
        TimeUnit.Quarter => ("quarter", 91.3125m),
        TimeUnit.Year => ("year", 365.25m),
        TimeUnit.Decade => ("decade", 3_652.5m),
        TimeUnit.Century => ("century", 36_525),
        TimeUnit.Millennium => ("millennium", 365_250),
        _ => ("day", 1),
    };

    /// <summary>True for units shorter than a day, whose durations are spelled behind a T.</summary>
    public static bool IsClock(TimeUnit unit) => unit is TimeUnit.Millisecond or TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour;

    /// <summary>A number and unit without the leading P: "6M", "T48H", "10Y" for one decade; "X" for a number that is not told.</summary>
    public static string Period(decimal? number, TimeUnit unit)
    {
        var (times, letter) = unit switch
        {
            TimeUnit.Millisecond => (0.001m, "S"),
            TimeUnit.Second => (1, "S"),
            TimeUnit.Minute => (1, "M"),
            TimeUnit.Hour => (1, "H"),
            TimeUnit.BusinessDay => (1, "BD"),
            TimeUnit.Weekend => (1, "WE"),
            TimeUnit.Week => (1, "W"),
            TimeUnit.Fortnight => (2, "W"),
            TimeUnit.Month => (1, "M"),
            TimeUnit.Quarter => (3, "M"),
            TimeUnit.Year => (1, "Y"),
            TimeUnit.Decade => (10, "Y"),
            TimeUnit.Century => (100, "Y"),
            TimeUnit.Millennium => (1000, "Y"),
            _ => (1m, "D"),
        };
        var digits = number is { } told ? (told * times).ToString("0.####", CultureInfo.InvariantCulture) : "X";
        return digits + letter;
    }
}
