using System.Globalization;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>
/// Reads dates in digits: "2031-03-17", "03/17/2031", "24.04.2022", "20161016", "10/1" behind a preposition. Where both orders are possible
/// another date of the document decides; without one the date has two readings.
/// </summary>
internal static class NumericDates
{
    public static DatePoint? Read(NumericText text, int i, Calendar calendar, DatePoint? partner)
    {
        var digits = text.Norm(i);
        if (digits.Length >= 8 && digits.AsSpan().Contains('.'))
        {
            return Dotted(text, i, digits, calendar);
        }

        if (digits.AsSpan().ContainsAny(',', '.') || Idioms.Skip(text, i) > i || IsTail(text, i))
        {
            return null;
        }

        if (digits.Length == 8)
        {
            return Compact(text, i, digits, calendar);
        }

        var mark = text.Is(i + 1, '/') ? '/' : text.Is(i + 1, '-') ? '-' : '\0';
        if (mark == '\0' || !text.IsJoined(i + 1) || !text.IsJoined(i + 2))
        {
            return null;
        }

        if (text.Has(i + 2, LexemeKind.Month) || (text.IsNumber(i + 2) && text.Is(i + 3, mark) && text.Has(i + 4, LexemeKind.Month)))
        {
            return Named(text, i, mark, calendar);
        }

        if (!text.IsNumber(i + 2))
        {
            return null;
        }

        var isTriple = text.Is(i + 3, mark) && text.IsJoined(i + 3) && text.IsNumber(i + 4) && text.IsJoined(i + 4);
        return isTriple && Triple(text, i, calendar) is { } triple ? triple : Pair(text, i, mark, calendar, partner);
    }

    /// <summary>True behind a hyphen or slash that joins more digits or a word to the left, as in numbers of files and telephones.</summary>
    private static bool IsTail(NumericText text, int i) =>
        text.IsJoined(i) && (text.Is(i - 1, '-') || text.Is(i - 1, '/') || text.Is(i - 1, '+') || text.Is(i - 1, '#')) && text.IsJoined(i - 1) && text.IsNumber(i - 2) && text.Norm(i - 2).Length != 4
        && !text.Is(i - 3, '/') && !text.Is(i - 3, '-');

    private static DatePoint? Triple(NumericText text, int i, Calendar calendar)
    {
        if (text.Is(i + 5, '-') && text.IsJoined(i + 5) && text.IsNumber(i + 6) && text.Norm(i + 6).Length == 4 && text.Norm(i).Length != 4 && text.Norm(i + 4).Length > 2 && !text.Is(i + 7, '-'))
        {
            return null;
        }

        if (!Part(text, i, out var first) || !Part(text, i + 2, out var second) || !Part(text, i + 4, out var third))
        {
            return null;
        }

        var (l1, l2, l3) = (text.Norm(i).Length, text.Norm(i + 2).Length, text.Norm(i + 4).Length);
        if (l1 == 4 && l2 <= 2 && l3 <= 2)
        {
            return IsMonthDay(second, third) ? Make(text, i, i + 5, first, second, third, calendar) : IsMonthDay(third, second) ? Make(text, i, i + 5, first, third, second, calendar) : null;
        }

        if (l1 > 2 || l2 > 2 || l3 is not (2 or 4))
        {
            return null;
        }

        var year = DateParts.FullYear(third);
        return EitherOrder(text, i, i + 5, year, first, second, calendar);
    }

    /// <summary>"10/1", "5-12" with a preposition or a weekday before them or a date beside them; "12-2015" and "2015-12" are months.</summary>
    private static DatePoint? Pair(NumericText text, int i, char mark, Calendar calendar, DatePoint? partner)
    {
        if (!Part(text, i, out var first) || !Part(text, i + 2, out var second) || (text.IsJoined(i + 3) && (text.IsWord(i + 3) || text.Is(i + 3, '%') || text.Is(i + 3, ':'))))
        {
            return null;
        }

        if (IsMeasured(text, i))
        {
            return null;
        }

        var (l1, l2) = (text.Norm(i).Length, text.Norm(i + 2).Length);
        if (l1 == 4 && l2 == 2 && first is >= 1500 and < 2100 && second is >= 1 and <= 12 && mark == '-')
        {
            if (second == (first + 1) % 100 && (text.IsWord(i - 1) || (text.IsWord(i + 3) && text.Norm(i + 3) is "season" or "campaign" or "crisis" or "recession" or "academic" or "school" or "financial" or "fiscal" or "tax" or "budget" or "winter")))
            {
                // "the 2008-09 crisis" is no September.
                return Years.Read(text, i, calendar, null);
            }

            return DateParts.Make(i, i + 3, first, second, null, null, calendar, text.IsFuture);
        }

        if (l2 == 4 && l1 <= 2 && second is >= 1500 and < 2100 && first is >= 1 and <= 12)
        {
            return DateParts.Make(i, i + 3, second, first, null, null, calendar, text.IsFuture);
        }

        var prior = text.Norm(i - 1);
        var isAnnounced = (mark == '/' && text.Is(i + 3, '-') && text.IsNumber(i + 4) && text.Is(i + 5, '/')) || partner is not null && partner.Value.Month is not null || text.Has(i - 1, LexemeKind.Weekday)
            || (prior is "from" or "between" && (mark == '/' || text.IsNumber(i + 4) && text.Is(i + 3, '-'))) || (prior == "on" && mark == '/') || (prior is "this" or "next" && mark == '/')
            || (text.Is(i + 3, "to") && text.IsNumber(i + 4) && mark == '/') || (prior is "back" or "by" or "since" or "until" or "before" or "after" && mark == '/' && second > 9);
        if (!isAnnounced || l1 > 2 || l2 > 2 || (mark == '-' && partner is null && !text.Has(i - 1, LexemeKind.Weekday)))
        {
            return null;
        }

        var year = DayMonth.Year(text, i + 3, out var end);
        end = year is null || text.Is(i + 3, '-') ? i + 3 : end;
        year = end == i + 3 ? null : year;
        return EitherOrder(text, i, end, year, first, second, calendar);
    }

