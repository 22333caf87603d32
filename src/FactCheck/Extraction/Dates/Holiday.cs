namespace FactCheck.Extraction.Dates;

/// <summary>When a holiday is: on a fixed day, on the Nth weekday of a month, or counted from Easter.</summary>
/// <param name="Month">1 to 12; 0 when counted from Easter.</param>
/// <param name="Day">Day of the month; 0 unless fixed.</param>
/// <param name="Weekday">1 to 7; 0 unless by weekday.</param>
/// <param name="Offset">The how-manieth weekday, -1 the last; or days from Easter Sunday.</param>
/// <param name="After">Days after the Nth weekday: 1 for the day after Thanksgiving.</param>
internal sealed record Holiday(int Month, int Day, int Weekday, int Offset, int After = 0)
{
    public DateOnly? In(int year)
    {
        if (year is < 1583 or > 9000)
        {
            return null;
        }

        if (Month == 0)
        {
            return Easter(year).AddDays(Offset);
        }

        return Weekday == 0 ? Calendar.Day(year, Month, Day) : NthWeekday(year, Month, Weekday, Offset)?.AddDays(After);
    }

    /// <summary>The Nth such weekday of a month, the last for -1; null when the month has fewer.</summary>
    public static DateOnly? NthWeekday(int year, int month, int weekday, int nth)
    {
        if (nth < 0)
        {
            var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
            return last.AddDays(-((Calendar.Weekday(last) - weekday + 7) % 7));
        }

        var first = new DateOnly(year, month, 1);
        return Calendar.Day(year, month, 1 + ((weekday - Calendar.Weekday(first) + 7) % 7) + ((nth - 1) * 7));
    }

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).</summary>
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
