using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads days and months by name: "March 17, 2031", "17 March", "the 4th of July", "April 2017", "22april", "Jan/3".</summary>
internal static class DayMonth
{
    /// <summary>A date that begins with the month's name.</summary>
    public static DatePoint? FromMonth(NumericText text, int i, Calendar calendar)
    {
        var month = text.Lexeme(i)!.Index;
        var end = text.Is(i + 1, '.') && text.IsJoined(i + 1) && text.Norm(i).Length <= 4 || (text.Is(i + 1, '.') && text.IsNumber(i + 2)) ? i + 2 : i + 1;
        var day = Day(text, Separated(text, end), out var afterDay, out var number);
        if (day && IsRangeOfDays(text, afterDay) is false && text.Norm(i) is "may" or "march" && !MonthName.IsAt(text, i) && !text.Has(i - 1, LexemeKind.Weekday))
        {
            return null;
        }

        if (!day)
        {
            return MonthAlone(text, i, end, month, calendar);
        }

        var year = YearOf(text, afterDay, calendar, out var afterYear);
        return DateParts.Make(i, year is null ? afterDay : afterYear, year, month, number, null, calendar, text.IsFuture);
    }

    /// <summary>A date that begins with the day: "17 March 2031", "4th of July", "fifteen August", "22april".</summary>
    public static DatePoint? FromDay(NumericText text, int i, Calendar calendar, bool partnerless = true)
    {
        if (!Day(text, i, out var end, out var day))
        {
            return null;
        }

        var at = text.Is(end, "of") ? end + 1 : end;
        at += text.Is(at, "the") && at > end ? 1 : 0;
        var of = at;
        if (text.Is(at, '-') || text.Is(at, '/') || text.Is(at, ','))
        {
            if (!text.IsJoined(at))
            {
                return null;
            }

            at++;
        }

        if (IsRangeOfDays(text, end) && partnerless)
        {
            return DateParts.Make(i, end, null, null, day, null, calendar, text.IsFuture) with { NeedsPartner = true };
        }

        if (!text.Has(at, LexemeKind.Month) || (!text.IsJoined(at) && !MonthName.IsAt(text, at)))
        {
            return of > end ? MonthOfRelative(text, i, of, day, calendar) : DayOfMonth(text, i, end, day, calendar);
        }

        var month = text.Lexeme(at)!.Index;
        at += text.Is(at + 1, '.') && text.Norm(at).Length <= 4 && !text[at + 1].IsAfterSpace && (text.IsNumber(at + 2) || text.Is(at + 2, ',')) ? 2 : 1;
        var year = YearOf(text, at, calendar, out var afterYear);
        return DateParts.Make(i, year is null ? at : afterYear, year, month, day, null, calendar, text.IsFuture);
    }

    /// <summary>A bare day: "the 18th" where a preposition says it is one, and any day as an end of a range.</summary>
    public static DatePoint? Bare(NumericText text, int i, Calendar calendar, DatePoint? partner)
    {
        if (!Day(text, i, out var end, out var day))
        {
            return null;
        }

        var isOrdinal = text.Norm(end - 1) is { } last && (OrdinalReader.IsEnding(last) || text.Has(end - 1, LexemeKind.Ordinal));
        if (partner is not null)
        {
            // "November 18-19": the day shares the month, and nothing may follow that counts it.
            var shares = partner.Value.Day is not null && (partner.Value.Month is not null || isOrdinal) && (partner.Value.Day < day || isOrdinal) && !CountedNoun.BeginsAt(text, end)
                && !text.Is(end, ':') && !text.Has(end, LexemeKind.TimeUnit) && !ClockReader.IsHalf(text, end);
            if (!shares)
            {
                return null;
            }

            var year = Year(text, end, out var afterYear);
            return DateParts.Make(i, year is null ? end : afterYear, year, null, day, null, calendar, text.IsFuture) with { NeedsPartner = true };
        }

        var isOn = text.Is(i - 1, "on") || (text.Is(i - 1, "the") && text.Is(i - 2, "on"));
        if (!isOrdinal || (text.IsWord(end) && CountedNoun.BeginsAt(text, end)))
        {
            return null;
        }

        var point = DateParts.Make(i, end, null, null, day, null, calendar, text.IsFuture) with { TakesArticle = true };
        var isDate = isOn && (!text.IsWord(end) || text.Norm(end) is "of" or "at" or "in" or "for" or "he" or "she" or "they" or "we" || (text.Is(end, "and") && !text.IsNumber(end + 1) && !text.Has(end + 1, LexemeKind.Ordinal)));
        return isDate ? point : point with { NeedsPartner = true };
    }

