using System.Globalization;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>
/// Reads dates told from the day of writing: "yesterday", "last Friday", "this September", "next year", "the past three months", "in two
/// weeks". Without a day of writing they stay symbols ("REF-1D") that equal only themselves.
/// </summary>
internal static class RelativeDates
{
    /// <summary>Tokens before a date in which its verb is looked for.</summary>
    private const int ClauseLength = 40;

    public static DatePoint? Read(NumericText text, int i, Calendar calendar)
    {
        if (text.Has(i, LexemeKind.NamedDay))
        {
            return NamedDay(text, i, calendar);
        }

        var shift = text.Lexeme(i)!.Index;
        var norm = text.Norm(i);
        if (norm is "same" && !text.Has(i + 1, LexemeKind.TimeUnit))
        {
            return null;
        }

        var at = i + 1;
        if (norm == "this" && text.Norm(at) is "past" or "coming" or "last" or "upcoming" or "current")
        {
            shift = text.Lexeme(at)!.Index;
            at++;
        }

        if (norm == "last" && (text.Is(at, "but") || text.Norm(i - 1) is "to" or "will" or "would" or "could" or "may" or "might" or "can" or "must" or "should" or "not" or "they" or "it"))
        {
            return null;
        }

        if (norm is "last" or "final" && OfUnits.Read(text, i, i + 1, OfUnits.Last, calendar) is { } part)
        {
            return part;
        }

        return Weekday(text, i, at, shift, calendar) ?? Month(text, i, at, shift, calendar) ?? Season(text, i, at, shift, calendar) ?? Units(text, i, at, shift, calendar)
            ?? Holiday(text, i, at, shift, calendar) ?? Written(text, i, at, shift, calendar);
    }

    /// <summary>"now" as the end of a range.</summary>
    public static DatePoint? Now(NumericText text, int i, Calendar calendar)
    {
        if (!text.Is(i, "now") && !(text.Is(i, "date") && text.Is(i - 1, "to")))
        {
            return null;
        }

        return calendar.Today is { } today ? DateParts.OfDay(i, i + 1, today) : DateParts.OfRange(i, i + 1, "PRESENT_REF", DateGranularity.Day, null, null) with { Edge = "PRESENT_REF" };
    }

    /// <summary>"2 upcoming months", "13 last days": the count before the word that turns it into a date.</summary>
    public static DatePoint? Counted(NumericText text, int i, Calendar calendar)
    {
        if (!text.Has(i + 1, LexemeKind.Relative) || !text.Norm(i + 2).EndsWith('s') || text.Lexeme(i + 1)!.Index == 0 || text.Lexeme(i + 2) is not { } lexeme || !lexeme.Has(LexemeKind.TimeUnit) || lexeme.Unit < TimeUnit.Day
            || !DigitReader.TryRead(text.Norm(i), out var count, out var decimals) || decimals > 0 || count > 1000)
        {
            return null;
        }

        return Stretch(i, i + 3, count, lexeme.Unit, text.Lexeme(i + 1)!.Index, calendar);
    }

    /// <summary>"in two weeks", "within a month" where the sentence looks ahead; a stretch of time otherwise.</summary>
    public static DatePoint? InUnits(NumericText text, int i, Calendar calendar)
    {
        if (!text.Is(i, "in") || !(text.IsNumber(i + 1) || text.Has(i + 1, LexemeKind.Cardinal | LexemeKind.Article)) || !LooksAhead(text, i))
        {
            return null;
        }

        var count = 1m;
        var end = i + 2;
        if (!text.Has(i + 1, LexemeKind.Article))
        {
            var numeral = NumberReader.Read(text, i + 1);
            (count, end) = (numeral.Value, numeral.End);
            if (numeral.IsNone)
            {
                return null;
            }
        }

        var unit = text.Lexeme(end) is { } lexeme && lexeme.Has(LexemeKind.TimeUnit) && text.Norm(end).Length > 1 ? lexeme.Unit : TimeUnit.None;
        var isAttributive = text.Is(end, '-') || (text.Norm(end + 1) is "old" or "of" or "since" or "after" or "before");
        return unit is TimeUnit.None or <= TimeUnit.Hour || isAttributive ? null : Away(i, end + 1, count, unit, 1, calendar);
    }

