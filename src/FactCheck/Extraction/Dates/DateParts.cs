using System.Globalization;

namespace FactCheck.Extraction.Dates;

/// <summary>Makes dates of their parts: spelling, resolved range and granularity.</summary>
internal static class DateParts
{
    /// <summary>Two figures of a year below this are of this century, the others of the last.</summary>
    private const int Pivot = 30;

    /// <summary>A date of a year, month and day, each of which may be missing; an impossible day is kept and stays unresolved.</summary>
    public static DatePoint Make(int first, int end, int? year, int? month, int? day, int? weekday, Calendar calendar, bool isFuture)
    {
        var granularity = day is not null || weekday is not null ? DateGranularity.Day : month is not null ? DateGranularity.Month : DateGranularity.Year;
        var (earliest, latest) = Resolve(year, month, day, calendar, isFuture);
        if (month is null && day is null && year is null && weekday is { } only)
        {
            earliest = calendar.Nearest(only, isFuture);
            latest = earliest?.AddDays(1);
        }

        var value = new DateValue
        {
            Timex = Spell(year, month, day, weekday),
            Granularity = granularity,
            Year = year,
            Month = month,
            Day = day,
            Weekday = weekday,
            Earliest = earliest,
            Latest = latest,
        };
        return new DatePoint(first, end, value) { Edge = month is null && year is null ? value.Timex : Spell(year, month ?? 1, day ?? 1, null) };
    }

    /// <summary>A resolved day; its timex holds the whole date.</summary>
    public static DatePoint OfDay(int first, int end, DateOnly day) => new(first, end, new DateValue
    {
        Timex = Spell(day.Year, day.Month, day.Day, null),
        Granularity = DateGranularity.Day,
        Year = day.Year,
        Month = day.Month,
        Day = day.Day,
        Earliest = day,
        Latest = Calendar.Shift(day, 1, Quantities.TimeUnit.Day),
    })
    {
        Edge = Spell(day.Year, day.Month, day.Day, null),
    };

    /// <summary>A stretch of days with a spelling of its own.</summary>
    public static DatePoint OfRange(int first, int end, string timex, DateGranularity granularity, DateOnly? earliest, DateOnly? latest, int? year = null) =>
        new(first, end, new DateValue { Timex = timex, Granularity = granularity, Year = year, Earliest = earliest, Latest = latest })
        {
            Edge = earliest is { } day ? Spell(day.Year, day.Month, day.Day, null) : null,
        };

    /// <summary>A date that is one day or, in the other order, another.</summary>
    public static DateValue OfBoth(DateValue monthFirst, DateValue dayFirst) => monthFirst with
    {
        Month = null,
        Day = null,
        Earliest = monthFirst.Earliest < dayFirst.Earliest ? monthFirst.Earliest : dayFirst.Earliest,
        Latest = monthFirst.Latest > dayFirst.Latest ? monthFirst.Latest : dayFirst.Latest,
        Readings = (monthFirst, dayFirst),
    };

    public static string Spell(int? year, int? month, int? day, int? weekday)
    {
        var culture = CultureInfo.InvariantCulture;
        var years = year?.ToString("0000", culture) ?? "XXXX";
        return (month, day, weekday) switch
        {
            (null, null, null) => years,
            (null, null, { } name) => years + "-WXX-" + name.ToString(culture),
            (null, { } number, _) => years + "-XX-" + number.ToString("00", culture),
            ({ } name, null, _) => years + "-" + name.ToString("00", culture),
            ({ } name, { } number, _) => years + "-" + name.ToString("00", culture) + "-" + number.ToString("00", culture),
        };
    }

    /// <summary>The year meant by two figures: 18 is 2018, 87 is 1987.</summary>
    public static int FullYear(int year) => year >= 100 ? year : year < Pivot ? 2000 + year : 1900 + year;

    /// <summary>"(2016-01-12,2016-01-22,P10D)": from the first day of one date to the first of the other.</summary>
    public static string SpellRange(string from, string to, string period) => "(" + from + "," + to + "," + period + ")";

    private static (DateOnly? Earliest, DateOnly? Latest) Resolve(int? year, int? month, int? day, Calendar calendar, bool isFuture)
    {
        if (month is { } name)
        {
            year ??= calendar.NearestYear(name, day ?? (isFuture ? 31 : 1), isFuture);
        }
        else if (day is { } number)
        {
            return ResolveDay(number, calendar, isFuture);
        }

        if (year is not { } known || known is < 1 or > 9998)
        {
            return (null, null);
        }

        return (month, day) switch
        {
            (null, _) => (new DateOnly(known, 1, 1), new DateOnly(known + 1, 1, 1)),
            ({ } m, null) => (new DateOnly(known, m, 1), new DateOnly(known, m, 1).AddMonths(1)),
            ({ } m, { } d) => Calendar.Day(known, m, d) is { } date ? (date, date.AddDays(1)) : (null, null),
        };
    }

    /// <summary>"the 18th" without a month: of this month, or of the month before or after as the tense has it.</summary>
    private static (DateOnly? Earliest, DateOnly? Latest) ResolveDay(int day, Calendar calendar, bool isFuture)
    {
        if (calendar.Today is not { } today)
        {
            return (null, null);
        }

        var month = isFuture ? (day >= today.Day ? today : today.AddMonths(1)) : day <= today.Day ? today : today.AddMonths(-1);
        return Calendar.Day(month.Year, month.Month, day) is { } date ? (date, date.AddDays(1)) : (null, null);
    }
}
