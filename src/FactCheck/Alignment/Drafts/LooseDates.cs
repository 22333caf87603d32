namespace FactCheck.Alignment.Drafts;

/// <summary>
/// A day of the sources told by its month or by a part of it: "until mid-May" for 14 May, "the end of June" for 28 June, "from April" for April to October.
/// No year need be told.
/// </summary>
internal static class LooseDates
{
    /// <summary>Days beyond a part of a month that someone may still count in.</summary>
    private const int Margin = 4;

    /// <summary>True when the draft's date tells a source's less exactly, and no more than that.</summary>
    public static bool Tells(DateValue asked, DateValue given) =>
        AreOneRange(asked, given) || AreMonthsOfPart(asked, given) || AreMonthsOfPart(given, asked) || IsResolvedDay(asked, given) || AreMonthsOfRange(asked, given) || IsWeekday(asked, given) || IsYearOfRange(asked, given)
        || (asked is { Month: { } month, Day: null, Weekday: null } && !(asked.Year is { } year && given.Year is { } other && year != other) && !AreOpposite(asked.Bound, given.Bound)
        && (given is { Month: { } same, Day: { } day } ? same == month && IsIn(asked.Part, day) : IsEdge(asked, given, month)));

    /// <summary>"from 3 to 11 June" and "between 3 and 11 June 2031": the same ends, as far as both tell them.</summary>
    private static bool AreOneRange(DateValue asked, DateValue given)
    {
        var (mine, theirs) = (asked.Timex.Split(','), given.Timex.Split(','));
        return asked.Timex.StartsWith('(') && given.Timex.StartsWith('(') && mine.Length > 1 && theirs.Length > 1 && AreOne(mine[0], theirs[0]) && AreOne(mine[1], theirs[1]);
    }

    /// <summary>"from March to July" for 6 March to 30 July.</summary>
    private static bool AreMonthsOfRange(DateValue asked, DateValue given) =>
        asked.Timex.StartsWith('(') && given.Timex.StartsWith('(') && asked.Timex.Split(',') is [{ Length: 11 } from, { Length: 10 } to, [.., 'M', ')']] && given.Timex.Split(',') is [{ Length: 11 } first, { Length: 10 } last, ..]
        && AreOne(from[..8], first[..8]) && AreOne(to[..7], last[..7]);

