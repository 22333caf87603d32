using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>Whether a source's value, as it stands to the draft's, bears it out.</summary>
internal static class SupportGuards
{
    /// <summary>Least context in common from which a value within an interval bears the interval out: any number is "more than 10".</summary>
    private const double WithinShare = .1;

    /// <summary>"more than 1,000" may be told of more than 1,400.</summary>
    private const decimal MostRounding = .34m;

    /// <summary>An interval not wider than this part of its end is told of one number.</summary>
    private const decimal NarrowShare = .12m;

    public static bool Bears(PlacedAssertion asked, ValueCandidate candidate) =>
        ValueStanding.IsSupport(candidate.Relation, asked.Assertion, candidate.Assertion)
        && !IsOnlyAfter(asked.Assertion.Value, candidate)
        && !IsOtherBound(asked.Assertion, candidate)
        && (candidate.Relation != ValueRelation.Overlapping || (IsWithin(asked.Assertion.Value, candidate) && IsSameEdge(asked.Assertion, candidate)));

    /// <summary>"enrolled since 2009" bears out no day of 2012 for anything done on it.</summary>
    private static bool IsOnlyAfter(AssertionValue asked, ValueCandidate candidate) =>
        candidate.Relation == ValueRelation.Overlapping && candidate.Share < WithinShare && asked is DateValue { Bound: null } && candidate.Assertion.Value is DateValue { Bound: not null };

    /// <summary>
    /// "at least 15 hours" for "at least 40 hours", "fewer than one in 50" for "fewer than one in 5,000": both are true, but nobody who knows of the one tells the other, unless it
    /// is the same told more roundly.
    /// </summary>
    private static bool IsOtherBound(Assertion asked, ValueCandidate candidate) =>
        candidate.Relation == ValueRelation.Overlapping && BoundValue.Of(asked.Value) is { } bound && BoundValue.Of(candidate.Assertion.Value) is { } given && bound.IsUpper == given.IsUpper
        && ValueStanding.Interval(asked.Value) is { } mine && ValueStanding.Interval(candidate.Assertion.Value) is { } theirs
        && !(ValueStanding.IsNear(ValueStanding.InBase(mine), ValueStanding.InBase(theirs), MostRounding) && (Digits(bound.Number) < Digits(given.Number) || mine.Unit != theirs.Unit));

    /// <summary>How many digits tell something: two of 1,200.</summary>
    private static int Digits(decimal number)
    {
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0');
        return digits.Length;
    }

    /// <summary>True when the draft has "rose 7%" and the source "fell 7%".</summary>
    public static bool AreOpposite(Frame asked, Frame given) =>
        (asked.Direction, given.Direction) is (ChangeDirection.Up, ChangeDirection.Down) or (ChangeDirection.Down, ChangeDirection.Up) && asked.ChangePart == given.ChangePart;

    /// <summary>"just over 6%" tells 6.3 percent more roundly, with whatever words; "more than 6%" any number.</summary>
    private static bool IsWithin(AssertionValue asked, ValueCandidate candidate) => asked is not (QuantityValue or DurationValue) || candidate.Share >= WithinShare
        || (ValueStanding.Interval(asked) is { Number: { } round, Low: { } low, High: { } high } && (high - low) <= NarrowShare * Math.Abs(high)
            && ValueStanding.Interval(candidate.Assertion.Value) is { Number: { } number } && Digits(round) < Digits(number));

    /// <summary>"since 2021" is borne out by a date that names the same edge, not by every day after it; what is done by 2031 has most often that year in the source, too.</summary>
    private static bool IsSameEdge(Assertion asked, ValueCandidate candidate) =>
        asked.Value is not DateValue { Bound: "since" or "until" or "by", Year: { } year } edge || candidate.Assertion.Value is not DateValue date
        || (edge.Bound == "since" && !asked.Mention.Text.StartsWith("since", StringComparison.OrdinalIgnoreCase))
        || (date.Year is null && date.Bound == edge.Bound)
        || (date.Year == year && !(edge.Month is { } mine && date.Month is { } theirs && (mine != theirs || (edge.Day is { } day && date.Day is { } other && day != other))))
        || (edge.Bound != "since" && date.Bound != edge.Bound && date is not { Year: null, Month: null } && candidate.Share >= RivalCrowd.StrongShare);
}
