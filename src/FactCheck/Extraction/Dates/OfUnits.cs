using System.Globalization;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads the Nth or last unit of a longer one: "second half of 2018", "the last week of july", "first Monday of next month", "first ten days of last year".</summary>
internal static class OfUnits
{
    /// <summary>Stands for "last" where an ordinal is expected.</summary>
    public const int Last = -1;

    /// <param name="text">The text.</param>
    /// <param name="first">First token of the ordinal.</param>
    /// <param name="at">Index after the ordinal.</param>
    /// <param name="nth">The ordinal.</param>
    /// <param name="calendar">What relative dates are counted from.</param>
    public static DatePoint? Read(NumericText text, int first, int at, int nth, Calendar calendar)
    {
        var count = 1;
        if (text.IsNumber(at) || text.Has(at, LexemeKind.Cardinal))
        {
            var numeral = SpelledNumber.Sum(text, at, out _);
            if (numeral.IsNone || numeral.Value is < 1 or > 60)
            {
                return null;
            }

            (count, at) = ((int)numeral.Value, numeral.End);
        }

        if (text.Has(at, LexemeKind.Weekday))
        {
            return Weekday(text, first, at, nth, calendar);
        }

        var isHalf = text.Is(at, "half");
        var unit = text.Lexeme(at) is { } lexeme && lexeme.Has(LexemeKind.TimeUnit) ? lexeme.Unit : TimeUnit.None;
        if (!isHalf && unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter) || text.Norm(at).Length < 3)
        {
            return null;
        }

        if (unit == TimeUnit.Quarter && count == 1 && nth is >= 1 and <= 4 && (text.IsNumber(at + 1) || (text.Is(at + 1, ',') && text.IsNumber(at + 2))) && CalendarUnits.YearBehind(text, at + 1, out var behind) is { } told)
        {
            // "third quarter 2024 results": the year stands between the two nouns.
            return CalendarUnits.OfYear(first, behind, told, nth, 4);
        }

        var joiner = text.Is(at + 1, "of") || text.Is(at + 1, "in") ? at + 2 : at + 1;
        joiner += text.Is(joiner, "the") && !text.Is(joiner + 1, "year") ? 1 : 0;
        var whole = joiner > at + 1 || text.IsNumber(joiner) ? Whole(text, joiner, calendar) : null;
        if (whole is null)
        {
            var isQuarter = unit == TimeUnit.Quarter && count == 1 && joiner == at + 1 && nth is >= 1 and <= 4;
            return isQuarter && text.Norm(first - 1) is not ("a" or "an" or "one") && !text.Is(at + 1, '-') && text.Norm(at + 1) is not ("final" or "finals" or "century" or "mile" or "moon")
                ? CalendarUnits.OfYear(first, at + 1, null, nth, 4)
                : null;
        }

