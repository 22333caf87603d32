using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads weekdays, alone or with the date they fall on: "Saturday", "Friday, 21 March 2031", "tuesday of next week", "Friday the 13th".</summary>
internal static class Weekdays
{
    public static DatePoint? Read(NumericText text, int i, Calendar calendar)
    {
        if (!IsWeekdayHere(text, i))
        {
            return null;
        }

        var weekday = text.Lexeme(i)!.Index;
        if (Offset(text, i) is (var first, var end, var weeks))
        {
            var day = calendar.Nearest(weekday, isFuture: weeks > 0) is { } nearest ? Calendar.Shift(nearest, weeks, TimeUnit.Week) : null;
            return day is { } known
                ? DateParts.OfDay(first, end, known) is var point ? point with { Value = point.Value with { Weekday = weekday } } : null
                : DateParts.Make(first, end, null, null, null, weekday, calendar, text.IsFuture);
        }

        return WithDate(text, i, weekday, calendar) ?? OfWeek(text, i, weekday, calendar) ?? DateParts.Make(i, i + 1, null, null, null, weekday, calendar, text.IsFuture);
    }

    /// <summary>"the Friday before last", "Thursday week", "a week on Tuesday", "a fortnight on Friday": weeks away from the nearest such day.</summary>
    private static (int First, int End, int Weeks)? Offset(NumericText text, int i)
    {
        if (text.Is(i + 1, "before") && text.Is(i + 2, "last"))
        {
            return (i, i + 3, -1);
        }

        if (text.Is(i + 1, "week") && !text.Is(i + 2, '-') && !text.Is(i + 2, "of"))
        {
            return (i, i + 2, 1);
        }

        return text.Is(i - 1, "on") && text.Is(i - 3, "a") && text.Norm(i - 2) is "week" or "fortnight" ? (i, i + 1, text.Is(i - 2, "week") ? 1 : 2) : null;
    }

    /// <summary>The weekday before or after a day, as a day.</summary>
    public static DateOnly? InWeek(Calendar calendar, int weekday, int weeks) =>
        calendar.Today is { } today && Calendar.Shift(Calendar.StartOf(today, TimeUnit.Week), weeks, TimeUnit.Week) is { } monday ? monday.AddDays(weekday - 1) : null;

    /// <summary>Short forms that are words or names, too ("sat", "sun", "mon", "wed", "Thu") need a capital and a number or a preposition beside them.</summary>
    private static bool IsWeekdayHere(NumericText text, int i)
    {
        var norm = text.Norm(i);
        if (IsName(text, i))
        {
            return false;
        }

        if (norm.Length > 4 || norm is "tues" or "weds")
        {
            return true;
        }

        var isPlaced = text.Norm(i - 1) is "on" or "next" or "last" or "this" or "by" or "since" or "until" or "week" or "from" or "-" or "to" or "or" or "and" or "(" or "past" || text.Is(i + 1, ',')
            || text.IsNumber(i + 1) || text.Has(i + 1, LexemeKind.Month) || text.Is(i + 1, "the") || ((text.Is(i + 1, '-') || text.Is(i + 1, "to")) && text.Has(i + 2, LexemeKind.Weekday));
        return isPlaced && (text.IsCapitalized(i) || norm is "tue" or "thu" or "fri" or "mon" && !text.IsNumber(i - 1)) && norm is not "sun" || (norm is "sun" && text.IsCapitalized(i) && (text.IsNumber(i + 1) || text.Is(i + 1, ',') && text.Has(i + 2, LexemeKind.Month)));
    }

    /// <summary>"the Sunday Times", "Wednesday Addams", "Good Friday" with something behind it: a weekday inside a name.</summary>
    private static bool IsName(NumericText text, int i)
    {
        if (text.Norm(i - 1) is "good" or "black" or "cyber" or "bloody" && text.IsCapitalized(i - 1))
        {
            return true;
        }

        var isBeforeCapital = text.IsCapitalized(i) && text.IsWord(i + 1) && text.IsCapitalized(i + 1) && !text.Has(i + 1, LexemeKind.Month | LexemeKind.Holiday)
            && !text.Document.SentenceSpan[text[i].Sentence].IsTitleCase;
        return isBeforeCapital && (text.Is(i - 1, "the") || (i == text.Start && text.IsWord(i + 2) && !text.IsCapitalized(i + 2)));
    }

