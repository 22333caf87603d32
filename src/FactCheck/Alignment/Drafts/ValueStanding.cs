namespace FactCheck.Alignment.Drafts;

/// <summary>How a draft's value stands to a source's, as far as kind, noun and interval say.</summary>
internal static class ValueStanding
{
    /// <summary>An estimate and the number it is of may be this far apart, as a share of the larger; a number told more exactly this far.</summary>
    private const decimal EstimateShare = .15m;
    private const decimal RoundingShare = .05m;

    /// <summary>The kinds that may speak of what a value of this kind speaks of.</summary>
    public static IReadOnlyList<AssertionKind> KindsLike(AssertionKind kind) => kind switch
    {
        AssertionKind.Number or AssertionKind.Count => [AssertionKind.Number, AssertionKind.Count],
        AssertionKind.Percent or AssertionKind.Ratio => [AssertionKind.Percent, AssertionKind.Ratio],
        AssertionKind.Duration or AssertionKind.Date => [AssertionKind.Duration, AssertionKind.Date],
        _ => [kind],
    };

    /// <summary>True when two counts or ordinals, if they are ones, may be of one thing.</summary>
    public static bool NounsAgree(Assertion asked, Assertion candidate) =>
        asked.Kind != candidate.Kind || asked.Kind is not (AssertionKind.Count or AssertionKind.Ordinal) || NounAgreement.Agree(asked.Frame, candidate.Frame);

    /// <summary>A rival counts the same thing, named on both sides, and the same extent of it: "the other four" are no rival of "five".</summary>
    public static bool IsRival(Assertion asked, Assertion rival)
    {
        var isNamed = asked.Kind is not (AssertionKind.Count or AssertionKind.Ordinal) || (asked.Frame.Head is not null && rival.Frame.Head is not null);
        return asked.Kind == rival.Kind && isNamed && IsSaid(asked, rival) && IsAgeThen(asked) == IsAgeThen(rival) && LeavesOut(asked) == LeavesOut(rival) && LeavesOut(asked, Scope.ChangeStart) == LeavesOut(rival, Scope.ChangeStart);
    }

    /// <summary>"took over at the age of 48": no rival of how old somebody is now.</summary>
    private static bool IsAgeThen(Assertion assertion)
    {
        var before = assertion.Kind == AssertionKind.Age ? assertion.Mention.Document.Text.AsSpan(0, assertion.Mention.Span.Start).TrimEnd() : default;
        return before.EndsWith("age of", StringComparison.OrdinalIgnoreCase) || before.EndsWith("at age", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" at", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"It would cut the queue to forty names": what only may be is no rival of what is.</summary>
    private static bool IsSaid(Assertion asked, Assertion rival) =>
        rival.Frame.Modality == asked.Frame.Modality || rival.Frame.Modality is Modality.Asserted or Modality.Planned || asked.Value is not QuantityValue;

    public static bool LeavesOut(Assertion assertion, string words = Scope.Rest) =>
        assertion.Frame.Scopes.Any(scope => scope.Kind == ScopeKind.Extent && scope.Words == words);

    /// <summary>Agreeing values; an interval of the draft that holds the source's, but not one the source's only reaches into.</summary>
    public static bool IsSupport(ValueRelation relation, Assertion asked, Assertion candidate) => relation switch
    {
        ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge or ValueRelation.Touching => true,
        ValueRelation.Overlapping => asked.Value is not QuantityValue and not DurationValue || Contains(asked.Value, candidate.Value),
        _ => false,
    };

    public static bool Contains(AssertionValue asked, AssertionValue candidate)
    {
        var (outer, inner) = (Interval(asked), Interval(candidate));
        return outer is not null && inner is not null
            && (outer.Low is null || InBase(inner, inner.Low) >= InBase(outer, outer.Low) || InBase(inner, inner.Number) >= InBase(outer, outer.Low))
            && (outer.High is null || InBase(inner, inner.High) <= InBase(outer, outer.High) || InBase(inner, inner.Number) <= InBase(outer, outer.High));
    }

    public static QuantityValue? Interval(AssertionValue value) => value as QuantityValue ?? (value as DurationValue)?.Length;

    /// <summary>Counted to the last, so that "less than ten" leaves out "ten"; an amount or a length may have been rounded.</summary>
    public static bool IsExact(AssertionKind kind) => kind is AssertionKind.Count or AssertionKind.Percent or AssertionKind.Age or AssertionKind.Ordinal;

    /// <summary>The draft makes a bound of the very number the source states plainly.</summary>
    public static bool IsBoundOf(AssertionValue asked, AssertionValue given) =>
        Interval(asked) is { Hedge: not null, Number: { } bound } mine && (mine.IsLowExcluded || mine.IsHighExcluded)
        && Interval(given) is { Hedge: null, Number: { } number } && bound == number;

    /// <summary>Says that a number is not reached or is passed, not which it is.</summary>
    public static bool IsBound(AssertionValue value) => Interval(value) is { Hedge: not null } interval && (interval.IsLowExcluded || interval.IsHighExcluded);

    /// <summary>"more than 5,040" and "more than 5,000": one is the other, told more exactly; so is "almost a million" for 870,000.</summary>
    public static bool AreNear(AssertionValue one, AssertionValue other) =>
        Interval(one) is { Number: not null } left && Interval(other) is { Number: not null } right
        && IsNear(InBase(left), InBase(right), IsEstimate(left) || IsEstimate(right) ? EstimateShare : RoundingShare);

    /// <summary>"under 900" says nothing less exactly of 3.50; a value without a number may be near any.</summary>
    public static bool MayBeNear(AssertionValue one, AssertionValue other) => Interval(one) is not { Number: not null } || Interval(other) is not { Number: not null } || AreNear(one, other);

    public static bool IsEstimate(QuantityValue value) => value is { Hedge: not null, Low: not null, High: not null };

    /// <summary>Small spelled numbers and the first ordinals are often figures of speech.</summary>
    public static bool IsWeak(Assertion assertion) => Interval(assertion.Value) is { } quantity
        && ((quantity.Number is <= 2 && char.IsLetter(assertion.Mention.Text[0])) || assertion.Kind is AssertionKind.Ratio or AssertionKind.Number || (quantity.Number is null && !assertion.Mention.Text.Any(char.IsDigit)));

    private static decimal? InBase(QuantityValue value, decimal? number) => (number * value.Factor) + value.Offset;

    public static decimal InBase(QuantityValue value) => ((value.Number ?? 0) * value.Factor) + value.Offset;

    /// <summary>True when two numbers are at most a share of the larger apart.</summary>
    public static bool IsNear(decimal one, decimal other, decimal share) => Math.Abs(one - other) <= share * Math.Max(Math.Abs(one), Math.Abs(other));
}