    /// <summary>A day some units back or ahead, as precise as the unit: "two years ago" may be any day of that year.</summary>
    public static DatePoint Away(int first, int end, decimal count, TimeUnit unit, int direction, Calendar calendar, DateOnly? from = null)
    {
        var day = (from ?? calendar.Today) is { } today ? Calendar.Shift(today, direction * count, unit) : null;
        var granularity = GranularityOf(unit);
        if (day is not { } known)
        {
            return DateParts.OfRange(first, end, "REF" + (direction < 0 ? "-" : "+") + TimeUnits.Period(count, unit), granularity, null, null);
        }

        var start = Calendar.StartOf(known, unit);
        var isDay = unit is TimeUnit.Day or TimeUnit.BusinessDay or TimeUnit.Night or TimeUnit.Week or TimeUnit.Fortnight;
        var whole = isDay ? known : start;
        granularity = isDay ? DateGranularity.Day : granularity;
        var point = DateParts.OfDay(first, end, known);
        return point with
        {
            Value = point.Value with
            {
                Granularity = granularity,
                Day = granularity == DateGranularity.Day ? known.Day : null,
                Month = granularity is DateGranularity.Day or DateGranularity.Month ? known.Month : null,
                Earliest = whole,
                Latest = Calendar.Shift(whole, 1, isDay ? TimeUnit.Day : unit),
            },
        };
    }

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

    /// <summary>"Funding runs out in three days" looks ahead without saying so; "fell in three days" and "the first in three days" tell a stretch.</summary>
    private static bool LooksAhead(NumericText text, int i)
    {
        if (text.IsFuture)
        {
            return true;
        }

        for (var k = Math.Max(text.Start, i - ClauseLength); k < i; k++)
        {
            var norm = text.Norm(k);
            var isPast = norm.EndsWith("ed", StringComparison.Ordinal) || text.Has(k, LexemeKind.Ordinal | LexemeKind.Relative) || norm is "was" or "were" or "had" or "did" or "have" or "has" or "time";
            if (isPast || (text.IsWord(k) && text[k].Stem != norm && !norm.EndsWith('s') && !norm.EndsWith("ing", StringComparison.Ordinal) && !norm.EndsWith('e')))
            {
                return false;
            }
        }

        return i > text.Start;
    }

    private static DatePoint? NamedDay(NumericText text, int i, Calendar calendar)
    {
        var days = text.Lexeme(i)!.Index;
        if (text.Is(i, "tonight") && text.Is(i + 1, "show"))
        {
            return null;
        }

        return calendar.Today is { } today && Calendar.Shift(today, days, TimeUnit.Day) is { } day
            ? DateParts.OfDay(i, i + 1, day)
            : DateParts.OfRange(i, i + 1, days == 0 ? "REF" : days < 0 ? "REF-1D" : "REF+1D", DateGranularity.Day, null, null);
    }

    private static DatePoint? Weekday(NumericText text, int i, int at, int shift, Calendar calendar)
    {
        if (text.Is(at, "week") && text.Norm(at + 1) is "on" or "" && text.Has(at + 2, LexemeKind.Weekday) && !text.Is(i, "same"))
        {
            return Named(text, i, at + 3, at + 2, shift, calendar, isWeek: true);
        }

        if (text.Is(at, "week") && text.Has(at + 1, LexemeKind.Weekday) && !text.Is(i, "same"))
        {
            return Named(text, i, at + 2, at + 1, shift, calendar, isWeek: true);
        }

        if (!text.Has(at, LexemeKind.Weekday) || (text.Norm(at).EndsWith('s') && text.Norm(at) is not "tues" and not "weds"))
        {
            return null;
        }

        var dated = Weekdays.Read(text, at, calendar);
        return dated is { Value.Day: not null } && dated.End > at + 1 ? dated with { First = i } : Named(text, i, at + 1, at, shift, calendar, isWeek: false);
    }

