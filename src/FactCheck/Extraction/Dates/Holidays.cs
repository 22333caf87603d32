using System.Globalization;
using FactCheck.Extraction.Quantities;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads the names of holidays as dates.</summary>
internal static class Holidays
{
    private static readonly PhraseTable<Holiday> Names = new(ReadNames());

    /// <summary>The first words of the names, for the lexicon.</summary>
    public static IEnumerable<string> FirstWords => ReadNames().Select(name => name.Words.Split(' ')[0]).Distinct(StringComparer.Ordinal);

    public static DatePoint? Read(NumericText text, int i, Calendar calendar)
    {
        var end = Names.Match(text, i, out var holiday);
        if (end == i || IsModifier(text, i, end))
        {
            return null;
        }

        var at = text.Is(end, "of") || text.Is(end, "in") ? end + 1 : end;
        var year = text.IsNumber(at) && text.Norm(at).Length == 4 ? DayMonth.Year(text, at, out _) : null;
        if (year is not null)
        {
            return holiday.In(year.Value) is { } day ? DateParts.OfDay(i, at + 1, day) : null;
        }

        if (at > end && text.Has(at, LexemeKind.Relative) && text.Is(at + 1, "year") && calendar.Today is { } today)
        {
            return holiday.In(today.Year + text.Lexeme(at)!.Index) is { } day ? DateParts.OfDay(i, at + 2, day) : null;
        }

        return Yearless(text, i, end, holiday, calendar);
    }

    /// <summary>"next easter", "previous easter".</summary>
    public static DatePoint? Relative(NumericText text, int i, int at, int shift, Calendar calendar)
    {
        var end = Names.Match(text, at, out var holiday);
        if (end == at || calendar.Today is not { } today)
        {
            return null;
        }

        var year = today.Year;
        if (shift != 0 && holiday.In(year) is { } thisYear && (shift > 0 ? thisYear <= today : thisYear >= today))
        {
            year += shift;
        }

        return holiday.In(year) is { } day ? DateParts.OfDay(i, end, day) : null;
    }

    private static DatePoint Yearless(NumericText text, int i, int end, Holiday holiday, Calendar calendar)
    {
        if (holiday.Day > 0)
        {
            return DateParts.Make(i, end, null, holiday.Month, holiday.Day, null, calendar, text.IsFuture);
        }

        var day = calendar.Today is { } today ? Nearest(holiday, today, text.IsFuture) : null;
        return day is { } known
            ? DateParts.OfDay(i, end, known)
            : DateParts.OfRange(i, end, "XXXX-" + text.Words(i, end).Replace(' ', '-').ToUpperInvariant(), DateGranularity.Day, null, null);
    }

    private static DateOnly? Nearest(Holiday holiday, DateOnly today, bool isFuture)
    {
        var year = holiday.In(today.Year);
        return isFuture ? (year >= today ? year : holiday.In(today.Year + 1)) : year <= today ? year : holiday.In(today.Year - 1);
    }

    /// <summary>"Christmas tree", "Easter egg", "Thanksgiving dinner": the name stands before a noun; so do names without their capital.</summary>
    private static bool IsModifier(NumericText text, int i, int end)
    {
        var isNoun = text.IsWord(end) && !StopWords.Contains(text.Norm(end)) && text.Norm(end) is not ("early" or "late" or "weekend" or "morning" or "evening" or "night" or "last" or "next");
        return isNoun || text.Norm(i) is "may" or "labor" or "earth" or "freedom" or "president" or "april" && !text.IsCapitalized(i) && !text.IsNumber(end);
    }

    private static IEnumerable<(string Words, Holiday Holiday)> ReadNames()
    {
        foreach (var line in WordListFile.Lines("holidays.txt"))
        {
            var parts = line.Split(' ', 2);
            var holiday = Parse(parts[0]);
            foreach (var name in parts[1].Split('|'))
            {
                yield return (name, holiday);
            }
        }
    }

    private static Holiday Parse(string rule)
    {
        static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (rule[0] == 'E')
        {
            return new Holiday(0, 0, 0, Number(rule[1..]));
        }

        var plus = rule.IndexOf('+', StringComparison.Ordinal);
        var after = plus < 0 ? 0 : Number(rule[plus..]);
        var numbers = (plus < 0 ? rule : rule[..plus]).Split('-', 3);
        return numbers.Length == 2
            ? new Holiday(Number(numbers[0]), Number(numbers[1]), 0, 0)
            : new Holiday(Number(numbers[0]), 0, Number(numbers[1]), Number(numbers[2]), after);
    }
}
