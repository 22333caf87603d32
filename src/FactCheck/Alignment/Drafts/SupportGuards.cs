using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>Whether a source's value, as it stands to the draft's, bears it out.</summary>
internal static class SupportGuards
{
    /// <summary>Least context in common from which a value within an interval bears the interval out: any number is "more than 10".</summary>
    private const double WithinShare = .1;

    public static bool Bears(PlacedAssertion asked, ValueCandidate candidate) =>
        ValueStanding.IsSupport(candidate.Relation, asked.Assertion, candidate.Assertion)
        && !IsOnlyAfter(asked.Assertion.Value, candidate)
        && (candidate.Relation != ValueRelation.Overlapping || (IsWithin(asked.Assertion.Value, candidate) && IsSameEdge(asked.Assertion, candidate.Assertion.Value)));

    /// <summary>"enrolled since 2009" bears out no day of 2012 for anything done on it.</summary>
    private static bool IsOnlyAfter(AssertionValue asked, ValueCandidate candidate) =>
        candidate.Relation == ValueRelation.Overlapping && candidate.Share < WithinShare && asked is DateValue { Bound: null } && candidate.Assertion.Value is DateValue { Bound: not null };

    /// <summary>True when the draft has "rose 7%" and the source "fell 7%".</summary>
    public static bool AreOpposite(Frame asked, Frame given) =>
        (asked.Direction, given.Direction) is (ChangeDirection.Up, ChangeDirection.Down) or (ChangeDirection.Down, ChangeDirection.Up) && asked.ChangePart == given.ChangePart;

    /// <summary>"some 122.5 billion" for the source's 122.5 billion, "roughly 70%" for its "about 70 percent": the same, told loosely.</summary>
    public static bool IsOnlyRounded(Assertion asked, Assertion given) =>
        ValueStanding.Interval(asked.Value) is { } mine && ValueStanding.Interval(given.Value) is { } theirs
        && ValueStanding.IsEstimate(mine) && !ValueStanding.IsBound(asked.Value) && (theirs.Hedge is null || (ValueStanding.IsEstimate(theirs) && !ValueStanding.IsBound(given.Value)));

    private static bool IsWithin(AssertionValue asked, ValueCandidate candidate) => asked is not (QuantityValue or DurationValue) || candidate.Share >= WithinShare;

    /// <summary>"since 2021" is borne out by a date that names the same edge, not by every day after it.</summary>
    private static bool IsSameEdge(Assertion asked, AssertionValue given) =>
        !asked.Mention.Text.StartsWith("since", StringComparison.OrdinalIgnoreCase) || asked.Value is not DateValue { Bound: not null, Year: { } year } edge || given is not DateValue date
        || (date.Year == year && !(edge.Month is { } mine && date.Month is { } theirs && (mine != theirs || (edge.Day is { } day && date.Day is { } other && day != other))));
}
