using System.Globalization;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads quarters, halves, fiscal years, weeks, seasons, centuries and the Nth unit of another: "Q1 2017", "the second half of 2018", "first week of Jan 2015".</summary>
internal static class CalendarUnits
{
    public static DatePoint? Read(NumericText text, int i, Calendar calendar)
    {
        if (text.IsNumber(i))
        {
            return YearFirst(text, i) ?? Nth(text, i, calendar);
        }

        var lexeme = text.Lexeme(i)!;
        if (lexeme.Has(LexemeKind.YearPart))
        {
            return YearPart(text, i);
        }

        if (lexeme.Has(LexemeKind.Season) && Season(text, i) is { } season)
        {
            return season;
        }

        if (lexeme.Has(LexemeKind.DateNoun))
        {
            return Week(text, i, calendar);
        }

        if (lexeme.Has(LexemeKind.Roman) && text.IsCapitalized(i) && (text.Norm(i + 1) is "century" || text.Is(i + 1, '-') && text.Is(i + 2, "century")))
        {
            return Century(text, i, text.Is(i + 1, '-') ? i + 3 : i + 2, lexeme.Index);
        }

        return lexeme.Has(LexemeKind.Ordinal | LexemeKind.Cardinal) ? Nth(text, i, calendar) : null;
    }

