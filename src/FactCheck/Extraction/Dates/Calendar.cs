using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Counts from the day a document was published; knows nothing when that day is unknown.</summary>
internal sealed class Calendar(DateOnly? today, DayOrder order = DayOrder.Unknown)
{
    /// <summary>Whether the document writes 4/5 for the fourth of May or for the fifth of April.</summary>
    public DayOrder Order => order;

    public DateOnly? Today => today;

    /// <summary>The day some units away; null when it leaves the calendar.</summary>
    public static DateOnly? Shift(DateOnly day, decimal count, TimeUnit unit)
    {
        if (Math.Abs(count) > 9_000)
        {
            return null;
        }

        var whole = (int)Math.Truncate(count);
        return unit switch
        {
            TimeUnit.Week or TimeUnit.Weekend => Days(day, whole * 7),
            TimeUnit.Fortnight => Days(day, whole * 14),
            TimeUnit.Month => Months(day, whole),
            TimeUnit.Quarter => Months(day, whole * 3),
            TimeUnit.Year => Months(day, whole * 12),
            TimeUnit.Decade => Months(day, whole * 120),
            TimeUnit.Century => Months(day, whole * 1200),
            _ => Days(day, whole),
        };
    }

    /// <summary>The first day of the unit a day lies in; weeks begin on Monday, a weekend on Saturday.</summary>
    public static DateOnly StartOf(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => day.AddDays(1 - Weekday(day)),
        TimeUnit.Weekend => day.AddDays(6 - Weekday(day)),
        TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
        TimeUnit.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        TimeUnit.Year => new DateOnly(day.Year, 1, 1),
        TimeUnit.Decade => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
        TimeUnit.Century => new DateOnly(Math.Max(1, day.Year / 100 * 100), 1, 1),
        _ => day,
    };

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>A day if the calendar has it.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>
    /// The weekday meant: what has happened lies on the last such day up to today, what will happen on the next one.
    /// </summary>
    public DateOnly? Nearest(int weekday, bool isFuture)
    {
        if (today is not { } day)
        {
            return null;
        }

        var back = (Weekday(day) - weekday + 7) % 7;
        return isFuture ? Shift(day, back == 0 ? 7 : 7 - back, TimeUnit.Day) : Shift(day, -back, TimeUnit.Day);
    }

    /// <summary>The year meant by a month and day without one: the last such date up to today for what has happened, else the next one.</summary>
    public int? NearestYear(int month, int day, bool isFuture)
    {
        if (today is not { } now)
        {
            return null;
        }

        var isAhead = month > now.Month || (month == now.Month && day > now.Day);
        return isFuture ? (isAhead || (month == now.Month && day == now.Day) ? now.Year : now.Year + 1) : (isAhead ? now.Year - 1 : now.Year);
    }

    private static DateOnly? Days(DateOnly day, int count) =>
        day.DayNumber + count is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;

    private static DateOnly? Months(DateOnly day, int count) => (day.Year * 12) + day.Month - 1 + count is >= 12 and < 120_000 ? day.AddMonths(count) : null;
}
