using System.Globalization;
using FactCheck.Alignment.Accounts;

namespace FactCheck.Alignment.Tellings;

/// <summary>The first and last day of what one of two tellings of one matter gives, and how long it took by the other: "from 3 to 30 May", "two months".</summary>
internal static class TellingStretches
{
    private const double Confidence = .65;
    private const double MinFit = .25;

    /// <summary>Lengths that differ by less are told loosely: "from 2 May to 30 June" is two months.</summary>
    private const decimal LeastRatio = 1.4m;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        if (Between(left, right) is var (one, other))
        {
            yield return Of(one, other);
        }
        else if (Between(right, left) is var (there, here))
        {
            yield return Of(here, there);
        }
    }

    private static Topic Of(Assertion left, Assertion right) =>
        new(left.Mention.Text, TopicBasis.Referent, [left, right], ["one text tells again what the other tells: one gives the first and the last day, the other how long it took"], Confidence);

    private static (Assertion Stretch, Assertion Length)? Between(Telling dated, Telling timed)
    {
        if (Only(dated, value => value is DateValue) is not { Assertion.Value: DateValue { Bound: null } date } first || dated.Values.All.Exists(value => value.Assertion.Value is DurationValue)
            || Only(timed, value => value is DurationValue) is not { Assertion.Value: DurationValue { Length: { Hedge: null, Number: > 0 and var number } told } } length || timed.Values.All.Exists(value => value.Assertion.Value is DateValue { Timex: ['(', ..] }))
        {
            return null;
        }

        if (Days(date.Timex) is not { } days || AccountFit.Of(first.Words, length.Words).Share < MinFit || TellingGuards.AreApart(dated, first.Placed.FirstToken, timed, length.Placed.FirstToken, isTime: true))
        {
            return null;
        }

        var lasting = number * told.Factor;
        return lasting > days.High * LeastRatio || days.Low > lasting * LeastRatio
            ? (new Assertion(AssertionKind.Duration, first.Assertion.Mention, new DurationValue(date.Timex[(date.Timex.LastIndexOf(',') + 1)..^1], told with { Unit = "day", Factor = 1, Number = days.High, Low = days.Low, High = days.High })), length.Assertion)
            : null;
    }

    private static AccountValue? Only(Telling telling, Predicate<AssertionValue> isOne) =>
        telling.Values.All.FindAll(value => isOne(value.Assertion.Value)) is [var only] ? only : null;

    /// <summary>Days of "(XXXX-05-03,XXXX-05-30,P27D)", the last day left out and taken in; null for anything else.</summary>
    private static (decimal Low, decimal High)? Days(string timex)
    {
        var at = timex.LastIndexOf(",P", StringComparison.Ordinal);
        if (!timex.StartsWith('(') || at < 0 || !int.TryParse(timex.AsSpan(at + 2, timex.Length - at - 4), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        decimal? unit = timex[^2] switch { 'D' => 1, 'W' => 7, 'M' => 30.4375m, 'Y' => 365.25m, _ => null };
        return count > 0 && unit is { } length ? (count * length, (count + 1) * length) : null;
    }
}
