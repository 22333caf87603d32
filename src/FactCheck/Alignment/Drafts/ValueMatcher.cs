using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Finds what the sources say to a draft's quantity, date or duration. In order: the same place of a like sentence; a value that agrees;
/// a number that follows from two of one sentence; a rival in the same context; otherwise nothing.
/// </summary>
internal sealed class ValueMatcher(ReadDocument draft, IReadOnlyList<ReadDocument> documents, ContextIndex context, DraftSlots slots)
{
    /// <summary>Least context a rival must share; counted things have more telling nouns. Flat between .2 and .4 on development data.</summary>
    private const double RivalShare = .30;
    private const double CountRivalShare = .22;

    /// <summary>A rival this much better placed than the agreeing value wins over it.</summary>
    private const double IntrinsicMargin = .25;
    private const double ElsewhereMargin = .20;

    /// <summary>A bound that another agreeing value is as near to is no narrowing.</summary>
    private const double BeatenMargin = .05;
    private const double StrongShare = .5;

    /// <summary>Sources with more numbers are no sum to be worked out: something in them yields any number.</summary>
    private const int MaxSourceNumbers = 6;

    private const string Narrowed = "the source gives exactly the number that the draft leaves out";

    private readonly List<PlacedAssertion> _sourceValues = [.. documents.Skip(1).SelectMany((document, index) => document.Assertions
        .Where(assertion => assertion.Value is QuantityValue or DurationValue or DateValue or TimeValue)
        .Select(assertion => PlacedAssertion.Of(documents, index + 1, assertion)))];

    private readonly List<decimal> _sourceNumbers = [.. documents.Skip(1).SelectMany(document => document.Assertions)
        .Where(IsOperand)
        .Select(assertion => Interval(assertion.Value)?.Number)
        .OfType<decimal>()
        .Take(MaxSourceNumbers + 1)];

    public DraftMatch Match(Assertion assertion)
    {
        var asked = PlacedAssertion.Of(documents, 0, assertion);
        var candidates = Candidates(asked);
        if (slots.For(assertion) is var (counterpart, ratio) && (ratio >= DraftSlots.CopyRatio || !IsComputed(asked)) && InSlot(assertion, counterpart, ratio, candidates) is { } inSlot)
        {
            return inSlot;
        }

        var support = candidates.Where(candidate => IsSupport(candidate.Relation, assertion, candidate.Assertion)).OrderByDescending(candidate => candidate.Share).ToList();
        var rivals = candidates
            .Where(candidate => candidate.Relation == ValueRelation.Disjoint && IsRival(asked.Assertion, candidate.Assertion) && !IsClaimed(asked, candidate))
            .OrderByDescending(candidate => candidate.Share)
            .ToList();
        if (support.Count > 0)
        {
            var best = support[0];
            var isBeaten = assertion.Value is not DateValue && rivals.Count > 0 && rivals[0].Share > StrongShare && rivals[0].Share - best.Share > IntrinsicMargin;
            var isNarrowed = best.Relation == ValueRelation.Touching && !support.Exists(other => other.Relation != ValueRelation.Touching && other.Share > best.Share - BeatenMargin) && IsExact(assertion.Kind) && best.Share >= LeastShare(assertion) && IsBoundOf(assertion.Value, best.Assertion.Value) && IsOwnClause(asked, best, candidates);
            return isBeaten
                ? DraftMatch.Contradicted(assertion, rivals[0].Assertion, "the source gives another value in this context, and the draft's value elsewhere", .5)
                : isNarrowed
                ? DraftMatch.Contradicted(assertion, best.Assertion, Narrowed, best.Share > StrongShare ? .9 : .7)
                : best.Relation is ValueRelation.OtherHedge or ValueRelation.Touching
                    ? DraftMatch.Drifting(assertion, best.Assertion, .6)
                    : DraftMatch.Supported(assertion, [.. support.Select(candidate => candidate.Assertion)]);
        }

        return Derived(asked) ?? Converted(asked) ?? Rival(asked, rivals, candidates) ?? Unsupported(asked, candidates);
    }