    /// <summary>"from April to June" for the second quarter, "between January and June" for the first half of a year.</summary>
    private static bool AreMonthsOfPart(DateValue months, DateValue part)
    {
        if (!months.Timex.StartsWith('(') || months.Timex.Split(',') is not [{ Length: 11 } from, { Length: 10 } to, [.., 'M', ')']] || part.Timex.Length != 7 || part.Timex[5] is not ('Q' or 'H') || !AreOne(from[1..5], part.Timex[..4]))
        {
            return false;
        }

        var length = part.Timex[5] == 'Q' ? 3 : 6;
        var last = (part.Timex[6] - '0') * length;
        return int.TryParse(from.AsSpan(6, 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var first) && int.TryParse(to.AsSpan(5, 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var end) && first == last - length + 1 && end == last;
    }

    /// <summary>"3 May" for the Tuesday that the date of the source makes 3 May.</summary>
    private static bool IsResolvedDay(DateValue asked, DateValue given) =>
        asked is { Month: { } month, Day: { } day, Bound: null } && given is { Month: null, Bound: null, Earliest: { } first, Latest: { } end } && first.AddDays(1) == end && first.Month == month && first.Day == day && (asked.Year is not { } year || year == first.Year);

    private static bool AreOne(string one, string other)
    {
        var isSame = one.Length == other.Length;
        for (var i = 0; isSame && i < one.Length; i++)
        {
            isSame = one[i] == other[i] || one[i] == 'X' || other[i] == 'X';
        }

        return isSame;
    }

    /// <summary>"from 1951 to 1958", of which the draft names one year.</summary>
    private static bool IsYearOfRange(DateValue asked, DateValue given) =>
        asked is { Year: { } year, Month: null, Bound: null, Part: null } && given.Timex.StartsWith('(') && given.Timex.Split(',') is [{ Length: 5 } first, { Length: 4 } last, ..]
        && year.ToString(System.Globalization.CultureInfo.InvariantCulture) is var told && (first[1..] == told || last == told);

    /// <summary>"since Tuesday" for Tuesday 3 May.</summary>
    private static bool IsWeekday(DateValue asked, DateValue given) =>
        asked is { Weekday: { } weekday, Day: null, Month: null, Year: null } && given.Weekday == weekday && !AreOpposite(asked.Bound, given.Bound);

    /// <summary>"the end of June" for 4 June: a day that no one tells by this part of its month; "since March" and "since May".</summary>
    public static bool AreApart(DateValue asked, DateValue given) =>
        HaveOtherEdges(asked, given) ||
        asked is { Month: { } month, Day: null, Bound: null } && given is { Month: { } same, Day: { } day, Bound: null } && month == same && !(asked.Year is { } year && given.Year is { } other && year != other)
        && DaysOf(asked.Part) is var (first, last) && (day < first - Margin || day > last + Margin);

    /// <summary>"by 2031" and "by 2029", "until 4 May" and "until 9 May": one day or year ends it, or begins it. The end of one year and the next are told for each other.</summary>
    public static bool HaveOtherEdges(DateValue asked, DateValue given) =>
        asked is { Bound: "since" or "until" or "by", Weekday: null } && given.Bound == asked.Bound && given.Weekday is null
        && (asked.Year is { } year && given.Year is { } that ? year != that ? Math.Abs(year - that) > 1 || (asked.Part is null && given.Part is null && asked.Month is null && given.Month is null) : HaveOtherDays(asked, given) : HaveOtherDays(asked, given));

    private static bool HaveOtherDays(DateValue asked, DateValue given) =>
        asked.Month is { } month && given.Month is { } other && (month != other ? asked.Part is null && given.Part is null : asked.Day is { } day && given.Day is { } that && day != that);

    private static bool IsIn(string? part, int day) => DaysOf(part) is var (first, last) && day >= first && day <= last;

    /// <summary>The days of a month that are told by a part of it.</summary>
    private static (int First, int Last) DaysOf(string? part) => part switch
    {
        "start" => (1, 12),
        "mid" => (9, 21),
        "end" => (18, 31),
        _ => (1, 31),
    };

    /// <summary>"since" and "until", "before" and "after" open to other sides.</summary>
    private static bool AreOpposite(string? one, string? other) => one is not null && other is not null && one is "since" or "after" != other is "since" or "after";

    /// <summary>"from February to June", of which the draft names one month; "until the end of June", "since February" for its end and its beginning.</summary>
    private static bool IsEdge(DateValue asked, DateValue range, int month)
    {
        var parts = range.Timex.Split(',');
        if (!range.Timex.StartsWith('(') || parts.Length < 2)
        {
            return false;
        }

        var isFirst = IsMonth(parts[0].AsSpan(1), month);
        var isLast = LastMonth(parts) == month;
        return asked.Bound switch
        {
            null => asked.Part is null && (isFirst || isLast || IsMonth(parts[1], month)),
            "until" or "by" or "before" => asked.Part is null or "end" && isLast,
            "since" => asked.Part is null or "start" && isFirst,
            _ => false,
        };
    }

    /// <summary>The last month that a range of whole months is told to reach: "from May to August" and "from May until the end of August" are written with other ends.</summary>
    private static int? LastMonth(string[] parts) =>
        parts.Length > 2 && parts[2] is ['P', .. var length, 'M', ')'] && int.TryParse(length, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var months) && parts[0].Length > 7 && int.TryParse(parts[0].AsSpan(6, 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var first)
            ? (first + months - 1) % 12 + 1
            : null;

    private static bool IsMonth(ReadOnlySpan<char> timex, int month) => timex.Length >= 7 && int.TryParse(timex[5..7], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var told) && told == month;
}
