using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Days, stretches of days and lengths of time of a draft that follow from the days the sources give.</summary>
internal sealed class DerivedDays(ReadDocument draft, GivenValues sources, ContextIndex context)
{
    /// <summary>Sentences apart that two dates between which a length of time lies may stand, and the two ends of a stretch.</summary>
    private const int SpanSentences = 3;
    private const int EndSentences = 1;

    private const int MonthsOfYear = 12;

    /// <summary>A year without a leap day, for days whose year is not told.</summary>
    private const int PlainYear = 2001;

    /// <summary>"three days before the fair", "nine months too late": so far two dates lie apart.</summary>
    public Derivation? Between(PlacedAssertion asked, QuantityValue length)
    {
        var isBeside = asked.EndToken < draft.Text.Tokens.Count && draft.Text.Tokens[asked.EndToken].Norm is "before" or "after" or "ahead";
        if (length.Unit is not ("day" or "week" or "month") || !(isBeside || ToldDifference.Is(draft.Text, asked)))
        {
            return null;
        }

        var days = sources.ValuesLike(AssertionKind.Date).Where(date => date.Assertion.Value is DateValue { Month: not null, IsImpossible: false } value && (value.Day is not null || length.Unit == "month")).ToList();
        for (var i = 0; i < days.Count; i++)
        {
            for (var j = i + 1; j < days.Count && days[j].Document == days[i].Document && days[j].Sentence - days[i].Sentence <= SpanSentences; j++)
            {
                if (Apart(days[i], days[j], length) is { } apart && Reckoned.Is(length, apart) && (context.ShareAny(asked, days[i]) || context.ShareAny(asked, days[j])))
                {
                    return new Derivation($"{days[i].Mention.Text} and {days[j].Mention.Text} are {asked.Mention.Text} apart", [days[i].Assertion, days[j].Assertion]);
                }
            }
        }

        return null;
    }

    /// <summary>"from 3 to 20 May" where it begins on 3 May and ends on 20 May; "until 20 May" where it lasts from 3 to 20 May; "by 24 May" where a notice of 10 May gives two weeks.</summary>
    public Derivation? Of(PlacedAssertion asked, DateValue date) => Ends(date) is var (first, last) ? OfEnds(asked, first, last) : date is { Month: not null, Day: not null, IsImpossible: false } ? EndOf(asked, date) ?? Away(asked, date) : null;

    private Derivation? OfEnds(PlacedAssertion asked, string first, string last)
    {
        var dates = sources.ValuesLike(AssertionKind.Date);
        foreach (var start in dates)
        {
            if (!IsOn(start, first) || !context.ShareAny(asked, start))
            {
                continue;
            }

            foreach (var end in dates)
            {
                if (end.Document == start.Document && end.Sentence - start.Sentence is >= 0 and <= EndSentences && end.FirstToken > start.FirstToken && IsOn(end, last))
                {
                    return new Derivation($"{start.Mention.Text} and {end.Mention.Text} are the ends of {asked.Mention.Text}", [start.Assertion, end.Assertion]);
                }
            }
        }

        return null;
    }

    private Derivation? EndOf(PlacedAssertion asked, DateValue date)
    {
        foreach (var range in sources.ValuesLike(AssertionKind.Date))
        {
            if (range.Assertion.Value is DateValue given && Ends(given) is var (first, last)
                && ((date.Bound is not ("since" or "after") && AreOne(last, date.Timex)) || (date.Bound is not ("until" or "by" or "before") && AreOne(first, date.Timex))) && context.ShareAny(asked, range))
            {
                return new Derivation($"{asked.Mention.Text} is an end of {range.Mention.Text}", [range.Assertion]);
            }
        }

        return null;
    }

    private Derivation? Away(PlacedAssertion asked, DateValue date)
    {
        foreach (var length in sources.ValuesLike(AssertionKind.Duration))
        {
            if (length.Assertion.Value is not DurationValue { Length: { Unit: "day" or "week" or "month", Number: { } number } told } || number != decimal.Truncate(number) || !context.ShareAny(asked, length)
                || Ways.Of(sources.Documents[length.Document].Text, length) is not (not 0 and var way))
            {
                continue;
            }

            foreach (var from in sources.ValuesLike(AssertionKind.Date))
            {
                if (from.Assertion.Value is DateValue { Month: { } month, Day: { } day, IsImpossible: false } start && Is(new DateOnly(start.Year ?? date.Year ?? PlainYear, month, day), told, way, date))
                {
                    return new Derivation($"{length.Mention.Text} {(way < 0 ? "before" : "after")} {from.Mention.Text} is {asked.Mention.Text}", [length.Assertion, from.Assertion]);
                }
            }

            if (sources.Documents[length.Document].Document.Date is { } published && Is(published, told, way, date))
            {
                return new Derivation($"{length.Mention.Text} {(way < 0 ? "before" : "after")} the source's date is {asked.Mention.Text}", [length.Assertion]);
            }
        }

        return null;
    }

    private static bool Is(DateOnly from, QuantityValue length, int way, DateValue date)
    {
        // Ten days from the third on end on the twelfth.
        var count = way * (int)length.Number!.Value;
        var reached = length.Unit == "month" ? from.AddMonths(count) : from.AddDays(count * (length.Unit == "week" ? 7 : 1));
        return IsOn(reached, date) || (way > 0 && IsOn(reached.AddDays(-1), date));
    }

    private static bool IsOn(DateOnly day, DateValue date) => day.Month == date.Month && day.Day == date.Day && (date.Year is not { } year || year == day.Year);

    /// <summary>In the unit of the length; null when it cannot be told.</summary>
    private static decimal? Apart(PlacedAssertion one, PlacedAssertion other, QuantityValue length)
    {
        var (first, second) = ((DateValue)one.Assertion.Value, (DateValue)other.Assertion.Value);
        if (length.Unit != "month")
        {
            return Math.Abs(DayOfYear(first) - DayOfYear(second)) / length.Factor;
        }

        var isWhole = first.Day == second.Day && (first.Year is null) == (second.Year is null);
        return isWhole ? Math.Abs((((second.Year ?? 0) - (first.Year ?? 0)) * MonthsOfYear) + second.Month!.Value - first.Month!.Value) : null;
    }

    private static int DayOfYear(DateValue date) =>
        date is { Month: { } month, Day: { } day } && (date.Year ?? PlainYear) is var year ? new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))).DayOfYear : 0;

    private static bool IsOn(PlacedAssertion date, string timex) => date.Assertion.Value is DateValue { Month: not null, Day: not null } value && AreOne(value.Timex, timex);

    /// <summary>The first and the last day of a stretch, as TIMEX3 spells them; null for anything else.</summary>
    private static (string First, string Last)? Ends(DateValue date) =>
        date is { Bound: null, Part: null } && date.Timex.StartsWith('(') && date.Timex[1..^1].Split(',') is [{ Length: 10 } first, { Length: 10 } last, ..] && !first.Contains('W', StringComparison.Ordinal) ? (first, last) : null;

    /// <summary>The same, as far as both tell it.</summary>
    private static bool AreOne(string one, string other)
    {
        var isSame = one.Length == other.Length;
        for (var i = 0; isSame && i < one.Length; i++)
        {
            isSame = one[i] == other[i] || one[i] == 'X' || other[i] == 'X';
        }

        return isSame;
    }
}