    private static DatePoint? Named(NumericText text, int first, int end, int at, int shift, Calendar calendar, bool isWeek)
    {
        var weekday = text.Lexeme(at)!.Index;
        var day = Weekdays.InWeek(calendar, weekday, shift);
        if (!isWeek && shift < 0 && calendar.Today is { } today)
        {
            // "last Friday" is the last one gone by, not that of last week.
            var back = (Calendar.Weekday(today) - weekday + 7) % 7;
            day = Calendar.Shift(today, -(back == 0 ? 7 : back), TimeUnit.Day);
        }

        var point = day is { } known ? DateParts.OfDay(first, end, known) : DateParts.Make(first, end, null, null, null, weekday, calendar, text.IsFuture);
        return point with { Value = point.Value with { Weekday = weekday } };
    }

    private static DatePoint? Month(NumericText text, int i, int at, int shift, Calendar calendar)
    {
        if (!text.Has(at, LexemeKind.Month) || (text.Norm(at) is "may" or "march" && !text.IsCapitalized(at)) || text.Norm(i) is "same" or "following" or "previous" && !DayMonth.IsMonthHere(text, at))
        {
            return null;
        }

        var month = text.Lexeme(at)!.Index;
        var dated = DayMonth.FromMonth(text, at, calendar);
        var day = dated?.Value.Day;
        var end = dated?.End ?? at + 1;
        if (dated is { Value.Year: not null })
        {
            return dated with { First = i };
        }

        if (calendar.Today is not { } today)
        {
            return DateParts.Make(i, end, null, month, day, null, calendar, text.IsFuture);
        }

        var year = shift switch
        {
            < 0 => month < today.Month ? today.Year : today.Year - 1,
            > 0 => month > today.Month ? today.Year : today.Year + 1,
            _ => today.Year,
        };
        return DateParts.Make(i, end, year, month, day, null, calendar, text.IsFuture);
    }

    private static DatePoint? Season(NumericText text, int i, int at, int shift, Calendar calendar)
    {
        if (!text.Has(at, LexemeKind.Season) || text.Is(i, "same") || text.Norm(at) is "spring" or "fall" && text.Norm(i) is not ("this" or "last" or "next" or "past" or "previous"))
        {
            return null;
        }

        return Seasons.Make(i, at + 1, text.Lexeme(at)!.Index, calendar.Today?.Year + (shift < 0 && calendar.Today?.Month > Seasons.LastMonth(text.Lexeme(at)!.Index) ? 0 : shift));
    }

    private static DatePoint? Units(NumericText text, int i, int at, int shift, Calendar calendar)
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
    private static DatePoint Stretch(int first, int end, decimal count, TimeUnit unit, int shift, Calendar calendar)
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

    private static DatePoint? Holiday(NumericText text, int i, int at, int shift, Calendar calendar) =>
        text.Has(at, LexemeKind.Holiday) ? Holidays.Relative(text, i, at, shift, calendar) : null;

    /// <summary>"this 5/12".</summary>
    private static DatePoint? Written(NumericText text, int i, int at, int shift, Calendar calendar)
    {
        if (!text.IsNumber(at) || NumericDates.Read(text, at, calendar, null) is not { Value: { Month: { } month, Day: { } day, Year: null } } date)
        {
            return null;
        }

        return calendar.Today is { } today
            ? DateParts.Make(i, date.End, today.Year + shift, month, day, null, calendar, text.IsFuture) is var point ? point with { Edge = date.Edge } : null
            : date with { First = i };
    }
}
