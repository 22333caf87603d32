using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads days some units away from the day of writing: "two years ago", "in two weeks", "2 upcoming months".</summary>
internal static class DistantDates
{
    /// <summary>Tokens before a date in which its verb is looked for.</summary>
    private const int ClauseLength = 40;

    /// <summary>"2 upcoming months", "13 last days": the count before the word that turns it into a date.</summary>
    public static DatePoint? Counted(NumericText text, int i, Calendar calendar)
    {
        if (!text.Has(i + 1, LexemeKind.Relative) || !text.Norm(i + 2).EndsWith('s') || text.Lexeme(i + 1)!.Index == 0 || text.Lexeme(i + 2) is not { } lexeme || !lexeme.Has(LexemeKind.TimeUnit) || lexeme.Unit < TimeUnit.Day
            || !DigitReader.TryRead(text.Norm(i), out var count, out var decimals) || decimals > 0 || count > 1000)
        {
            return null;
        }

        return CalendarStretch.Stretch(i, i + 3, count, lexeme.Unit, text.Lexeme(i + 1)!.Index, calendar);
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
        var granularity = CalendarStretch.GranularityOf(unit);
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
}
