using System.Globalization;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Joins two dates into a range: "January 12 to 22", "2014-2018", "May to October 2020". Ends share the parts told once.</summary>
internal static class DateRangeReader
{
    /// <summary>The date or range that begins at a token; null when none does.</summary>
    public static DatePoint? Read(NumericText text, int i, Calendar calendar)
    {
        var start = DatePointReader.Read(text, i, calendar, null);
        return start is null ? null : Join(text, start, calendar, isBetween: false) ?? start;
    }

    /// <summary>The range that goes on behind a date; null when none does.</summary>
    public static DatePoint? Join(NumericText text, DatePoint start, Calendar calendar, bool isBetween)
    {
        var at = Joiner(text, start.End, isBetween);
        if (at == start.End)
        {
            return null;
        }

        at += text.Is(at, "the") && !text.Has(at + 1, LexemeKind.Relative) ? 1 : 0;
        var end = DatePointReader.Read(text, at, calendar, start);
        if (end is null || start.Edge is null || end.Edge is null)
        {
            return null;
        }

        return Make(text, start, end, calendar);
    }

    private static int Joiner(NumericText text, int i, bool isBetween)
    {
        // "December 28, 2024, to January 3, 2025".
        i += text.Is(i, ',') && text.Norm(i + 1) is "to" or "through" or "until" ? 1 : 0;
        if (text.Is(i, '-') || text.Is(i, '~') || text.Is(i, "to") || text.Is(i, "through") || text.Is(i, "till") || text.Is(i, "until") || text.Is(i, "thru") || (isBetween && text.Is(i, "and")))
        {
            return i + 1;
        }

        return i;
    }

    private static DatePoint? Make(NumericText text, DatePoint start, DatePoint end, Calendar calendar)
    {
        start = Complete(text, start, end.Value, calendar);
        end = Complete(text, end, start.Value, calendar);
        end = Following(end, start.Value);
        if (start.NeedsPartner && end.NeedsPartner && start.Value.Month is null || start.Value.Granularity == DateGranularity.Vague)
        {
            return null;
        }

        var (from, to) = (start.Value.Earliest, end.Value.Latest);
        if (from is { } first && end.Value.Earliest is { } last && last < first)
        {
            if (start.Value.Year is not null || end.Value.Year is not null || Calendar.Shift(last, 1, TimeUnit.Year) is not { } nextYear)
            {
                return start.Value.Year is not null && end.Value.Year is not null ? null : Build(start, end, from, null, null);
            }

            // "from December to February" goes over the turn of the year.
            return Build(start, end, from, nextYear.AddDays(end.Value.Latest is { } l ? l.DayNumber - last.DayNumber : 1), nextYear);
        }

        return Build(start, end, from, to, end.Value.Earliest);
    }

    private static DatePoint Build(DatePoint start, DatePoint end, DateOnly? from, DateOnly? to, DateOnly? last)
    {
        var (a, b) = (start.Value, end.Value);
        var granularity = a.Granularity > b.Granularity ? a.Granularity : b.Granularity;
        var value = new DateValue
        {
            Timex = DateParts.SpellRange(start.Edge!, end.Edge!, Period(a, b, from, last)),
            Granularity = granularity,
            Year = a.Year == b.Year ? a.Year : null,
            Month = a.Month == b.Month ? a.Month : null,
            Earliest = from,
            Latest = to,
        };
        return new DatePoint(start.First, end.End, value) { TakesArticle = start.TakesArticle && start.Value.Timex.Contains("-XX-", StringComparison.Ordinal) };
    }

    /// <summary>How long the range is: in years between years, in months between months and quarters, else in days.</summary>
    private static string Period(DateValue start, DateValue end, DateOnly? from, DateOnly? last)
    {
        var culture = CultureInfo.InvariantCulture;
        if (start.Granularity is DateGranularity.Year && end.Granularity is DateGranularity.Year && start.Year is { } first && end.Year is { } final)
        {
            return "P" + (final - first).ToString(culture) + "Y";
        }

        if (start.Granularity is DateGranularity.Decade or DateGranularity.Century && end.Granularity == start.Granularity && from is { } era && last is { } other)
        {
            return "P" + (other.Year / 10 * 10 - era.Year / 10 * 10).ToString(culture) + "Y";
        }

        var isMonths = start.Granularity is DateGranularity.Month or DateGranularity.Season or DateGranularity.Year && end.Granularity is DateGranularity.Month or DateGranularity.Season or DateGranularity.Year;
        if (isMonths && start.Month is { } m1 && end.Month is { } m2 && (from is null || last is null))
        {
            return "P" + ((((m2 - m1) % 12) + 12) % 12).ToString(culture) + "M";
        }

        if (from is not { } a || last is not { } b)
        {
            return start.Month is not null && start.Month == end.Month && start.Day is { } d1 && end.Day is { } d2 ? "P" + (d2 - d1).ToString(culture) + "D"
                : start is { Weekday: { } w1, Day: null, Month: null } && end is { Weekday: { } w2, Day: null, Month: null } ? "P" + ((w2 - w1 + 7) % 7).ToString(culture) + "D"
                : "PXD";
        }

        return isMonths
            ? "P" + (((b.Year - a.Year) * 12) + b.Month - a.Month).ToString(culture) + "M"
            : "P" + (b.DayNumber - a.DayNumber).ToString(culture) + "D";
    }

    /// <summary>"next Monday to Friday", "Monday to Friday": a bare weekday is the next one behind the day before it.</summary>
    private static DatePoint Following(DatePoint end, DateValue start)
    {
        if (end.Value is not { Weekday: { } weekday, Day: null } || start is not { Granularity: DateGranularity.Day, Earliest: { } first } || (start.Day is null && start.Weekday is null))
        {
            return end;
        }

        var day = DateParts.OfDay(end.First, end.End, first.AddDays((weekday - Calendar.Weekday(first) + 7) % 7));
        return start.Day is null ? day with { Edge = end.Edge, Value = day.Value with { Year = null, Month = null, Day = null, Weekday = weekday } } : day;
    }

    /// <summary>The date with the parts only the other end tells: a year for both, a month for both.</summary>
    private static DatePoint Complete(NumericText text, DatePoint point, DateValue other, Calendar calendar)
    {
        var value = point.Value;
        var isPlain = value.Earliest is null || value.Year is null;
        if (!isPlain || value.Weekday is not null && value.Day is null || value.Granularity is not (DateGranularity.Day or DateGranularity.Month))
        {
            return point;
        }

        var month = value.Month ?? other.Month;
        var year = value.Year ?? (month is not null ? other.Year : null);
        if ((month == value.Month && year == value.Year) || (value.Month is null && value.Day is null))
        {
            return point;
        }

        return DateParts.Make(point.First, point.End, year, month, value.Day, value.Weekday, calendar, text.IsFuture) with { TakesArticle = point.TakesArticle, NeedsPartner = point.NeedsPartner };
    }
}
