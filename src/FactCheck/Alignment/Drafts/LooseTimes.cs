using System.Globalization;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>Times of a draft that a source's bear out, told more loosely or in another unit: "until mid-January" for 16 January, "on Monday" for 8 June 2026.</summary>
internal sealed class LooseTimes(DraftSources sources)
{
    /// <summary>Days of a month that its start, middle and end are told of.</summary>
    private const int StartUntil = 12;
    private const int MiddleFrom = 9;
    private const int MiddleUntil = 21;
    private const int EndFrom = 19;

    /// <summary>Two lengths told in other units may be this far apart, as a share of the larger: three months are twelve weeks.</summary>
    private const decimal UnitLooseness = .085m;
    private const decimal OtherOrder = 8;

    /// <summary>The source's date; null when none fits.</summary>
    public Assertion? Find(PlacedAssertion asked)
    {
        if (asked.Assertion.Value is not DateValue date)
        {
            return null;
        }

        foreach (var placed in sources.ValuesLike(AssertionKind.Date))
        {
            if (placed.Assertion.Value is DateValue given && (IsInMonth(date, given) || IsWeekday(date, given)))
            {
                return placed.Assertion;
            }
        }

        return null;
    }

    /// <summary>"five years ago" where the sources name two years so far apart.</summary>
    public bool IsYearsAgo(PlacedAssertion asked)
    {
        if (asked.Assertion.Value is not DateValue { Bound: null } date || !date.Timex.StartsWith("REF-", StringComparison.Ordinal) || date.Timex[^1] != 'Y'
            || !int.TryParse(date.Timex.AsSpan(4, date.Timex.Length - 5), NumberStyles.None, CultureInfo.InvariantCulture, out var years))
        {
            return false;
        }

        var named = sources.Years.Select(placed => ((DateValue)placed.Assertion.Value).Year!.Value).ToHashSet();
        return named.Any(year => named.Contains(year + years));
    }

    /// <summary>"three months" and "twelve weeks".</summary>
    public static bool AreOneLength(AssertionValue one, AssertionValue other) =>
        one is DurationValue { Length: { Hedge: null, Number: { } left } mine } && other is DurationValue { Length: { Hedge: null, Number: { } right } theirs }
        && mine.Unit != theirs.Unit && Days(mine.Unit) is { } day && Days(theirs.Unit) is { } that && ValueStanding.IsNear(left * day, right * that, UnitLooseness);

    /// <summary>"seven years" and "twelve weeks": told in other units and many times as long, they are hardly of one thing.</summary>
    public static bool AreOfOtherOrder(AssertionValue one, AssertionValue other) =>
        one is DurationValue { Length: { Number: { } left } mine } && other is DurationValue { Length: { Number: { } right } theirs } && mine.Unit != theirs.Unit
        && Math.Abs(left * mine.Factor) is var length && Math.Abs(right * theirs.Factor) is var that && Math.Max(length, that) > Math.Min(length, that) * OtherOrder;

    private static decimal? Days(string unit) => unit switch
    {
        "day" => 1,
        "week" => 7,
        "month" => 30.4m,
        "year" => 365,
        _ => null,
    };

    private static bool IsInMonth(DateValue asked, DateValue given) =>
        asked is { Month: { } month, Day: null } && (asked.Part is not null || asked.Bound is not null)
        && given.Month == month && (asked.Year is not { } year || given.Year is null || given.Year == year)
        && given.Day is { } day && asked.Part switch
        {
            null => true,
            "start" => day <= StartUntil,
            "mid" => day is >= MiddleFrom and <= MiddleUntil,
            "end" => day >= EndFrom,
            _ => false,
        };

    /// <summary>A weekday that is the source's day, whose year it names itself or leaves to the one year that the sources name.</summary>
    private bool IsWeekday(DateValue asked, DateValue given)
    {
        if (asked is not { Weekday: { } weekday, Month: null, Day: null } || given is not { Month: { } month, Day: { } day, Weekday: null })
        {
            return false;
        }

        return given.Year is { } year ? Is(year) : sources.Years.Any(placed => Is(((DateValue)placed.Assertion.Value).Year!.Value));

        bool Is(int year) => day <= DateTime.DaysInMonth(year, month) && (int)new DateOnly(year, month, day).DayOfWeek == weekday % 7;
    }
}