    /// <summary>"2017 Q1", "2019-H2", "2H 2024".</summary>
    private static DatePoint? YearFirst(NumericText text, int i)
    {
        // "2H 2024", "3Q 2023".
        if (text.Norm(i).Length == 1 && text.IsJoined(i + 1) && text.IsCapitalized(i + 1) && text.Norm(i + 1) is "h" or "q" && text.Norm(i)[0] is >= '1' and <= '4')
        {
            var parts = text.Is(i + 1, "q") ? 4 : 2;
            var number = text.Norm(i)[0] - '0';
            return YearBehind(text, i + 2, out var end) is { } told && number <= parts ? OfYear(i, end, told, number, parts) : null;
        }

        if (text.Norm(i).Length != 4 || !int.TryParse(text.Norm(i), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1500 or > 2099)
        {
            return null;
        }

        var at = text.Is(i + 1, '-') ? i + 2 : i + 1;
        return text.Has(at, LexemeKind.YearPart) && text.Lexeme(at)!.Index is 2 or 4 ? OfYear(i, at + 1, year, (int)text.Lexeme(at)!.Value, text.Lexeme(at)!.Index) : null;
    }

    /// <summary>"Q1 2017", "q1 of 2017", "H2-2019"; a bare "Q1" is of a year not told.</summary>
    private static DatePoint? YearPart(NumericText text, int i)
    {
        var (number, parts) = ((int)text.Lexeme(i)!.Value, text.Lexeme(i)!.Index);
        if (parts == 0)
        {
            return Fiscal(text, i);
        }

        if (parts == 1)
        {
            // "FY26" and "CY18": the year stands in the word.
            var isFiscal = text.Norm(i)[0] == 'f';
            var behind = isFiscal && text.Is(i + 1, '-') && text.IsJoined(i + 1) && text.IsNumber(i + 2) && text.IsJoined(i + 2) ? i + 3 : i + 1;
            return isFiscal ? OfFiscal(i, behind, number) : DateParts.OfRange(i, i + 1, DateParts.Spell(number, null, null, null), DateGranularity.Year, new DateOnly(number, 1, 1), new DateOnly(number + 1, 1, 1), number);
        }

        var year = YearBehind(text, i + 1, out var end);
        if (year is null)
        {
            return parts == 4 && text.IsCapitalized(i) ? OfYear(i, i + 1, null, number, parts) : null;
        }

        return OfYear(i, end, year, number, parts);
    }

    /// <summary>A quarter (of four parts) or half (of two) of a year, which may be unknown: "2026-Q1", "XXXX-H2".</summary>
    public static DatePoint OfYear(int first, int end, int? year, int number, int parts)
    {
        var timex = DateParts.Spell(year, null, null, null) + (parts == 4 ? "-Q" : "-H") + number.ToString(CultureInfo.InvariantCulture);
        var months = 12 / parts;
        var month = ((number - 1) * months) + 1;
        var start = year is { } known ? new DateOnly(known, month, 1) : (DateOnly?)null;
        var point = DateParts.OfRange(first, end, timex, DateGranularity.Season, start, start is { } day ? Calendar.Shift(day, months, TimeUnit.Month) : null, year);
        return point with { Edge = DateParts.Spell(year, month, 1, null) };
    }

    /// <summary>"FY2026", "FY 2012-13", "fiscal 2025", "fiscal year 2024": a year whose first month the text does not tell.</summary>
    private static DatePoint? Fiscal(NumericText text, int i)
    {
        if (text.Is(i, "financial") && !text.Is(i + 1, "year"))
        {
            return null;
        }

        var at = text.Is(i, "fy") || text.Norm(i) is "fiscal" && !text.Is(i + 1, "year") ? i + 1 : i + 2;
        if (!text.IsNumber(at) || text.Norm(at).Length is not (2 or 4) || !int.TryParse(text.Norm(at), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        var end = (text.Is(at + 1, '-') || text.Is(at + 1, '/')) && text.IsJoined(at + 1) && text.IsNumber(at + 2) && text.IsJoined(at + 2) ? at + 3 : at + 1;
        return OfFiscal(i, end, DateParts.FullYear(year));
    }

    private static DatePoint OfFiscal(int first, int end, int year) =>
        DateParts.OfRange(first, end, "FY" + year.ToString("0000", CultureInfo.InvariantCulture), DateGranularity.Year, null, null, year);

    public static int? YearBehind(NumericText text, int i, out int end)
    {
        end = i;
        var at = text.Is(i, "of") || text.Is(i, "in") || text.Is(i, '-') || text.Is(i, ',') || text.Is(i, '\'') ? i + 1 : i;
        if (!text.IsNumber(at) || !int.TryParse(text.Norm(at), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        if (text.Norm(at).Length != 4 || year is < 1500 or > 2099)
        {
            return null;
        }

        // "the winter of 2010-11", "the financial year 2019/20": named for the year it begins in.
        end = Years.IsSeason(text, at, year) ? at + 3 : at + 1;
        return year;
    }

    /// <summary>"summer 2016", "the spring of 1989"; a bare season behind "in", "during" or "last" of a year not told.</summary>
    private static DatePoint? Season(NumericText text, int i)
    {
        var index = text.Lexeme(i)!.Index;
        if (YearBehind(text, i + 1, out var end) is { } year)
        {
            return Seasons.Make(i, end, index, year);
        }

        var at = text.Is(i - 1, "the") ? i - 2 : i - 1;
        var isPlaced = text.Norm(at) is "in" or "during" or "since" or "until" or "by" or "throughout" or "whole" or "over" or "before" or "after" or "early" or "late";
        isPlaced |= text.Is(i - 1, '-') && text.Is(i - 2, "mid");
        isPlaced |= text.Is(i - 1, "the") && text.Norm(i) is "summer" or "winter" or "autumn";
        return isPlaced && (text.Is(i - 1, "the") || !text.Is(i, "fall")) && !(text.IsWord(i + 1) && (CountedNoun.BeginsAt(text, i + 1) || !Text.StopWords.Contains(text.Norm(i + 1)))) && !text.Is(i + 1, "of") && !text.Is(i + 1, '-')
            ? Seasons.Make(i, i + 1, index, null)
            : null;
    }

    /// <summary>"the week of August 4", "week 10", "the week after next", "the weekend".</summary>
    private static DatePoint? Week(NumericText text, int i, Calendar calendar)
    {
        if (text.Is(i, "weekend") && text.Is(i - 1, "the") && !text.Is(i + 1, "of") && !text.IsCapitalized(i))
        {
            return CalendarStretch.OfUnit(text, i, i + 1, TimeUnit.Weekend, 0, calendar) with { TakesArticle = true };
        }

        if (text.Is(i, "weekend") && text.Is(i + 1, "of"))
        {
            return WeekendOf(text, i, calendar);
        }

        if (text.Is(i, "w"))
        {
            return NamedWeeks.Read(text, i, calendar);
        }

        if (!text.Is(i, "week"))
        {
            return null;
        }

        if (text.Is(i + 1, "after") && text.Is(i + 2, "next") && text.Is(i - 1, "the"))
        {
            return CalendarStretch.OfUnit(text, i, i + 3, TimeUnit.Week, 2, calendar) with { TakesArticle = true };
        }

        if (text.IsNumber(i + 1) && int.TryParse(text.Norm(i + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= 53 ? OfNumber(i, i + 2, calendar.Today?.Year, number) : null;
        }

        if (NamedWeeks.Read(text, i, calendar) is { } named)
        {
            return named;
        }

        var at = text.Is(i + 1, "of") ? i + 2 : i + 1;
        at += text.Is(at, "the") ? 1 : 0;
        var day = at > i + 1 ? DayMonth.FromDay(text, at, calendar) ?? (text.Has(at, LexemeKind.Month) ? DayMonth.FromMonth(text, at, calendar) : DayMonth.Bare(text, at, calendar, null)) : null;
        if (day?.Value.Day is null)
        {
            return null;
        }

        var monday = day.Value.Earliest is { } known ? Calendar.StartOf(known, TimeUnit.Week) : (DateOnly?)null;
        return new DatePoint(i, day.End, day.Value with { Granularity = DateGranularity.Week, Earliest = monday, Latest = monday?.AddDays(7) }) { TakesArticle = true };
    }

    /// <summary>"the weekend of May 2": the one nearest to the day.</summary>
    private static DatePoint? WeekendOf(NumericText text, int i, Calendar calendar)
    {
        var at = text.Is(i + 2, "the") ? i + 3 : i + 2;
        var day = DatePointReader.Read(text, at, calendar, null);
        if (day is not { NeedsPartner: false, Value: { Granularity: DateGranularity.Day, Day: not null } value })
        {
            return null;
        }

        if (value.Earliest is not { } known)
        {
            return day with { First = i, TakesArticle = true, Value = value with { Granularity = DateGranularity.Week } };
        }

        // Halloween on a Monday is told with the weekend before it.
        var saturday = Calendar.StartOf(known, TimeUnit.Weekend).AddDays(Calendar.Weekday(known) <= 2 ? -7 : 0);
        return DateParts.OfRange(i, day.End, CalendarStretch.Week(saturday) + "-WE", DateGranularity.Week, saturday, saturday.AddDays(2), value.Year) with { TakesArticle = true };
    }

    private static DatePoint OfNumber(int first, int end, int? year, int week)
    {
        var timex = (year?.ToString("0000", CultureInfo.InvariantCulture) ?? "XXXX") + "-W" + week.ToString("00", CultureInfo.InvariantCulture);
        var monday = year is { } known and > 1 and < 9999 ? DateOnly.FromDateTime(ISOWeek.ToDateTime(known, week, DayOfWeek.Monday)) : (DateOnly?)null;
        return DateParts.OfRange(first, end, timex, DateGranularity.Week, monday, monday?.AddDays(7));
    }

    /// <summary>"first quarter of 2017", "1st week of October", "third Thursday in November", "last four months of 2021", "nineteenth century".</summary>
    private static DatePoint? Nth(NumericText text, int i, Calendar calendar)
    {
        if (!Ordinal(text, i, out var end, out var nth))
        {
            return null;
        }

        if (text.Is(end, "century") || (text.Is(end, '-') && text.Is(end + 1, "century")))
        {
            return Century(text, i, text.Is(end, '-') ? end + 2 : end + 1, nth);
        }

        if (text.Is(end, "centuries"))
        {
            return Century(text, i, end + 1, nth);
        }

        // "the 18th and 19th centuries": the noun stands once for both.
        var other = text.Norm(end) is "and" or "or" or "to" or "-" ? end + 1 : end;
        other += text.Is(other, "the") && other > end ? 1 : 0;
        return other > end && Ordinal(text, other, out var behind, out _) && text.Norm(behind) is "centuries" or "century"
            ? Century(text, i, end, nth)
            : OfUnits.Read(text, i, end, nth, calendar);
    }

    private static DatePoint? Century(NumericText text, int first, int end, int number)
    {
        if (number is < 1 or > 30)
        {
            return null;
        }

        var isBefore = text.Norm(end) is "bc" or "bce";
        if (isBefore)
        {
            return DateParts.OfRange(first, end + 1, "BC" + ((number - 1) * 100).ToString("0000", CultureInfo.InvariantCulture), DateGranularity.Century, null, null);
        }

        var start = (number - 1) * 100;
        var from = new DateOnly(Math.Max(start, 1), 1, 1);
        return DateParts.OfRange(
            first,
            end,
            DateParts.SpellRange(DateParts.Spell(start, 1, 1, null), DateParts.Spell(start + 100, 1, 1, null), "P100Y"),
            DateGranularity.Century,
            from,
            new DateOnly(start + 100, 1, 1));
    }

    private static bool Ordinal(NumericText text, int i, out int end, out int nth)
    {
        (end, nth) = (i, 0);
        if (text.IsNumber(i))
        {
            end = i + 2;
            return text.IsJoined(i + 1) && OrdinalReader.IsEnding(text.Norm(i + 1)) && int.TryParse(text.Norm(i), NumberStyles.None, CultureInfo.InvariantCulture, out nth) && nth <= 53;
        }

        if (text.Has(i, LexemeKind.Ordinal))
        {
            nth = (int)Math.Min(text.Lexeme(i)!.Value, 99);
            end = i + 1;
            return nth > 0;
        }

        return text.Has(i, LexemeKind.Cardinal) && text.Lexeme(i)!.Value is 20 or 30 && DayMonth.Day(text, i, out end, out nth) && text.Has(end - 1, LexemeKind.Ordinal);
    }
}