    private DraftMatch? InSlot(Assertion assertion, Assertion counterpart, double ratio, List<ValueCandidate> candidates) => assertion.Value.RelationTo(counterpart.Value) switch
    {
        ValueRelation.Equal or ValueRelation.Alias => DraftMatch.Supported(assertion, counterpart),
        ValueRelation.Incomparable when ratio >= DraftSlots.CopyRatio && RelativeTimes.Differ(assertion.Value, counterpart.Value) && !IsBounded(assertion) =>
            DraftMatch.Contradicted(assertion, counterpart, "a like sentence of the source has another time in this place", .95),
        ValueRelation.OtherHedge => DraftMatch.Drifting(assertion, counterpart, ratio >= DraftSlots.CopyRatio ? .95 : .8),
        ValueRelation.Touching when ratio < DraftSlots.CopyRatio => IsExact(assertion.Kind) && IsBoundOf(assertion.Value, counterpart.Value)
            ? DraftMatch.Contradicted(assertion, counterpart, Narrowed, .7)
            : DraftMatch.Drifting(assertion, counterpart, .6),
        ValueRelation.Touching => DraftMatch.Contradicted(assertion, counterpart, "a like sentence of the source has another bound in this place", .95),
        ValueRelation.Overlapping when ratio >= DraftSlots.CopyRatio && assertion.Value is QuantityValue or DurationValue => Contains(assertion.Value, counterpart.Value)
            ? DraftMatch.Supported(assertion, counterpart)
            : DraftMatch.Missing(assertion, NotFoundReason.LessSpecific, "the source says it less exactly in this place", .5, counterpart),
        ValueRelation.Disjoint when IsRival(assertion, counterpart) && (assertion.Kind != AssertionKind.Number || ratio >= DraftSlots.CopyRatio) && (ratio > .9 || !candidates.Exists(candidate => candidate.Relation == ValueRelation.Equal && candidate.Assertion.Mention.Document == counterpart.Mention.Document && SameSentence(candidate, counterpart))) =>
            DraftMatch.Contradicted(assertion, counterpart, "a like sentence of the source has another value in this place", .95),
        _ => null,
    };

    /// <summary>"less than 7 years ago": the words before make a bound of the distance.</summary>
    private bool IsBounded(Assertion assertion)
    {
        var first = draft.Text.TokenAt(assertion.Mention.Span.Start);
        return first > 0 && draft.Text.Tokens[first - 1].Norm is "than" or "over" or "under" or "about" or "around" or "nearly" or "almost" or "least" or "most" or "within";
    }

    private static bool SameSentence(ValueCandidate candidate, Assertion counterpart) => Math.Abs(candidate.Assertion.Mention.Span.Start - counterpart.Mention.Span.Start) < 200;

    private List<ValueCandidate> Candidates(PlacedAssertion asked)
    {
        var candidates = new List<ValueCandidate>();
        foreach (var placed in _sourceValues)
        {
            var relation = RelativeTimes.Relation(asked.Assertion.Value, placed.Assertion.Value);
            if (relation != ValueRelation.Incomparable && KindsAgree(asked.Assertion, placed.Assertion))
            {
                candidates.Add(new ValueCandidate(placed, relation, context.Share(asked, placed)));
            }
        }

        return candidates;
    }

    private static bool KindsAgree(Assertion asked, Assertion candidate) => (asked.Kind, candidate.Kind) switch
    {
        (AssertionKind.Count, AssertionKind.Count) => NounAgreement.Agree(asked.Frame, candidate.Frame),
        (AssertionKind.Ordinal, AssertionKind.Ordinal) => asked.Frame.Head is null || candidate.Frame.Head is null || NounAgreement.Agree(asked.Frame, candidate.Frame),
        (AssertionKind.Number, AssertionKind.Count) or (AssertionKind.Count, AssertionKind.Number) => true,
        (AssertionKind.Duration, AssertionKind.Date) or (AssertionKind.Date, AssertionKind.Duration) => true,
        var (one, other) => one == other,
    };

