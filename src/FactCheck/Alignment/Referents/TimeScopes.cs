namespace FactCheck.Alignment.Referents;

/// <summary>
/// Whether two times that limit values can be one, by their TIMEX3 spellings: Saturday lies in the weekend, and "last year" told in January is nearly "the past
/// twelve months".
/// </summary>
internal static class TimeScopes
{
    /// <summary>Two stretches that share as much of the longer one are one told loosely.</summary>
    private const double LeastShare = .7;

    private const int Friday = 5;

    /// <summary>True when one time tells the other with more or less detail, or in another way.</summary>
    public static bool Agree(string one, string other) => (IsWeekend(one) && IsOfWeekend(other)) || (IsWeekend(other) && IsOfWeekend(one)) || IsDayOf(one, other) || IsDayOf(other, one) || Overlap(one, other);

    private static bool IsWeekend(string timex) => timex.EndsWith("WE", StringComparison.Ordinal);

    private static bool IsOfWeekend(string timex) => WeekdayOf(timex) is >= Friday;

    /// <summary>"Saturday" and the date of a Saturday.</summary>
    private static bool IsDayOf(string weekday, string date) =>
        weekday.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && !date.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && WeekdayOf(weekday) is { } day && WeekdayOf(date) == day;

    /// <summary>ISO weekday of "XXXX-WXX-6" or "2026-01-24"; null when the time is no one day.</summary>
    private static int? WeekdayOf(string timex)
    {
        if (timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal))
        {
            return timex.Length > 9 && timex[9] is >= '1' and <= '7' ? timex[9] - '0' : null;
        }

        return timex.Length >= 10 && Range(timex.Length == 10 ? timex : timex[..10]) is { Days: 1 } range ? ((int)range.First.DayOfWeek + 6) % 7 + 1 : null;
    }

    private static bool Overlap(string one, string other)
    {
        if (Range(one) is not { } left || Range(other) is not { } right || left.Days < 2 || right.Days < 2)
        {
            return false;
        }

        var first = Math.Max(left.First.DayNumber, right.First.DayNumber);
        var end = Math.Min(left.First.DayNumber + left.Days, right.First.DayNumber + right.Days);
        return end - first >= LeastShare * Math.Max(left.Days, right.Days);
    }

    /// <summary>First day and number of days of a year, a month, a day or a stretch from day to day; null for anything else.</summary>
    private static (DateOnly First, int Days)? Range(string timex)
    {
        if (timex.StartsWith('(') && timex.Split(',') is [{ Length: 11 } from, { Length: 10 } to, ..] && Day(from.AsSpan(1)) is { } first && Day(to) is { } last)
        {
            return last > first ? (first, last.DayNumber - first.DayNumber) : null;
        }

        return timex.Length switch
        {
            4 when Day(timex, "01", "01") is { } year => (year, year.AddYears(1).DayNumber - year.DayNumber),
            7 when timex[4] == '-' && Day(timex.AsSpan(0, 4), timex.AsSpan(5), "01") is { } month => (month, month.AddMonths(1).DayNumber - month.DayNumber),
            10 when Day(timex) is { } day => (day, 1),
            _ => null,
        };
    }

    private static DateOnly? Day(ReadOnlySpan<char> digits) => digits[4] == '-' && digits[7] == '-' ? Day(digits[..4], digits[5..7], digits[8..]) : null;

    private static DateOnly? Day(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day) =>
        Number(year) is >= 1 and var y && Number(month) is >= 1 and <= 12 and var m && Number(day) is >= 1 and var d && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;

    /// <summary>The number of some digits; -1 when there is anything else.</summary>
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
