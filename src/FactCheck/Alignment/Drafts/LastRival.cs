using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// A value of a draft that no source has, and the one of its form in the sources that the draft does not give: where all other weekdays are told, the two
/// answer each other though they stand among few words in common.
/// </summary>
internal sealed class LastRival(ReadDocument draft, Func<PlacedAssertion, ValueCandidate, bool> isRival)
{
    private const double LeastShare = .15;

    /// <summary>The rival; null when there is none, or more than one.</summary>
    public ValueCandidate? Of(PlacedAssertion asked, List<ValueCandidate> candidates)
    {
        if (Shape(asked.Assertion.Value) is not { } shape)
        {
            return null;
        }

        ValueCandidate? only = null;
        foreach (var candidate in candidates)
        {
            if (Shape(candidate.Assertion.Value) != shape || IsTold(candidate.Assertion.Value))
            {
                continue;
            }

            if (candidate.Relation != ValueRelation.Disjoint || (only is { } known && known.Assertion.Value.RelationTo(candidate.Assertion.Value) != ValueRelation.Equal))
            {
                return null;
            }

            only = only is { } best && best.Share >= candidate.Share ? only : candidate;
        }

        return only is { } rival && rival.Share >= LeastShare && isRival(asked, rival) ? rival : null;
    }

    private bool IsTold(AssertionValue value) => draft.Assertions.Any(other => other.Value.RelationTo(value) is ValueRelation.Equal or ValueRelation.OtherHedge or ValueRelation.Alias);

    /// <summary>The form of a weekday, a season: there are few of them, so that one that is left over answers another.</summary>
    private static string? Shape(AssertionValue value) => value switch
    {
        DateValue { Bound: null, Day: null } date => date.Timex.Length > 8 && date.Timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal) ? "weekday"
            : date.Timex.Length == 7 && char.IsAsciiLetter(date.Timex[5]) ? "season"
            : null,
        _ => null,
    };
}
