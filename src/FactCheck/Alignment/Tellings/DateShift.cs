using System.Globalization;

namespace FactCheck.Alignment.Tellings;

/// <summary>Counts from one date to another, as loosely as people do: "three days later" is a day, "two years later" any day within half a year of it.</summary>
internal static class DateShift
{
    /// <summary>Days that a count of weeks, months and years may be off.</summary>
    private const int WeekSlack = 3;
    private const int MonthSlack = 16;
    private const int YearSlack = 183;

    /// <summary>A year without a leap day, to count in where the text gives none.</summary>
    private const int AnyYear = 2001;

    /// <summary>The date so many units away; null when the anchor is too coarse, or the unit is none of days to years.</summary>
    public static DateValue? Of(DateValue anchor, double count, string unit) => (DayOf(anchor), unit) switch
    {
        ({ } day, "day" or "night") when count % 1 == 0 => Day(anchor, day.AddDays((int)count)),
        ({ } day, "week") when anchor.Earliest is not null => Stretch(day.AddDays((int)Math.Round(count * 7)), WeekSlack),
        ({ } day, "month") when anchor.Earliest is not null => Stretch(day.AddDays((int)Math.Round(count * 30.4375)), MonthSlack),
        (_, "year") when anchor is { Earliest: { } from, Latest: { } to } && Year(from, to, count) is var (first, end) => Of(first, end),
        _ => null,
    };

    /// <summary>"the following day", "the next year", "the previous spring": the unit right behind or before the one the anchor lies in; seasons are told to the year, since it depends on the place when they are.</summary>
    public static DateValue? OfNext(DateValue anchor, int direction, string unit)
    {
        if (unit is "day" or "morning" or "afternoon" or "evening" or "night")
        {
            return DayOf(anchor) is { } day ? Day(anchor, day.AddDays(direction)) : null;
        }

        if (anchor is not { Earliest: { } from, Latest: { } to } || to > from.AddYears(1))
        {
            return null;
        }

        var isInMonth = to <= from.AddMonths(1);
        var month = new DateOnly(from.Year, from.Month, 1);
        return unit switch
        {
            "month" when isInMonth => Of(month.AddMonths(direction), month.AddMonths(direction + 1)),
            "year" => OfYear(from.Year + direction),
            "spring" or "summer" or "autumn" when !isInMonth => OfYear(from.Year + direction),
            "winter" when !isInMonth && direction > 0 => Of(new DateOnly(from.Year, 10, 1), new DateOnly(from.Year + 2, 1, 1)),
            _ => null,
        };
    }

    private static DateValue OfYear(int year) => Of(new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1)) with { Timex = year.ToString("0000", CultureInfo.InvariantCulture), Year = year };

    /// <summary>The one day that a date is; null for others.</summary>
    private static DateOnly? DayOf(DateValue date) =>
        date is { Earliest: { } from, Latest: { } to } ? from.AddDays(1) == to ? from : null
        : date is { Year: null, Month: { } month, Day: { } day } && day <= DateTime.DaysInMonth(AnyYear, month) ? new DateOnly(AnyYear, month, day)
        : null;

    private static DateValue Day(DateValue anchor, DateOnly day)
    {
        var date = Of(day, day.AddDays(1));
        return anchor.Year is not null ? date with { Timex = Spell(day), Year = day.Year, Month = day.Month, Day = day.Day }
            : date with { Timex = "XXXX" + Spell(day)[4..], Month = day.Month, Day = day.Day, Earliest = anchor.Earliest is null ? null : day, Latest = anchor.Earliest is null ? null : day.AddDays(1) };
    }

    private static DateValue Stretch(DateOnly day, int slack) => Of(day.AddDays(-slack), day.AddDays(slack + 1));

    private static (DateOnly First, DateOnly End)? Year(DateOnly from, DateOnly to, double count)
    {
        var days = (int)Math.Round(count * 365.25);
        return from.Year + count is < 2 or > 9990 ? null : (from.AddDays(days - YearSlack), to.AddDays(days + YearSlack));
    }

    private static DateValue Of(DateOnly first, DateOnly end) => new()
    {
        Timex = end == first.AddDays(1) ? Spell(first) : $"({Spell(first)},{Spell(end.AddDays(-1))},P{end.DayNumber - first.DayNumber - 1}D)",
        Granularity = end == first.AddDays(1) ? DateGranularity.Day : DateGranularity.Month,
        Earliest = first,
        Latest = end,
    };

    private static string Spell(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