    /// <summary>A day of the month in digits or words, with or without its ending.</summary>
    public static bool Day(NumericText text, int i, out int end, out int day)
    {
        (end, day) = (i, 0);
        if (text.IsNumber(i))
        {
            // "In December 10% of the trips were cancelled."
            if (text.Norm(i).Length > 2 || text.Is(i + 1, '%') || text.Is(i + 1, "percent") || (text.Is(i + 1, "per") && text.Is(i + 2, "cent")) || !int.TryParse(text.Norm(i), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out day))
            {
                return false;
            }

            end = text.IsJoined(i + 1) && OrdinalReader.IsEnding(text.Norm(i + 1)) ? i + 2 : i + 1;
        }
        else if (text.Has(i, LexemeKind.Ordinal))
        {
            day = (int)Math.Min(text.Lexeme(i)!.Value, 99);
            end = i + 1;
        }
        else if (text.Has(i, LexemeKind.Cardinal))
        {
            day = (int)text.Lexeme(i)!.Value;
            end = i + 1;
            var at = text.Is(end, '-') ? end + 1 : end;
            if (day is 20 or 30 && text.Has(at, LexemeKind.Ordinal | LexemeKind.Cardinal) && text.Lexeme(at)!.Value is >= 1 and <= 9 and var ones)
            {
                day += (int)ones;
                end = at + 1;
            }
        }

        return day is >= 1 and <= 31;
    }

    /// <summary>A year behind a month or day: ", 2026", "of 2020", "'87", "nineteen eighty six".</summary>
    public static int? Year(NumericText text, int i, out int end)
    {
        end = i;
        var at = i;
        at += text.Is(at, ',') || text.Is(at, "of") || text.Is(at, "in") || ((text.Is(at, '/') || text.Is(at, '-')) && text.IsJoined(at) && text.IsJoined(at + 1)) ? 1 : 0;
        at += text.Is(at, "the") && text.Is(at + 1, "year") ? 2 : 0;
        if (text.Is(at, '\'') && text.IsJoined(at + 1) && text.IsNumber(at + 1) && text.Norm(at + 1).Length == 2)
        {
            at++;
        }

        if (text.IsNumber(at))
        {
            var digits = text.Norm(at);
            var isFull = digits.Length == 4 && digits[0] is '1' or '2' && !digits.AsSpan().ContainsAny(',', '.');
            var isShort = digits.Length == 2 && (text.Is(at - 1, '\'') || text.Is(at - 1, "of")) && !digits.AsSpan().ContainsAny(',', '.');
            if ((!isFull && !isShort) || (isShort && CountedNoun.BeginsAt(text, at + 1)) || text.Is(at + 1, '%') || (text.Is(at + 1, ':') && text.IsJoined(at + 1) && text.IsJoined(at + 2)))
            {
                return null;
            }

            end = at + 1;
            return DateParts.FullYear(int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture));
        }

