using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>How much context a rival must share: more where the sources have so many values of the kind that one of them stands among like words by chance.</summary>
internal static class RivalCrowd
{
    /// <summary>Least context a rival must share; counted things have more telling nouns. Flat between .2 and .4 on development data.</summary>
    public const double RivalShare = .30;
    public const double CountRivalShare = .22;
    public const double StrongShare = .5;

    private const int Many = 4;

    /// <summary>A noun counted so often, each time otherwise, is counted of several things.</summary>
    private const int ManyCounts = 3;

    public static bool Has(PlacedAssertion asked, List<ValueCandidate> rivals, List<ValueCandidate> candidates)
    {
        if (IsOneOfMany(asked, rivals))
        {
            return true;
        }

        var seen = new List<AssertionValue>();
        foreach (var candidate in candidates)
        {
            if (candidate.Relation == ValueRelation.Disjoint && candidate.Assertion.Kind == asked.Assertion.Kind && IsOfUnit(asked.Assertion.Value, candidate.Assertion.Value) && !seen.Exists(other => other.RelationTo(candidate.Assertion.Value) == ValueRelation.Equal))
            {
                seen.Add(candidate.Assertion.Value);
                if (seen.Count >= Many)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"ten points", where the sources count points of this team and that: each count is of a matter of its own.</summary>
    public static bool IsOneOfMany(PlacedAssertion asked, List<ValueCandidate> rivals) =>
        asked.Assertion.Kind == AssertionKind.Count
        && rivals.Where(rival => rival.Placed.Frame.Head == asked.Frame.Head).Select(rival => ValueStanding.Interval(rival.Assertion.Value)?.Number).Distinct().Count() >= ManyCounts;

    /// <summary>Least context in common for a source's value to speak of what the draft's speaks of.</summary>
    public static double LeastShare(Assertion assertion) => ValueStanding.IsWeak(assertion) ? StrongShare
        : assertion.Kind is AssertionKind.Count or AssertionKind.Age or AssertionKind.Ordinal ? CountRivalShare
        : RivalShare;

    private static bool IsOfUnit(AssertionValue asked, AssertionValue given) => (asked, given) switch
    {
        (QuantityValue one, QuantityValue other) => one.Unit == other.Unit,
        (DurationValue one, DurationValue other) => one.Length?.Unit == other.Length?.Unit,
        _ => asked.GetType() == given.GetType(),
    };
}
