using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>
/// Reads dates told from the day of writing: "yesterday", "last Friday", "this September", "next year", "the past three months", "in two
/// weeks". Without a day of writing they stay symbols ("REF-1D") that equal only themselves.
/// </summary>
internal static class RelativeDates
{
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

        return Weekday(text, i, at, shift, calendar) ?? Month(text, i, at, shift, calendar) ?? Season(text, i, at, shift, calendar) ?? CalendarStretch.Units(text, i, at, shift, calendar)
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
        if (!text.Has(at, LexemeKind.Month) || (text.Norm(at) is "may" or "march" && !text.IsCapitalized(at)) || text.Norm(i) is "same" or "following" or "previous" && !MonthName.IsAt(text, at))
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
