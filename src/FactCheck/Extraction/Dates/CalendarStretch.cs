using System.Globalization;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads this, the last or the next unit of the calendar, or several of them: "last week", "this quarter", "the past three months".</summary>
internal static class CalendarStretch
{
    /// <summary>This, the last or the next week, month, quarter, year, decade or weekend.</summary>
    public static DatePoint OfUnit(NumericText text, int first, int end, TimeUnit unit, int shift, Calendar calendar)
    {
        _ = text;
        var granularity = GranularityOf(unit);
        if (calendar.Today is not { } today || Calendar.Shift(Calendar.StartOf(today, unit), shift, unit) is not { } start)
        {
            return DateParts.OfRange(first, end, "REF" + (shift < 0 ? "-" : shift > 0 ? "+" : "=") + TimeUnits.Period(1, unit), granularity, null, null);
        }

        if (unit == TimeUnit.Day)
        {
            return DateParts.OfDay(first, end, start);
        }

        var next = Calendar.Shift(start, unit == TimeUnit.Weekend ? 2 : 1, unit == TimeUnit.Weekend ? TimeUnit.Day : unit);
        var timex = unit switch
        {
            TimeUnit.Week => Week(start),
            TimeUnit.Weekend => Week(start) + "-WE",
            TimeUnit.Month => DateParts.Spell(start.Year, start.Month, null, null),
            TimeUnit.Year => DateParts.Spell(start.Year, null, null, null),
            TimeUnit.Quarter => DateParts.Spell(start.Year, null, null, null) + "-Q" + (((start.Month - 1) / 3) + 1).ToString(CultureInfo.InvariantCulture),
            _ => DateParts.SpellRange(Spell(start), next is { } after ? Spell(after) : "", "P" + TimeUnits.Period(1, unit)),
        };
        var point = DateParts.OfRange(first, end, timex, granularity, start, next);
        return unit switch
        {
            TimeUnit.Month => point with { Value = point.Value with { Year = start.Year, Month = start.Month } },
            TimeUnit.Year => point with { Value = point.Value with { Year = start.Year } },
            _ => point,
        };
    }

