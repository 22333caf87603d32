using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Tellings.Twins;

/// <summary>
/// Two tellings that give nearly all values alike, as two write-ups of one press release do: the one value of its kind in which they differ is then of one
/// matter, however differently the sentences around it are built.
/// </summary>
internal static class TwinValues
{
    private const double Confidence = .75;

    /// <summary>Telling values that both texts give, and the least part of all telling values of either text that they must be.</summary>
    private const int LeastAlike = 4;
    private const double LeastPart = .7;

    /// <summary>Fewer are counted in any text.</summary>
    private const decimal FewThings = 12;

    /// <summary>Numbers further apart than this are hardly of one thing.</summary>
    private const decimal MostTimes = 1000;

    /// <summary>True when nearly all telling values of either text stand in the other, too.</summary>
    public static bool Are(Telling left, Telling right)
    {
        var (alike, all) = Count(left, right);
        var (alikeThere, allThere) = Count(right, left);
        return Math.Min(alike, alikeThere) >= LeastAlike && alike >= LeastPart * all && alikeThere >= LeastPart * allThere;
    }

    /// <summary>The pairs of values, one of each text, that are alone of their kind in having no equal in the other text. In the order of the left text.</summary>
    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        var (ours, theirs) = (Alone(left, right), Alone(right, left));
        foreach (var one in ours)
        {
            if (ours.FindAll(value => value.Key == one.Key).Count == 1 && theirs.FindAll(value => value.Key == one.Key) is [var other] && AreOfOneMatter(left, one, right, other))
            {
                yield return new Topic(one.Placed.Frame.Head ?? one.Placed.Mention.Text, TopicBasis.Referent, [one.Assertion, other.Assertion], ["both texts give the same values, but for this one"], Confidence);
            }
        }
    }

    private static (int Alike, int All) Count(Telling telling, Telling other)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (alike, all) = (0, 0);
        foreach (var value in telling.Values.All)
        {
            if (IsTelling(value) && seen.Add(value.Assertion.Value.Canonical))
            {
                all++;
                alike += other.Values.All.Exists(that => value.IsEqual(that) || value.IsGivenBy(that)) ? 1 : 0;
            }
        }

        return (alike, all);
    }

    /// <summary>Amounts, measures, shares, days, and counts so large that they are hardly met by chance.</summary>
    private static bool IsTelling(AccountValue value) => value.Key switch
    {
        "ordinal" => false,
        "count" => value.Assertion.Value is QuantityValue { Number: > FewThings },
        _ => value.Assertion.Value is not DateValue { Granularity: not DateGranularity.Day },
    };

    private static List<AccountValue> Alone(Telling telling, Telling other) => telling.Values.All.FindAll(value =>
        value.Key != "ordinal" && !value.Placed.IsStamp && !other.Values.All.Exists(that => value.IsEqual(that) || value.IsGivenBy(that) || that.IsGivenBy(value)));

    private static bool AreOfOneMatter(Telling left, AccountValue one, Telling right, AccountValue other)
    {
        var isTime = one.Assertion.Value is DateValue or DurationValue or TimeValue;
        return one.Assertion.Value.RelationTo(other.Assertion.Value) == ValueRelation.Disjoint && AreOfOneOrder(one, other)
            && (one.Key != "count" || (IsTelling(one) && IsTelling(other) && AccountGuards.NounsAgree(one, other)))
            && one.Assertion.Frame.Polarity == other.Assertion.Frame.Polarity && BoundOf(one) == BoundOf(other)
            && TellingTimes.IsOfSpeech(left, one) == TellingTimes.IsOfSpeech(right, other)
            && SentenceComparison.Of(left.SentenceAt(one.Placed.FirstToken), right.SentenceAt(other.Placed.FirstToken)).Shared > 0
            && !TellingGuards.AreApart(left, one.Placed.FirstToken, right, other.Placed.FirstToken, isTime, isAlone: true)
            && (isTime || AccountScopes.Apart(one, other, AccountFit.Of(one.Words, other.Words), left.Text, right.Text, isOfOneField: false) is null);
    }

    /// <summary>"closed from 10 May", "shuts on 10 May": the day on which it begins.</summary>
    private static string BoundOf(AccountValue value) => value.Words.Bound is null or "from" && value.Assertion.Value is DateValue ? "" : value.Words.Bound ?? "";

    private static bool AreOfOneOrder(AccountValue one, AccountValue other) =>
        one.Assertion.Value is not QuantityValue { Number: { } mine } || other.Assertion.Value is not QuantityValue { Number: { } theirs }
        || (mine > 0 && theirs > 0 && Math.Max(mine, theirs) <= MostTimes * Math.Min(mine, theirs));
}