    /// <summary>A rival counts the same thing, named on both sides, and the same extent of it: "the other four" are no rival of "five".</summary>
    private static bool IsRival(Assertion asked, Assertion rival)
    {
        var isNamed = asked.Kind is not (AssertionKind.Count or AssertionKind.Ordinal) || (asked.Frame.Head is not null && rival.Frame.Head is not null);
        return asked.Kind == rival.Kind && isNamed && LeavesOut(asked) == LeavesOut(rival) && LeavesOut(asked, Scope.ChangeStart) == LeavesOut(rival, Scope.ChangeStart);
    }

    private static bool LeavesOut(Assertion assertion, string words = Scope.Rest) =>
        assertion.Frame.Scopes.Any(scope => scope.Kind == ScopeKind.Extent && scope.Words == words);

    /// <summary>Agreeing values; an interval of the draft that holds the source's, but not one the source's only reaches into.</summary>
    private static bool IsSupport(ValueRelation relation, Assertion asked, Assertion candidate) => relation switch
    {
        ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge or ValueRelation.Touching => true,
        ValueRelation.Overlapping => asked.Value is not QuantityValue and not DurationValue || Contains(asked.Value, candidate.Value),
        _ => false,
    };

    private static bool Contains(AssertionValue asked, AssertionValue candidate)
    {
        var (outer, inner) = (Interval(asked), Interval(candidate));
        return outer is not null && inner is not null
            && (outer.Low is null || (inner.Low is { } low && low >= outer.Low) || inner.Number >= outer.Low)
            && (outer.High is null || (inner.High is { } high && high <= outer.High) || inner.Number <= outer.High);
    }

    private static QuantityValue? Interval(AssertionValue value) => value as QuantityValue ?? (value as DurationValue)?.Length;

    /// <summary>True when another value of the draft's sentence is the one that rival answers.</summary>
    private bool IsClaimed(PlacedAssertion asked, ValueCandidate rival) => draft.Assertions.Any(other =>
        !ReferenceEquals(other, asked.Assertion)
        && draft.Text.Sentences[asked.Sentence].Span.Contains(other.Mention.Span.Start)
        && other.Value.RelationTo(rival.Assertion.Value) is ValueRelation.Equal or ValueRelation.OtherHedge);

    /// <summary>
    /// "The women have won ten, while the men have won four": of the values of one sentence the one before which most of the draft's words stand is
    /// the one to compare with.
    /// </summary>
    private bool IsOwnClause(PlacedAssertion asked, ValueCandidate chosen, List<ValueCandidate> candidates)
    {
        var shared = context.SharedBefore(asked, chosen.Placed);
        return !candidates.Exists(other => !ReferenceEquals(other.Placed, chosen.Placed) && other.Placed.IsSameSentence(chosen.Placed) && context.SharedBefore(asked, other.Placed) > shared);
    }

    private DraftMatch? Derived(PlacedAssertion asked)
    {
        if (asked.Assertion.Value is not QuantityValue { Number: { } wanted } quantity)
        {
            return null;
        }

        // "in addition to the 20 others" makes 21.
        if (_sourceValues.Find(placed => placed.Assertion.Kind == asked.Assertion.Kind && LeavesOut(placed.Assertion) && !LeavesOut(asked.Assertion)
            && Interval(placed.Assertion.Value)?.Number == wanted - 1 && NounAgreement.Agree(asked.Frame, placed.Frame)) is { } others)
        {
            return DraftMatch.Supported(asked.Assertion, others.Assertion);
        }

        foreach (var sentence in _sourceValues
            .Where(placed => placed.Assertion.Value is QuantityValue { Number: not null } other && other.Unit == quantity.Unit && placed.Assertion.Kind == asked.Assertion.Kind)
            .GroupBy(placed => (placed.Document, placed.Sentence)))
        {
            if (DraftArithmetic.SumOrDifference([.. sentence], placed => ((QuantityValue)placed.Assertion.Value).Number!.Value, wanted) is var (first, second))
            {
                return DraftMatch.Supported(asked.Assertion, first.Assertion, second.Assertion);
            }
        }

        return null;
    }

