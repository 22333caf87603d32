using System.Globalization;
using FactCheck.Extraction.Quantities;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads years, decades and centuries: "2017", "nineteen ninety six", "the 1990s", "'90s", "nineties", "15th century", "year 2012".</summary>
internal static class Years
{
    private const int FirstYear = 1500;
    private const int LastYear = 2099;

    /// <summary>A year or decade in digits.</summary>
    public static DatePoint? Read(NumericText text, int i, Calendar calendar, DatePoint? partner)
    {
        var digits = text.Norm(i);
        if (digits.AsSpan().ContainsAny(',', '.') || digits.Length > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        if (IsPlural(text, i + 1))
        {
            // "the over-60s" are people.
            return text.Is(i - 1, '-') && text.Norm(i - 2) is "over" or "under" ? null : Decade(text, i, DecadeEnd(text, i + 1), year, digits.Length);
        }

        if (OfEra(text, i, year) is { } old)
        {
            return old;
        }

        if (digits.Length == 4 && text.Is(i + 1, '/') && year is >= FirstYear and <= LastYear && IsSeason(text, i, year) && !text.IsJoined(i))
        {
            return Span(text, i, year);
        }

        if (digits.Length != 4 || year < FirstYear || year > LastYear || !IsYearHere(text, i, year, partner))
        {
            return null;
        }

        if (IsSeason(text, i, year))
        {
            return Span(text, i, year);
        }

        return DateParts.Make(i, i + 1, year, null, null, null, calendar, text.IsFuture);
    }

    /// <summary>"2012-13", and "2019/20" for two years in a row: the second year told by its last figures.</summary>
    public static bool IsSeason(NumericText text, int i, int year)
    {
        var isJoined = (text.Is(i + 1, '-') || text.Is(i + 1, '/')) && text.IsJoined(i + 1) && text.IsNumber(i + 2) && text.IsJoined(i + 2) && text.Norm(i + 2).Length == 2 && !text.Is(i + 3, '/');
        return isJoined && (text.Is(i + 1, '-') || (int.TryParse(text.Norm(i + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var next) && next == (year + 1) % 100));
    }

    /// <summary>"300 BC", "79 AD", "AD 79": a year of an era told.</summary>
    private static DatePoint? OfEra(NumericText text, int i, int year)
    {
        var isBehind = text.IsWord(i + 1) && text[i + 1].IsAllCaps && text.Norm(i + 1) is "bc" or "bce" or "ad" or "ce" or "b.c." or "a.d.";
        var isBefore = !isBehind && i > text.Start && text[i - 1].IsAllCaps && text.Norm(i - 1) is "ad" && !text.IsJoined(i) && text.Norm(i).Length <= 4;
        if ((!isBehind && !isBefore) || year == 0)
        {
            return null;
        }

        var (first, end) = isBefore ? (i - 1, i + 1) : (i, i + 2);
        var digits = year.ToString("0000", CultureInfo.InvariantCulture);
        return text.Norm(i + 1)[0] == 'b' && isBehind
            ? DateParts.OfRange(first, end, "BC" + digits, DateGranularity.Year, null, null)
            : DateParts.OfRange(first, end, digits, DateGranularity.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31).AddDays(1), year);
    }

    /// <summary>"'90s" and "'87".</summary>
    public static DatePoint? Apostrophe(NumericText text, int i, Calendar calendar)
    {
        if (!text.IsNumber(i + 1) || !text.IsJoined(i + 1) || text.Norm(i + 1).Length != 2)
        {
            return null;
        }

        var year = int.Parse(text.Norm(i + 1), CultureInfo.InvariantCulture);
        if (IsPlural(text, i + 2))
        {
            return Decade(text, i, i + 3, year, 2);
        }

        return text.Norm(i - 1) is "in" or "since" or "of" or "until" or "by" or "summer" or "spring" or "winter" or "fall" or "class"
            ? DateParts.Make(i, i + 2, DateParts.FullYear(year), null, null, null, calendar, text.IsFuture)
            : null;
    }

    /// <summary>"nineteen ninety six" and "two thousand and fifteen" behind a preposition, "nineties", "year 2012".</summary>
    public static DatePoint? Spelled(NumericText text, int i, Calendar calendar)
    {
        if (text.Has(i, LexemeKind.Decade) && text.Norm(i - 1) is "the" or "in" or "early" or "mid" or "late" or "since" or "-" && text.Norm(i - 2) is not ("her" or "his" or "over" or "under"))
        {
            return Decade(text, i, i + 1, text.Lexeme(i)!.Index, 2);
        }

        if (text.Is(i, "year") && text.IsNumber(i + 1) && text.Norm(i + 1).Length == 4 && int.TryParse(text.Norm(i + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return DateParts.Make(i, i + 2, digits, null, null, null, calendar, text.IsFuture);
        }

        if (text.Norm(i - 1) is not ("in" or "since" or "of" or "until" or "by" or "from" or "before" or "after" or "to" or "between" or "and"))
        {
            return null;
        }

        return Words(text, i, out var end) is { } year && !CountedNoun.BeginsAt(text, end) ? DateParts.Make(i, end, year, null, null, null, calendar, text.IsFuture) : null;
    }

    /// <summary>A year in words: "nineteen eighty six", "nineteen hundred ninety three", "two thousand and fifteen", "twenty twenty-one".</summary>
    public static int? Words(NumericText text, int i, out int end)
    {
        end = i;
        if (!text.Has(i, LexemeKind.Cardinal))
        {
            return null;
        }

        var head = (int)text.Lexeme(i)!.Value;
        if (head == 2 && text.Is(i + 1, "thousand"))
        {
            var at = text.Is(i + 2, "and") ? i + 3 : i + 2;
            var tail = Tail(text, at, out var after);
            end = tail is null ? i + 2 : after;
            return 2000 + (tail ?? 0);
        }

        if (head is not (>= 15 and <= 20))
        {
            return null;
        }

        var hundred = text.Is(i + 1, "hundred") ? i + 2 : i + 1;
        hundred += text.Is(hundred, "and") && hundred > i + 1 ? 1 : 0;
        var rest = Tail(text, hundred, out var afterRest);
        if (rest is null or < 10 && hundred == i + 1)
        {
            return null;
        }

        end = afterRest;
        return (head * 100) + rest;
    }

    private static int? Tail(NumericText text, int i, out int end)
    {
        end = i;
        if (!text.Has(i, LexemeKind.Cardinal))
        {
            return null;
        }

        var value = (int)text.Lexeme(i)!.Value;
        end = i + 1;
        var at = text.Is(end, '-') ? end + 1 : end;
        if (value >= 20 && text.Has(at, LexemeKind.Cardinal) && text.Lexeme(at)!.Value is >= 1 and <= 9 and var ones)
        {
            value += (int)ones;
            end = at + 1;
        }

        return value;
    }

    /// <summary>
    /// Four digits without a comma are a year unless something beside them says that they count: a hedge, a currency, a unit, a plural noun
    /// without "in" or "the" before the number.
    /// </summary>
    private static bool IsYearHere(NumericText text, int i, int year, DatePoint? partner)
    {
        var prior = text.Norm(i - 1);
        if (MoneyReader.IsSignBefore(text, i) || text.Is(i + 1, '%') || (text.Is(i + 1, ':') && text.IsJoined(i + 2)) || (text.IsJoined(i + 1) && text.IsWord(i + 1) && !text.Is(i + 1, "'s"))
            || (text.IsJoined(i) && text.Is(i - 1, '-') && text.IsWord(i - 2) && !text.Has(i - 2, LexemeKind.Part | LexemeKind.Month | LexemeKind.YearPart))
            || (text.IsJoined(i) && (text.Is(i - 1, '.') || text.Is(i - 1, '/') || text.IsWord(i - 1))) || (text.Is(i + 1, '/') && text.IsJoined(i + 1)))
        {
            return false;
        }

        if (partner is not null || prior is "in" or "since" or "until" or "during" or "year" or "fiscal" or "early" or "late" or "mid" or "circa" or "between" or "till" || prior.Length == 1 && prior[0] == '(' && (text.Is(i + 1, ')') || text.Is(i + 1, ':')))
        {
            return !MoneyReader.IsCodeAt(text, i + 1);
        }

        if (prior is "than" or "over" or "least" or "nearly" or "almost" or "about" or "some" or "roughly" or "approximately" or "around" or "under" or "most" or "only" or "exactly" or "number" or "room" or "flight" or "no.")
        {
            return text.Is(i - 1, "than") && text.Norm(i - 2) is "later" or "earlier" or "greater" && !CountedNoun.BeginsAt(text, i + 1) && text.Norm(i - 2) != "greater";
        }

        if (text.Has(i + 1, LexemeKind.Scale | LexemeKind.Hundred | LexemeKind.TimeUnit | LexemeKind.Percent | LexemeKind.Cardinal) || text.IsNumber(i + 1) || MoneyReader.IsCodeAt(text, i + 1)
            || MeasureUnits.Match(text, i + 1, out _) > i + 1)
        {
            return false;
        }

        var counts = CountedNoun.TryFind(text, i + 1, 2, out var noun, out _) && noun == i + 1;
        if (text.Is(i + 1, "over") && (text.IsNumber(i + 2) || text.Has(i + 2, LexemeKind.Cardinal)))
        {
            return false;
        }

        return !counts || (year % 100 != 0 && prior is "of" or "from" or "to" or "by") || (prior is "the" or "after" or "before" or "'s" && text.Norm(i)[2..] != "00") || (i == text.Start && text.Norm(i)[2..] != "00")
            // "For 2031 Otto Basel reckons with": the year of a plan, and who made it.
            || (prior is "for" && text.IsCapitalized(i + 1) && year % 100 != 0);
    }

    private static bool IsPlural(NumericText text, int i) => (text.Is(i, "s") && (text.IsJoined(i) || text.Norm(i - 1).Length == 2)) || (text.Is(i, '\'') && text.Is(i + 1, "s") && text.IsJoined(i) && text.IsJoined(i + 1) && text.Norm(i - 1)[^1] == '0' && text.Norm(i - 1).Length is 2 or 4 && text.Is(i - 2, "the"));

    private static int DecadeEnd(NumericText text, int i) => text.Is(i, "s") ? i + 1 : i + 2;

    private static DatePoint? Decade(NumericText text, int first, int end, int year, int digits)
    {
        if (year % 10 != 0 || (digits == 4 && (year < FirstYear || year > LastYear)) || digits == 3 || (digits <= 2 && year < 10) || StopWords.Contains(text.Norm(first)))
        {
            return null;
        }

        if (digits == 2 && text.Norm(first - 1) == "the" && text.Norm(first - 2) is "to" or "into" or "above" or "below" or "low" or "high")
        {
            // "temperatures fell to the 20s".
            return null;
        }

        if (digits == 4 && year % 100 == 0 && year < 2000)
        {
            // "the 1700s" are the century.
            var centuryTimex = DateParts.SpellRange(DateParts.Spell(year, 1, 1, null), DateParts.Spell(year + 100, 1, 1, null), "P100Y");
            return DateParts.OfRange(first, end, centuryTimex, DateGranularity.Century, new DateOnly(year, 1, 1), new DateOnly(year + 100, 1, 1));
        }

        // "the 90s" may be any century's; that of living memory is meant.
        var start = digits == 4 ? year : year >= 30 ? 1900 + year : 2000 + year;
        var timex = digits == 4
            ? DateParts.SpellRange(DateParts.Spell(start, 1, 1, null), DateParts.Spell(start + 10, 1, 1, null), "P10Y")
            : "(XX" + year.ToString("00", CultureInfo.InvariantCulture) + "-01-01,XX" + ((year + 10) % 100).ToString("00", CultureInfo.InvariantCulture) + "-01-01,P10Y)";
        return DateParts.OfRange(first, end, timex, DateGranularity.Decade, new DateOnly(start, 1, 1), new DateOnly(start + 10, 1, 1));
    }

    /// <summary>"2012-13": two years, the second told by its last figures.</summary>
    private static DatePoint? Span(NumericText text, int i, int year)
    {
        var last = (year / 100 * 100) + int.Parse(text.Norm(i + 2), CultureInfo.InvariantCulture);
        last += year % 100 == 99 && last % 100 == 0 ? 100 : 0;
        return last <= year
            ? null
            : DateParts.OfRange(
                i,
                i + 3,
                DateParts.SpellRange(DateParts.Spell(year, 1, 1, null), DateParts.Spell(last, 1, 1, null), "P" + (last - year).ToString(CultureInfo.InvariantCulture) + "Y"),
                DateGranularity.Year,
                new DateOnly(year, 1, 1),
                new DateOnly(last + 1, 1, 1));
    }
}