    /// <summary>A month and a day in the order of the document; in both when it tells none, the month first as the American press has it.</summary>
    private static DatePoint? EitherOrder(NumericText text, int i, int end, int? year, int first, int second, Calendar calendar)
    {
        var (isMonthFirst, isDayFirst) = (IsMonthDay(first, second), IsMonthDay(second, first));
        if (!isMonthFirst && !isDayFirst)
        {
            return null;
        }

        var isSwapped = !isMonthFirst || (isDayFirst && calendar.Order == DayOrder.DayFirst);
        var point = isSwapped ? Make(second, first) : Make(first, second);
        return isMonthFirst && isDayFirst && first != second && calendar.Order == DayOrder.Unknown ? point with { Swapped = Make(second, first).Value } : point;

        DatePoint Make(int month, int day) => DateParts.Make(i, end, year, month, day, null, calendar, text.IsFuture);
    }

    /// <summary>"1/4 inch", "1/8 to 1/4 inch": fractions of something measured.</summary>
    private static bool IsMeasured(NumericText text, int i)
    {
        var isRange = text.Is(i + 3, "to") || text.Is(i + 3, '-') || text.Is(i + 3, "or");
        return MeasureUnits.Match(text, i + 3, out _) > i + 3 || text.Is(i + 3, "of") || (isRange && text.Is(i + 5, '/') && MeasureUnits.Match(text, i + 7, out _) > i + 7);
    }

    /// <summary>"05-Aug-2016", "23/Sep/2020", "2019/aug/01", "2020/23/Sep".</summary>
    private static DatePoint? Named(NumericText text, int i, char mark, Calendar calendar)
    {
        if (text.Norm(i).Length != 4 || !Part(text, i, out var year))
        {
            return null;
        }

        var isMonthFirst = text.Has(i + 2, LexemeKind.Month);
        if (isMonthFirst && !(text.Is(i + 3, mark) && text.IsNumber(i + 4) && text.Norm(i + 4).Length <= 2))
        {
            return null;
        }

        var (monthAt, dayAt) = isMonthFirst ? (i + 2, i + 4) : (i + 4, i + 2);
        return Part(text, dayAt, out var day) && day is >= 1 and <= 31 ? Make(text, i, i + 5, year, text.Lexeme(monthAt)!.Index, day, calendar) : null;
    }

    private static DatePoint? Dotted(NumericText text, int i, string digits, Calendar calendar)
    {
        var first = digits.IndexOf('.', StringComparison.Ordinal);
        var last = digits.LastIndexOf('.');
        if (first is not (1 or 2 or 4) || last == first || digits.AsSpan(first + 1, last - first - 1).ContainsAny('.', ',') || digits.AsSpan(last).Contains(',')
            || !int.TryParse(digits.AsSpan(0, first), NumberStyles.None, CultureInfo.InvariantCulture, out var one)
            || !int.TryParse(digits.AsSpan(first + 1, last - first - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var two)
            || !int.TryParse(digits.AsSpan(last + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var three))
        {
            return null;
        }

        // Dots are written where the day comes first; with the year first the month follows.
        if (first == 4)
        {
            return IsMonthDay(two, three) && one is >= 1500 and < 2100 ? Make(text, i, i + 1, one, two, three, calendar) : null;
        }

        return three is >= 1500 and < 2100 && IsMonthDay(two, one) ? Make(text, i, i + 1, three, two, one, calendar) : null;
    }

    private static DatePoint? Compact(NumericText text, int i, string digits, Calendar calendar)
    {
        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        var (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        var isFileName = text.Is(i + 1, '.') && text.IsJoined(i + 1) && text.IsJoined(i + 2);
        return !isFileName && year is >= 1900 and < 2100 && IsMonthDay(month, day) && Calendar.Day(year, month, day) is not null && !text.Is(i - 1, '$') ? Make(text, i, i + 1, year, month, day, calendar) : null;
    }

    private static DatePoint Make(NumericText text, int first, int end, int year, int month, int day, Calendar calendar) =>
        DateParts.Make(first, end, year, month, day, null, calendar, text.IsFuture);

    private static bool Part(NumericText text, int i, out int number) =>
        int.TryParse(text.Norm(i), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= 9999;

    private static bool IsMonthDay(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31;
}