    /// <summary>"350°F (175°C)": a value in brackets that converts the one before it stands and falls with it.</summary>
    private DraftMatch? Converted(PlacedAssertion asked)
    {
        if (asked.FirstToken == 0 || !draft.Text.Tokens[asked.FirstToken - 1].Is('(') || asked.Assertion.Value is not QuantityValue { Number: not null } quantity)
        {
            return null;
        }

        var before = draft.Assertions.LastOrDefault(other => other.Kind == asked.Assertion.Kind && other.Mention.Span.End <= asked.Mention.Span.Start && asked.Mention.Span.Start - other.Mention.Span.End <= 4);
        return before?.Value is QuantityValue { Number: not null } first && IsNear(InBase(first), InBase(quantity), .03m) ? DraftMatch.Supported(asked.Assertion, before) : null;
    }

    private static decimal InBase(QuantityValue value) => ((value.Number ?? 0) * value.Factor) + value.Offset;

    private static bool IsNear(decimal one, decimal other, decimal share) => Math.Abs(one - other) <= share * Math.Max(Math.Abs(one), Math.Abs(other));

    private DraftMatch? Rival(PlacedAssertion asked, List<ValueCandidate> rivals, List<ValueCandidate> candidates)
    {
        if (rivals.Count == 0)
        {
            return null;
        }

        var rival = rivals[0];
        var least = LeastShare(asked.Assertion);
        var overlap = candidates.Where(candidate => candidate.Relation == ValueRelation.Overlapping).Select(candidate => candidate.Share).DefaultIfEmpty(0).Max();
        var isNearlyGiven = candidates.Exists(candidate =>
            (candidate.Relation == ValueRelation.Overlapping || (Interval(candidate.Assertion.Value) is { } given && IsEstimate(given))) && AreNear(asked.Assertion.Value, candidate.Assertion.Value));
        var isRival = !isNearlyGiven && rival.Share >= least && Elsewhere(asked) < rival.Share - ElsewhereMargin && overlap < rival.Share;
        if (!isRival)
        {
            return null;
        }

        return IsComputed(asked)
            ? DraftMatch.Unestablished(asked.Assertion, NotFoundReason.Absent, rival.Assertion)
            : DraftMatch.Contradicted(asked.Assertion, rival.Assertion, "the source gives another value in this context", rival.Share > StrongShare ? .9 : .7);
    }

    /// <summary>Least context in common for a source's value to speak of what the draft's speaks of.</summary>
    private static double LeastShare(Assertion assertion) => IsWeak(assertion) ? StrongShare
        : assertion.Kind is AssertionKind.Count or AssertionKind.Age or AssertionKind.Ordinal ? CountRivalShare
        : RivalShare;

    /// <summary>Counted to the last, so that "less than ten" leaves out "ten"; an amount or a length may have been rounded.</summary>
    private static bool IsExact(AssertionKind kind) => kind is AssertionKind.Count or AssertionKind.Percent or AssertionKind.Age or AssertionKind.Ordinal;

    /// <summary>The draft makes a bound of the very number the source states plainly.</summary>
    private static bool IsBoundOf(AssertionValue asked, AssertionValue given) =>
        Interval(asked) is { Hedge: not null, Number: { } bound } mine && (mine.IsLowExcluded || mine.IsHighExcluded)
        && Interval(given) is { Hedge: null, Number: { } number } && bound == number;