    private static DatePoint? WithDate(NumericText text, int i, int weekday, Calendar calendar)
    {
        var at = i + 1;
        at += text.Is(at, ',') || text.Is(at, '(') ? 1 : 0;
        if (text.Is(at, "the"))
        {
            at++;
        }

        var date = text.IsNumber(at) ? NumericDates.Read(text, at, calendar, null) ?? DayMonth.FromDay(text, at, calendar)
            : text.Has(at, LexemeKind.Month) && MonthName.IsAt(text, at) ? DayMonth.FromMonth(text, at, calendar)
            : text.Has(at, LexemeKind.Ordinal) ? DayMonth.FromDay(text, at, calendar) : null;
        if (date is { Value.Day: not null } && date.Value.Granularity == DateGranularity.Day)
        {
            // "Friday, 03/04/2026": the weekday tells the order.
            var isSwapped = date.Swapped?.Earliest is { } other && Calendar.Weekday(other) == weekday && !(date.Value.Earliest is { } day && Calendar.Weekday(day) == weekday);
            return date with { First = i, TakesArticle = false, Swapped = null, Value = (isSwapped ? date.Swapped! : date.Value) with { Weekday = weekday } };
        }

        return WithDay(text, i, at, weekday, calendar);
    }

    /// <summary>"Friday the 26th", "Monday 21": the day of a month nearby that falls on the weekday.</summary>
    private static DatePoint? WithDay(NumericText text, int i, int at, int weekday, Calendar calendar)
    {
        if (!DayMonth.Day(text, at, out var end, out var day) || (at > i + 1 && !text.Is(at - 1, "the")) || CountedNoun.BeginsAt(text, end) || text.Is(end, ':') || text.Is(end, '-') || text.Is(end, '%')
            || text.Has(end, LexemeKind.TimeUnit | LexemeKind.Scale) || ClockReader.IsHalf(text, end) || text.Is(end, '.') && text.IsNumber(end + 1))
        {
            return null;
        }

        var isMarked = text.Has(end - 1, LexemeKind.Ordinal) || OrdinalReader.IsEnding(text.Norm(end - 1));
        if (text.Has(at, LexemeKind.Cardinal) || (!isMarked && text.IsWord(end)))
        {
            return null;
        }

        var match = Falling(calendar, day, weekday, text.IsFuture);
        var point = match is { } known ? DateParts.OfDay(i, end, known) : DateParts.Make(i, end, null, null, day, weekday, calendar, text.IsFuture);
        var isThisMonth = match is { } date && calendar.Today is { } today && date.Month == today.Month && date.Year == today.Year;
        return isThisMonth || match is null
            ? point with { Value = point.Value with { Weekday = weekday } }
            : point with { Value = point.Value with { Weekday = weekday, Timex = DateParts.Spell(null, null, null, weekday), Year = null, Month = null } };
    }

    /// <summary>The nearest day of that number on that weekday: of this month if it fits, else back or ahead as the tense has it.</summary>
    private static DateOnly? Falling(Calendar calendar, int day, int weekday, bool isFuture)
    {
        if (calendar.Today is not { } today)
        {
            return null;
        }

        for (var months = 0; months < 14; months++)
        {
            var month = Calendar.Shift(Calendar.StartOf(today, TimeUnit.Month), isFuture || months == 0 ? months : -months, TimeUnit.Month);
            if (month is { } start && Calendar.Day(start.Year, start.Month, day) is { } date && Calendar.Weekday(date) == weekday)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>"Thursday, two years from now": the weekday of the week that lies there.</summary>
    private static DatePoint? FromNow(NumericText text, int i, int weekday, Calendar calendar)
    {
        var at = text.Is(i + 1, ',') ? i + 2 : i + 1;
        if ((!text.IsNumber(at) && !text.Has(at, LexemeKind.Cardinal)) || calendar.Today is not { } today)
        {
            return null;
        }

        var numeral = SpelledNumber.Sum(text, at, out _);
        var isUnit = !numeral.IsNone && text.Lexeme(numeral.End) is { } lexeme && lexeme.Has(LexemeKind.TimeUnit) && lexeme.Unit >= TimeUnit.Day;
        if (!isUnit || !text.Is(numeral.End + 1, "from") || !text.Is(numeral.End + 2, "now"))
        {
            return null;
        }

        return Calendar.Shift(today, numeral.Value, text.Lexeme(numeral.End)!.Unit) is { } day
            ? DateParts.OfDay(i, numeral.End + 3, Calendar.StartOf(day, TimeUnit.Week).AddDays(weekday - 1))
            : null;
    }

    /// <summary>"tuesday of next week", "Thursday, two years from now" gives the weekday of the week that lies there.</summary>
    private static DatePoint? OfWeek(NumericText text, int i, int weekday, Calendar calendar)
    {
        if (FromNow(text, i, weekday, calendar) is { } far)
        {
            return far;
        }

        var at = text.Is(i + 1, "of") || text.Is(i + 1, "in") ? i + 2 : i + 1;
        if (text.Has(at, LexemeKind.Relative) && text.Is(at + 1, "week") && text.Norm(at) is "this" or "next" or "last" or "following")
        {
            var first = text.Is(i - 1, "on") && text.Is(i + 1, "of") ? i - 1 : i;
            return InWeek(calendar, weekday, text.Lexeme(at)!.Index) is { } day ? DateParts.OfDay(first, at + 2, day) with { Value = DateParts.OfDay(i, at + 2, day).Value with { Weekday = weekday } } : null;
        }

        return null;
    }
}