    /// <summary>The ISO week a day lies in: "2016-W45".</summary>
    public static string Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return ISOWeek.GetYear(date).ToString("0000", CultureInfo.InvariantCulture) + "-W" + ISOWeek.GetWeekOfYear(date).ToString("00", CultureInfo.InvariantCulture);
    }

    public static string Spell(DateOnly day) => DateParts.Spell(day.Year, day.Month, day.Day, null);

    public static DateGranularity GranularityOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Fortnight => DateGranularity.Week,
        TimeUnit.Month => DateGranularity.Month,
        TimeUnit.Quarter => DateGranularity.Season,
        TimeUnit.Year => DateGranularity.Year,
        TimeUnit.Decade => DateGranularity.Decade,
        TimeUnit.Century or TimeUnit.Millennium => DateGranularity.Century,
        _ => DateGranularity.Day,
    };

    public static DatePoint? Units(NumericText text, int i, int at, int shift, Calendar calendar)
    {
        if (shift == 0 && text.Is(i, "this") && text.Norm(at) is "school" or "academic" or "fiscal" or "financial" && text.Is(at + 1, "year"))
        {
            return Fiscal(text, i, at, shift, calendar);
        }

        if (text.Norm(at) is "fiscal" or "financial" && text.Is(at + 1, "year"))
        {
            return Fiscal(text, i, at, shift, calendar);
        }

        var noun = text.Norm(at) is "working" or "calendar" ? at + 1 : at;
        if (text.Lexeme(noun) is { } lexeme && lexeme.Has(LexemeKind.TimeUnit) && lexeme.Unit >= TimeUnit.Day && lexeme.Unit != TimeUnit.Night && text.Norm(noun).Length > 2)
        {
            return Single(text, i, noun, lexeme.Unit, shift, calendar);
        }

        return shift == 0 ? null : Several(text, i, at, shift, calendar);
    }

    private static DatePoint? Single(NumericText text, int i, int noun, TimeUnit unit, int shift, Calendar calendar)
    {
        // "last minute", "the following day", "one past week": the day after something else is no date by itself.
        var isPlural = text.Norm(noun).EndsWith('s') && unit != TimeUnit.None;
        if (isPlural || unit == TimeUnit.Day && text.Norm(i) is not ("this" or "last" or "next" or "same") || unit == TimeUnit.Day || text.Is(noun + 1, '-') || (text.Is(noun + 1, "'s") && text.Is(i, "this") && unit == TimeUnit.Day))
        {
            return null;
        }

        if (unit == TimeUnit.Quarter && text.Is(noun + 1, "of") && text.Lexeme(text.Has(noun + 2, LexemeKind.Article) ? noun + 3 : noun + 2) is { Unit: TimeUnit.Hour })
        {
            // "the last quarter of an hour".
            return null;
        }

        if (unit == TimeUnit.Fortnight)
        {
            return Stretch(i, noun + 1, 2, TimeUnit.Week, shift, calendar);
        }

        var point = OfUnit(text, i, noun + 1, unit, shift, calendar);
        if (text.Is(i, "same"))
        {
            return point with { Value = point.Value with { Timex = unit == TimeUnit.Year ? "XXXX" : unit == TimeUnit.Week ? "XXXX-WXX" : "XXXX-XX", Earliest = null, Latest = null, Year = null, Month = null } };
        }

        if (unit == TimeUnit.Decade)
        {
            return point with { TakesArticle = true };
        }

        return text.Norm(noun) is "workweek" || text.Is(noun - 1, "working") ? point with { Value = point.Value with { Latest = point.Value.Earliest?.AddDays(5) } } : point;
    }

    /// <summary>"last fiscal year", "this school year": whose begin the text does not tell.</summary>
    private static DatePoint Fiscal(NumericText text, int i, int at, int shift, Calendar calendar)
    {
        var prefix = text.Norm(at) is "school" or "academic" ? "SY" : "FY";
        var year = calendar.Today is { } today ? (today.Year + shift).ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        return DateParts.OfRange(i, at + 2, prefix + year, DateGranularity.Year, null, null);
    }

    /// <summary>"last three months", "the next few weeks", "past 24 hours" is shorter than a day and stays a duration.</summary>
    private static DatePoint? Several(NumericText text, int i, int at, int shift, Calendar calendar)
    {
        decimal? count = null;
        var end = at;
        if (text.IsNumber(at) || text.Has(at, LexemeKind.Cardinal))
        {
            var numeral = SpelledNumber.Sum(text, at, out _);
            (count, end) = (numeral.IsNone ? null : numeral.Value, numeral.IsNone ? at : numeral.End);
        }
        else if (text.Norm(at) is "few" or "couple" or "several")
        {
            count = text.Is(at, "couple") ? 2 : null;
            end = text.Is(at + 1, "of") ? at + 2 : at + 1;
        }

        var isBusiness = text.Norm(end) is "business" or "working" && text.Is(end + 1, "days");
        end += isBusiness ? 1 : 0;
        if (end == at || text.Lexeme(end) is not { } lexeme || !lexeme.Has(LexemeKind.TimeUnit) || lexeme.Unit < TimeUnit.Day || text.Norm(end).Length < 3)
        {
            return null;
        }

        return count is { } known && known < 5000
            ? Stretch(i, end + 1, known, isBusiness ? TimeUnit.BusinessDay : lexeme.Unit, shift, calendar)
            : DateParts.OfRange(i, end + 1, "REF" + (shift < 0 ? "-" : "+") + TimeUnits.Period(null, lexeme.Unit), GranularityOf(lexeme.Unit), null, null);
    }

    /// <summary>So many units up to today or from tomorrow on; quarters run with the calendar.</summary>
    public static DatePoint Stretch(int first, int end, decimal count, TimeUnit unit, int shift, Calendar calendar)
    {
        var period = "P" + TimeUnits.Period(count, unit);
        var granularity = GranularityOf(unit);
        if (calendar.Today is not { } today)
        {
            return DateParts.OfRange(first, end, "REF" + (shift < 0 ? "-" : "+") + period[1..], granularity, null, null);
        }

        DateOnly? from;
        DateOnly? to;
        if (unit == TimeUnit.Quarter)
        {
            var quarter = Calendar.StartOf(today, TimeUnit.Quarter);
            from = shift < 0 ? Calendar.Shift(quarter, -count, unit) : Calendar.Shift(quarter, 1, unit);
            to = shift < 0 ? quarter : Calendar.Shift(quarter, count + 1, unit);
        }
        else
        {
            from = shift < 0 ? unit == TimeUnit.BusinessDay ? BusinessDays.Back(today, (int)count) : Calendar.Shift(today, -count, unit) : today.AddDays(1);
            to = shift < 0 ? today : Calendar.Shift(today.AddDays(1), count, unit);
        }

        return from is { } a && to is { } b
            ? DateParts.OfRange(first, end, DateParts.SpellRange(Spell(a), Spell(b), period), granularity, a, b)
            : DateParts.OfRange(first, end, "REF" + period, granularity, null, null);
    }
}