    /// <summary>"more than 8,030" and "more than 8,000": one is the other, told more exactly; so is "almost half a million" for 430,000.</summary>
    private static bool AreNear(AssertionValue one, AssertionValue other) =>
        Interval(one) is { Number: not null } left && Interval(other) is { Number: not null } right
        && IsNear(InBase(left), InBase(right), IsEstimate(left) || IsEstimate(right) ? .15m : .05m);

    private static bool IsEstimate(QuantityValue value) => value is { Hedge: not null, Low: not null, High: not null };

    private DraftMatch Unsupported(PlacedAssertion asked, List<ValueCandidate> candidates)
    {
        var overlap = candidates.Where(candidate => candidate.Relation == ValueRelation.Overlapping).OrderByDescending(candidate => candidate.Share).ToList();
        if (overlap.Count > 0 && overlap[0].Share >= RivalShare)
        {
            return DraftMatch.Missing(asked.Assertion, NotFoundReason.LessSpecific, "the source says it less exactly", .4, overlap[0].Assertion);
        }

        if (Elsewhere(asked) >= .08 || IsWeak(asked.Assertion))
        {
            return DraftMatch.Unestablished(asked.Assertion, NotFoundReason.OtherReferent);
        }

        var isSpelled = char.IsLetter(asked.Mention.Text[0]);
        return IsComputed(asked)
            ? DraftMatch.Unestablished(asked.Assertion, NotFoundReason.Absent)
            : DraftMatch.Missing(asked.Assertion, NotFoundReason.Absent, "no source gives this value", isSpelled ? .4 : .6);
    }

    /// <summary>Best context among source values of the same number, whatever they count; dates and ordinals meet only their like.</summary>
    private double Elsewhere(PlacedAssertion asked)
    {
        if (asked.Assertion.Value is not (QuantityValue or DurationValue) || Interval(asked.Assertion.Value) is not { Number: { } number })
        {
            return 0;
        }

        return _sourceValues
            .Where(placed => Interval(placed.Assertion.Value) is { Number: { } other } && other == number && (placed.Assertion.Kind == AssertionKind.Ordinal) == (asked.Assertion.Kind == AssertionKind.Ordinal))
            .Select(placed => context.Share(asked, placed))
            .DefaultIfEmpty(0)
            .Max();
    }

    /// <summary>True when the numbers of short sources, and those the draft's sentence gives beside it, yield the number.</summary>
    private bool IsComputed(PlacedAssertion asked) =>
        IsOperand(asked.Assertion)
        && Interval(asked.Assertion.Value) is { Number: { } wanted }
        && _sourceNumbers.Count is > 0 and <= MaxSourceNumbers
        && DraftArithmetic.IsReachable([.. _sourceNumbers, .. Beside(asked)], wanted, DraftArithmetic.HasCue(draft.Text, asked.Sentence));

    /// <summary>Ages and ranks are given, not worked out.</summary>
    private static bool IsOperand(Assertion assertion) => assertion.Kind is not (AssertionKind.Age or AssertionKind.Ordinal);

    private IEnumerable<decimal> Beside(PlacedAssertion asked) => draft.Assertions
        .Where(other => !ReferenceEquals(other, asked.Assertion) && IsOperand(other) && draft.Text.Sentences[asked.Sentence].Span.Contains(other.Mention.Span.Start))
        .Select(other => Interval(other.Value)?.Number)
        .OfType<decimal>();

    /// <summary>Small spelled numbers and the first ordinals are often figures of speech.</summary>
    private static bool IsWeak(Assertion assertion) => Interval(assertion.Value) is { } quantity
        && ((quantity.Number is <= 2 && char.IsLetter(assertion.Mention.Text[0])) || assertion.Kind is AssertionKind.Ratio or AssertionKind.Number || (quantity.Number is null && !assertion.Mention.Text.Any(char.IsDigit)));
}