        return Make(first, whole, nth, count, isHalf, unit);
    }

    private static DatePoint? Make(int first, DatePoint whole, int nth, int count, bool isHalf, TimeUnit unit)
    {
        var value = whole.Value;
        if (value.Timex.StartsWith("FY", StringComparison.Ordinal))
        {
            // Where a fiscal year begins is not told, so neither is its quarter.
            return count == 1 && (isHalf || unit == TimeUnit.Quarter) && nth is >= 1 and <= 4
                ? DateParts.OfRange(first, whole.End, value.Timex + (isHalf ? "-H" : "-Q") + nth.ToString(CultureInfo.InvariantCulture), DateGranularity.Season, null, null, value.Year)
                : null;
        }

        if (unit == TimeUnit.Week && count == 1)
        {
            return Week(first, whole, nth);
        }

        if (value.Earliest is not { } from || value.Latest is not { } to)
        {
            return null;
        }

        if (isHalf)
        {
            (unit, count) = (TimeUnit.Month, 6);
            if (value.Granularity != DateGranularity.Year || nth is not (1 or 2 or Last))
            {
                return null;
            }

            if (value.Year is { } halved && nth != Last)
            {
                return CalendarUnits.OfYear(first, whole.End, halved, nth, 2);
            }
        }

        if (value.Granularity == DateGranularity.Year && count == 1 && value.Year is { } year && unit == TimeUnit.Quarter && nth != Last)
        {
            return CalendarUnits.OfYear(first, whole.End, year, nth, 4);
        }

        if (unit is TimeUnit.Week)
        {
            // Weeks are counted from the first Monday on or before the fourth.
            from = Calendar.StartOf(from.AddDays(3), TimeUnit.Week);
            to = Calendar.StartOf(to.AddDays(3), TimeUnit.Week);
        }

        var start = nth == Last ? Calendar.Shift(to, -count, unit) : Calendar.Shift(from, (nth - 1) * count, unit);
        if (start is not { } begin || Calendar.Shift(begin, count, unit) is not { } end)
        {
            return null;
        }

        var period = unit == TimeUnit.Quarter ? "P" + (3 * count).ToString(CultureInfo.InvariantCulture) + "M" : "P" + TimeUnits.Period(count, unit);
        return unit == TimeUnit.Day && count == 1
            ? DateParts.OfDay(first, whole.End, begin)
            : DateParts.OfRange(first, whole.End, DateParts.SpellRange(CalendarStretch.Spell(begin), CalendarStretch.Spell(end), period), CalendarStretch.GranularityOf(unit), begin, end, value.Year) with { TakesArticle = count > 1 };
    }

    private static DatePoint Week(int first, DatePoint whole, int nth)
    {
        var value = whole.Value;
        var isYear = value.Granularity == DateGranularity.Year;
        DateOnly? monday = null;
        var number = nth;
        if (value.Earliest is { } from && value.Latest is { } to)
        {
            var start = Calendar.StartOf(from.AddDays(isYear ? 3 : 0), TimeUnit.Week);
            var last = Calendar.StartOf(to.AddDays(-4), TimeUnit.Week);
            var first4 = Calendar.StartOf(from.AddDays(3), TimeUnit.Week);
            number = nth == Last ? ((last.DayNumber - first4.DayNumber) / 7) + 1 : nth;
            start = nth == Last ? first4 : start;
            monday = start.AddDays((number - 1) * 7);
        }

        var week = "-W" + (number < 0 || (nth == Last && !isYear) ? "05" : number.ToString("00", CultureInfo.InvariantCulture));
        return DateParts.OfRange(first, whole.End, value.Timex + week, DateGranularity.Week, monday, monday?.AddDays(7), value.Year) with { TakesArticle = true };
    }

    private static DatePoint? Weekday(NumericText text, int first, int at, int nth, Calendar calendar)
    {
        if (!text.Is(at + 1, "of") && !text.Is(at + 1, "in"))
        {
            return null;
        }

        var weekday = text.Lexeme(at)!.Index;
        var whole = Whole(text, at + 2, calendar);
        if (whole?.Value.Month is not { } month || whole.Value.Day is not null || nth > 5)
        {
            return null;
        }

        var day = whole.Value.Earliest is { } known ? Holiday.NthWeekday(known.Year, month, weekday, nth) : null;
        var timex = DateParts.Spell(null, month, null, null) + "-WXX-" + weekday.ToString(CultureInfo.InvariantCulture) + "-#" + nth.ToString(CultureInfo.InvariantCulture);
        return new DatePoint(first, whole.End, new DateValue
        {
            Timex = day is { } date && whole.Value.Year is not null ? CalendarStretch.Spell(date) : timex,
            Granularity = DateGranularity.Day,
            Year = whole.Value.Year,
            Month = month,
            Weekday = weekday,
            Earliest = day,
            Latest = day?.AddDays(1),
        });
    }

    private static DatePoint? Whole(NumericText text, int i, Calendar calendar)
    {
        if (text.Is(i, "the") && text.Is(i + 1, "year"))
        {
            return CalendarStretch.OfUnit(text, i, i + 2, TimeUnit.Year, 0, calendar);
        }

        if (text.IsNumber(i))
        {
            return text.Norm(i).Length == 4 ? Years.Read(text, i, calendar, null) : null;
        }

        if (text.Has(i, LexemeKind.YearPart))
        {
            return CalendarUnits.Read(text, i, calendar) is { Value.Granularity: DateGranularity.Year } fiscal ? fiscal : null;
        }

        return text.Has(i, LexemeKind.Month) ? DayMonth.FromMonth(text, i, calendar) : text.Has(i, LexemeKind.Relative) && !text.Is(i + 2, "of") ? RelativeDates.Read(text, i, calendar) : null;
    }
}