        return Years.Words(text, at, out end);
    }

    /// <summary>The same, and "of this year", "last year" told on a known day.</summary>
    private static int? YearOf(NumericText text, int i, Calendar calendar, out int end)
    {
        if (Year(text, i, out end) is { } year)
        {
            return year;
        }

        var at = text.Is(i, "of") ? i + 1 : i;
        if (calendar.Today is not { } today || !text.Is(at + 1, "year") || text.Norm(at) is not ("this" or "last") || text.Is(at + 2, "'s") || text.Is(at + 2, '-'))
        {
            end = i;
            return null;
        }

        end = at + 2;
        return text.Is(at, "this") ? today.Year : today.Year - 1;
    }

    /// <summary>"17 to 19 March": a day, a word of ranges, and a day with its month.</summary>
    private static bool IsRangeOfDays(NumericText text, int end)
    {
        var joins = text.Is(end, '-') || text.Norm(end) is "to" or "till" or "until" or "through" or "and" && (text.Norm(end) != "and" || text.Is(end - 2, "between"));
        if (!joins)
        {
            return false;
        }

        var at = text.Is(end + 1, "the") ? end + 2 : end + 1;
        if (!Day(text, at, out var after, out _))
        {
            return false;
        }

        after += text.Is(after, "of") ? 1 : 0;
        return text.Has(after, LexemeKind.Month) && MonthName.IsAt(text, after);
    }

    private static DatePoint? MonthAlone(NumericText text, int i, int end, int month, Calendar calendar)
    {
        if (!MonthName.IsAt(text, i))
        {
            return null;
        }

        var year = YearOf(text, end, calendar, out var afterYear);
        if (year is null && end - i == 2)
        {
            end = i + 1;
        }

        return DateParts.Make(i, year is null ? end : afterYear, year, month, null, null, calendar, text.IsFuture);
    }

    /// <summary>Steps over what may stand between a month and its day.</summary>
    private static int Separated(NumericText text, int end)
    {
        if (text.Is(end, "the"))
        {
            return end + 1;
        }

        if (text.Is(end, ',') && text.IsNumber(end + 1) && text.Is(end + 2, ',') && text.IsNumber(end + 3) && text.Norm(end + 3).Length == 4)
        {
            // "March, 3, 1931": a comma too many, and the year shows what the number is.
            return end + 1;
        }

        return (text.Is(end, '-') || text.Is(end, '/')) && text.IsJoined(end) && text.IsJoined(end + 1) && text.IsNumber(end + 1) && text.Norm(end + 1).Length <= 2 ? end + 1 : end;
    }

    /// <summary>"26th day of the month", "15th day of next month".</summary>
    private static DatePoint? DayOfMonth(NumericText text, int i, int end, int day, Calendar calendar) =>
        text.Is(end, "day") && text.Is(end + 1, "of") ? MonthOfRelative(text, i, end + 2, day, calendar) : text.Is(end, "this") || text.Is(end, "next") || text.Is(end, "last") ? MonthOfRelative(text, i, end, day, calendar) : null;

    private static DatePoint? MonthOfRelative(NumericText text, int i, int at, int day, Calendar calendar)
    {
        var isOrdinal = text.Has(at - 1, LexemeKind.Ordinal) || text.Is(at - 1, "of") || OrdinalReader.IsEnding(text.Norm(at - 1));
        var shift = text.Has(at, LexemeKind.Relative) ? text.Lexeme(at)!.Index : text.Is(at, "the") || text.Is(at - 1, "the") ? 0 : -9;
        var noun = text.Has(at, LexemeKind.Relative) || text.Is(at, "the") ? at + 1 : at;
        if (!isOrdinal || shift == -9 || !text.Is(noun, "month"))
        {
            return null;
        }

        var month = calendar.Today is { } today ? Calendar.Shift(Calendar.StartOf(today, TimeUnit.Month), shift, TimeUnit.Month) : null;
        return month is { } known
            ? DateParts.Make(i, noun + 1, known.Year, known.Month, day, null, calendar, text.IsFuture) with { TakesArticle = true }
            : DateParts.Make(i, noun + 1, null, null, day, null, calendar, text.IsFuture) with { TakesArticle = true };
    }
}
