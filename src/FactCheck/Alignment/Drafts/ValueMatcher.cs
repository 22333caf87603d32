using FactCheck.Alignment.Drafts.Claims;
using FactCheck.Alignment.Drafts.Rows;
using FactCheck.Alignment.Reckoning;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>
/// Finds what the sources say to a draft's quantity, date or duration. In order: the same place of a like sentence; a value that agrees;
/// a number that follows from two of one sentence; a rival in the same context; otherwise nothing.
/// </summary>
internal sealed class ValueMatcher(ReadDocument draft, DraftSources sources, DraftSlots slots, ContextIndex context, ClaimAligner claims)
{
    /// <summary>A rival this much better placed than the agreeing value wins over it.</summary>
    private const double IntrinsicMargin = .25;
    private const double ElsewhereMargin = .20;

    /// <summary>A bound that another agreeing value is as near to is no narrowing.</summary>
    private const double BeatenMargin = .05;

    /// <summary>Least context in common for one number to be of one change.</summary>
    private const double OppositeShare = .1;

    /// <summary>About the length of a sentence.</summary>
    private const int NearLetters = 200;

    /// <summary>The statement of a rival must share as much of the draft's clause as this part of what the best one shares.</summary>
    private const double LeastStanding = .6;

    /// <summary>Share of the draft's clause that a statement tells which tells the same.</summary>
    private const double ToldCover = .5;

    /// <summary>Nearly all words around the two are the same.</summary>
    private const double CopiedShare = .8;

    private const string Narrowed = "the source gives exactly the number that the draft leaves out";

    private readonly DerivedValues _derived = new(draft, sources.Given, context);
    private readonly ChangeWays _ways = new(draft, sources);
    private readonly LevelWays _levels = new(draft, sources);
    private readonly ValueSlips _slips = new(draft);
    private readonly StatedElsewhere _stated = new(draft, sources, context);
    private readonly RivalGuards _guards = new(draft, sources);
    private readonly ToldAlike _told = new(sources);
    private readonly AdjectiveLengths _lengths = new(draft, sources);
    private readonly NeighbourRows _rows = new(draft, sources, claims);
    private readonly UngivenValues _ungiven = new(draft, sources, slots, context);
    private readonly List<ReadDocument> _documents = [draft, .. sources.Sources];

    public DraftMatch Match(Assertion assertion)
    {
        var asked = PlacedAssertion.Of(_documents, 0, assertion);
        var candidates = Candidates(asked);
        if (_levels.Against(asked, candidates) is { } turned)
        {
            return turned;
        }

        if (_rows.Of(asked, candidates) is { } misplaced)
        {
            return misplaced;
        }

        if (slots.For(assertion) is var (counterpart, ratio) && !IsOfOtherSide(asked, counterpart) && !_guards.IsListedDifference(asked) && (ratio >= DraftSlots.CopyRatio || !_guards.KeepApart(asked, _ways.Placed(counterpart))) && (ratio >= DraftSlots.CopyRatio || !_derived.IsComputed(asked)) && InSlot(assertion, counterpart, ratio, candidates) is { } inSlot)
        {
            return inSlot.Verdict == AssertionVerdict.Contradicted && (_derived.Multiplies(asked) ?? _derived.FollowsAsTold(asked, ratio >= DraftSlots.CopyRatio)) is { } product ? product
                : inSlot.Verdict == AssertionVerdict.Supported && _ways.AreOpposite(asked, _ways.Placed(counterpart))
                ? _ways.Opposed(asked, _ways.Placed(counterpart), .8)
                : InDispute(asked, inSlot, counterpart, candidates) ?? inSlot;
        }

        var support = candidates.Where(candidate => SupportGuards.Bears(asked, candidate)).OrderByDescending(candidate => candidate.Share).ToList();
        var rivals = candidates
            .Where(candidate => IsRival(asked, candidate))
            .OrderByDescending(candidate => candidate.Share)
            .ToList();
        if (_lengths.Other(asked, candidates) is { } length)
        {
            return DraftMatch.Contradicted(assertion, length.Assertion, "the sources give such a thing one length, and another one", .6);
        }

        if (support.Count > 0)
        {
            var best = support[0];
            if (support.TrueForAll(candidate => candidate.Share >= OppositeShare && _ways.AreOpposite(asked, candidate.Placed)))
            {
                return _ways.Opposed(asked, best.Placed, best.Share >= RivalCrowd.StrongShare ? .8 : .7);
            }

            if (BestClause.Beside(asked, support, candidates, _guards) is { } beside)
            {
                return _derived.Follows(asked) ?? DraftMatch.Contradicted(assertion, beside.Assertion, "the source gives another value where it says this, and the draft's value of something else", .6);
            }

            if (Dispute(support, rivals, Math.Max(RivalCrowd.StrongShare, best.Share - BeatenMargin)) is { } other && !GivesBoth(asked, other))
            {
                return DraftMatch.Disputed(assertion, best.Assertion, other.Assertion);
            }

            var isBeaten = assertion.Value is not DateValue && assertion.Kind != AssertionKind.Number && rivals.Count > 0 && rivals[0].Share > RivalCrowd.StrongShare && rivals[0].Share - best.Share > IntrinsicMargin;
            return isBeaten && IsToldThere(asked, rivals[0], 1) && !BestClause.IsOfOtherCase(draft.Text, asked, sources.Documents[rivals[0].Placed.Document].Text, rivals[0].Placed)
                ? DraftMatch.Contradicted(assertion, rivals[0].Assertion, "the source gives another value in this context, and the draft's value elsewhere", .5)
                : IsNarrowed(asked, best, support, candidates)
                ? DraftMatch.Contradicted(assertion, best.Assertion, Narrowed, best.Share > RivalCrowd.StrongShare ? .9 : .7)
                : best.Relation is ValueRelation.OtherHedge or ValueRelation.Touching && _told.IsSame(assertion, best.Placed)
                ? DraftMatch.Supported(assertion, best.Assertion)
                : best.Relation is ValueRelation.OtherHedge && ToldAlike.IsLoosely(assertion, best.Assertion)
                ? Loosely(assertion, best.Assertion)
                : best.Relation is ValueRelation.OtherHedge or ValueRelation.Touching
                    ? DraftMatch.Drifting(assertion, best.Assertion, .6)
                    : DraftMatch.Supported(assertion, [.. Nearest(support).Select(candidate => candidate.Assertion)]);
        }

        if (candidates.Find(candidate => candidate.Share >= RivalCrowd.RivalShare && _guards.IsLooseTime(asked, candidate.Placed)) is { Placed: not null } near)
        {
            return Loosely(assertion, near.Assertion);
        }

        return _derived.Follows(asked) ?? _derived.Converts(asked) ?? _stated.As(asked) ?? _slips.Of(asked, candidates, IsOther) ?? Rival(asked, rivals, candidates) ?? Last(asked, candidates) ?? _ungiven.Match(asked, candidates, RivalCrowd.IsOneOfMany(asked, rivals), _derived.IsComputed(asked));
    }

    private static DraftMatch Loosely(Assertion assertion, Assertion given) => DraftMatch.Supported(assertion, given) with { Basis = $"{given.Mention.Text} in the source, told loosely" };

    /// <summary>The places that give the very value; where none does, all those whose value it may be.</summary>
    private static List<ValueCandidate> Nearest(List<ValueCandidate> support) =>
        support.FindAll(candidate => candidate.Relation is ValueRelation.Equal or ValueRelation.Alias) is { Count: > 0 } equal ? equal : support;

    /// <summary>A like sentence of one source answers, and another source says otherwise in much the same words.</summary>
    private DraftMatch? InDispute(PlacedAssertion asked, DraftMatch inSlot, Assertion counterpart, List<ValueCandidate> candidates)
    {
        var others = candidates.FindAll(candidate => candidate.Share >= RivalCrowd.StrongShare && candidate.Assertion.Mention.Document != counterpart.Mention.Document);
        if (inSlot.Verdict == AssertionVerdict.Contradicted)
        {
            return others.Find(candidate => candidate.Relation is ValueRelation.Equal or ValueRelation.Alias) is { Placed: not null } evidence
                ? DraftMatch.Disputed(asked.Assertion, evidence.Assertion, counterpart)
                : null;
        }

        return inSlot.Verdict == AssertionVerdict.Supported && Dispute(others.FindAll(candidate => candidate.Relation == ValueRelation.Equal), others.FindAll(candidate => IsRival(asked, candidate))) is { } rival && !GivesBoth(asked, rival)
            ? DraftMatch.Disputed(asked.Assertion, counterpart, rival.Assertion)
            : null;
    }

    private bool IsRival(PlacedAssertion asked, ValueCandidate candidate) => candidate.Share >= RivalCrowd.CountRivalShare && IsOther(asked, candidate);

    private bool IsOther(PlacedAssertion asked, ValueCandidate candidate) =>
        candidate.Relation == ValueRelation.Disjoint && ValueStanding.IsRival(asked.Assertion, candidate.Assertion) && !LooseLengths.AreOfOtherOrder(asked.Assertion.Value, candidate.Assertion.Value) && !_guards.KeepApart(asked, candidate.Placed) && !IsClaimed(asked, candidate);

    /// <summary>"It offered 4 percent, then 6": the draft gives the other value too, in a sentence of its own.</summary>
    private bool GivesBoth(PlacedAssertion asked, ValueCandidate other) => draft.Assertions.Any(mine => mine.Kind == asked.Assertion.Kind && !ReferenceEquals(mine, asked.Assertion) && mine.Value.RelationTo(other.Assertion.Value) is ValueRelation.Equal or ValueRelation.Alias);

    /// <summary>The value of a source that does not give the draft's, though it says as much of what the draft says.</summary>
    private ValueCandidate? Dispute(List<ValueCandidate> support, List<ValueCandidate> rivals, double least = RivalCrowd.StrongShare)
    {
        foreach (var rival in rivals)
        {
            if (rival.Share >= least && !support.Exists(other => other.Placed.Document == rival.Placed.Document) && !IsGiven(rival))
            {
                return rival;
            }
        }

        return null;
    }

    /// <summary>The draft tells both: what was offered first, and what at last.</summary>
    private bool IsGiven(ValueCandidate rival) => draft.Assertions.Any(other => other.Kind == rival.Assertion.Kind && other.Value.RelationTo(rival.Assertion.Value) == ValueRelation.Equal);

    /// <summary>The draft leaves out, by a bound, the very number that the source gives for the same.</summary>
    private bool IsNarrowed(PlacedAssertion asked, ValueCandidate best, List<ValueCandidate> support, List<ValueCandidate> candidates) =>
        best.Relation == ValueRelation.Touching
        && ValueStanding.IsBoundOf(asked.Assertion.Value, best.Assertion.Value)
        && best.Share >= (ValueStanding.IsExact(asked.Assertion.Kind) ? RivalCrowd.LeastShare(asked.Assertion) : CopiedShare)
        && IsOwnClause(asked, best, candidates)
        && !support.Exists(other => other.Relation != ValueRelation.Touching && other.Share > best.Share - BeatenMargin && !IsOfOtherClause(asked, other, best));

    private DraftMatch? InSlot(Assertion assertion, Assertion counterpart, double ratio, List<ValueCandidate> candidates) => assertion.Value.RelationTo(counterpart.Value) switch
    {
        ValueRelation.Equal or ValueRelation.Alias => DraftMatch.Supported(assertion, counterpart),
        _ when ReferentGuards.AreBothSides(assertion, counterpart) => DraftMatch.Supported(assertion, counterpart) with { Basis = $"the other side of {counterpart.Mention.Text} in the source" },
        _ when LooseLengths.AreOne(assertion.Value, counterpart.Value) => Loosely(assertion, counterpart),
        ValueRelation.Incomparable when ratio >= DraftSlots.CopyRatio && RelativeTimes.Differ(assertion.Value, counterpart.Value) && !IsBounded(assertion) =>
            DraftMatch.Contradicted(assertion, counterpart, "a like sentence of the source has another time in this place", .95),
        ValueRelation.OtherHedge or ValueRelation.Touching when _told.IsSame(assertion, _ways.Placed(counterpart)) => DraftMatch.Supported(assertion, counterpart),
        ValueRelation.OtherHedge when ratio < DraftSlots.CopyRatio && ToldAlike.IsLoosely(assertion, counterpart) => Loosely(assertion, counterpart),
        ValueRelation.OtherHedge => DraftMatch.Drifting(assertion, counterpart, ratio >= DraftSlots.CopyRatio ? .95 : .8),
        ValueRelation.Touching when ratio < DraftSlots.CopyRatio => ValueStanding.IsExact(assertion.Kind) && ValueStanding.IsBoundOf(assertion.Value, counterpart.Value)
            ? DraftMatch.Contradicted(assertion, counterpart, Narrowed, .7)
            : DraftMatch.Drifting(assertion, counterpart, .6),
        ValueRelation.Touching => DraftMatch.Contradicted(assertion, counterpart, "a like sentence of the source has another bound in this place", .95),
        ValueRelation.Overlapping when ratio >= DraftSlots.CopyRatio && assertion.Value is QuantityValue or DurationValue => ValueStanding.Contains(assertion.Value, counterpart.Value)
            ? DraftMatch.Supported(assertion, counterpart)
            : DraftMatch.Missing(assertion, NotFoundReason.LessSpecific, "the source says it less exactly in this place", .5, counterpart),
        ValueRelation.Disjoint when ValueStanding.IsRival(assertion, counterpart) && (ratio >= DraftSlots.CopyRatio || ValueStanding.NounsAgree(assertion, counterpart)) && (assertion.Kind != AssertionKind.Number || ratio >= DraftSlots.CopyRatio) && (ratio > .9 || !candidates.Exists(candidate => (candidate.Relation == ValueRelation.Equal || (assertion.Value is DateValue && candidate.Relation is ValueRelation.Overlapping or ValueRelation.Touching)) && candidate.Assertion.Mention.Document == counterpart.Mention.Document && Math.Abs(candidate.Assertion.Mention.Span.Start - counterpart.Mention.Span.Start) < NearLetters)) =>
            DraftMatch.Contradicted(assertion, counterpart, "a like sentence of the source has another value in this place", .95),
        _ => null,
    };

    private bool IsOfOtherSide(PlacedAssertion asked, Assertion counterpart) =>
        asked.Assertion.Kind == AssertionKind.Measure && _ways.Placed(counterpart) is var placed && MeasuredSides.Differ(draft.Text, asked, sources.Documents[placed.Document].Text, placed);

    /// <summary>"less than 7 years ago": the words before make a bound of the distance.</summary>
    private bool IsBounded(Assertion assertion)
    {
        var first = draft.Text.TokenAt(assertion.Mention.Span.Start);
        return first > 0 && draft.Text.Tokens[first - 1].Norm is "than" or "over" or "under" or "about" or "around" or "nearly" or "almost" or "least" or "most" or "within";
    }

    /// <summary>True when another value of the draft's sentence is the one that rival answers.</summary>
    private bool IsClaimed(PlacedAssertion asked, ValueCandidate rival) => draft.Assertions.Any(other =>
        !ReferenceEquals(other, asked.Assertion)
        && draft.Text.SentenceSpan[asked.Sentence].Span.Contains(other.Mention.Span.Start)
        && other.Value.RelationTo(rival.Assertion.Value) is ValueRelation.Equal or ValueRelation.OtherHedge);

    /// <summary>
    /// "The boys have read twelve, while the girls have read nine": of the values of one sentence the one before which most of the draft's words stand is
    /// the one to compare with.
    /// </summary>
    private bool IsOwnClause(PlacedAssertion asked, ValueCandidate chosen, List<ValueCandidate> candidates)
    {
        var shared = context.SharedBefore(asked, chosen.Placed);
        return !candidates.Exists(other => !ReferenceEquals(other.Placed, chosen.Placed) && other.Placed.IsSameSentence(chosen.Placed) && context.SharedBefore(asked, other.Placed) > shared);
    }

    /// <summary>"The men have won four, the women ten": fewer of the draft's words stand before the other value of the sentence.</summary>
    private bool IsOfOtherClause(PlacedAssertion asked, ValueCandidate other, ValueCandidate chosen) =>
        other.Placed.IsSameSentence(chosen.Placed) && context.SharedBefore(asked, other.Placed) < context.SharedBefore(asked, chosen.Placed);

    private DraftMatch? Rival(PlacedAssertion asked, List<ValueCandidate> rivals, List<ValueCandidate> candidates)
    {
        if (rivals.Count == 0 || asked.Assertion.Kind == AssertionKind.Number)
        {
            return null;
        }

        var rival = rivals[0];
        var least = RivalCrowd.Has(asked, rivals, candidates) ? RivalCrowd.StrongShare : RivalCrowd.LeastShare(asked.Assertion);
        var overlap = candidates.Where(candidate => candidate.Relation == ValueRelation.Overlapping && (asked.Assertion.Value is not DateValue { Bound: not null } || SupportGuards.Bears(asked, candidate))).Select(candidate => candidate.Share).DefaultIfEmpty(0).Max();
        var isNearlyGiven = candidates.Exists(candidate =>
            (candidate.Relation == ValueRelation.Overlapping || (ValueStanding.Interval(candidate.Assertion.Value) is { } given && ValueStanding.IsEstimate(given))) && ValueStanding.AreNear(asked.Assertion.Value, candidate.Assertion.Value));
        var isRival = !isNearlyGiven && rival.Share >= least && _ungiven.Elsewhere(asked) < rival.Share - ElsewhereMargin && overlap < rival.Share;
        if (!isRival)
        {
            return null;
        }

        return _derived.With(asked, rival.Placed) is { } derivation
            ? DraftMatch.Derived(asked.Assertion, derivation)
            : _derived.IsComputed(asked)
            ? DraftMatch.Unestablished(asked.Assertion, NotFoundReason.Absent, rival.Assertion)
            : !IsToldThere(asked, rival) && (!IsAlone(rival, candidates) || IsToldElsewhere(asked, rival)) ? null
            : DraftMatch.Contradicted(asked.Assertion, rival.Assertion, "the source gives another value in this context", rival.Share > RivalCrowd.StrongShare ? .9 : .7);
    }

    /// <summary>Where the sources tell what the draft's clause tells, or nearly so; else its words stand around the rival by chance. A person has one age wherever it is told.</summary>
    private bool IsToldThere(PlacedAssertion asked, ValueCandidate rival, double least = LeastStanding) =>
        asked.Assertion.Kind == AssertionKind.Age || claims.Standing(asked.FirstToken, rival.Placed.Document - 1, rival.Placed.FirstToken) >= least;

    /// <summary>The sources have no other value of the kind, so that it is not there by chance; days are told of so much that this says nothing of them.</summary>
    private static bool IsAlone(ValueCandidate rival, List<ValueCandidate> candidates) =>
        rival.Assertion.Value is not (DateValue or TimeValue) && !candidates.Exists(other => other.Assertion.Kind == rival.Assertion.Kind && other.Assertion.Value.RelationTo(rival.Assertion.Value) != ValueRelation.Equal);

    /// <summary>Another statement tells the same as the draft's clause: "starts ten minutes later", beside "ends an hour later".</summary>
    private bool IsToldElsewhere(PlacedAssertion asked, ValueCandidate rival) =>
        claims.PairOf(asked.FirstToken) is { Cover: >= ToldCover } pair && (rival.Placed.Document - 1 != pair.Theirs.Document || rival.Placed.FirstToken < pair.Theirs.First || rival.Placed.FirstToken >= pair.Theirs.End);

    private DraftMatch? Last(PlacedAssertion asked, List<ValueCandidate> candidates) =>
        _ungiven.Elsewhere(asked) == 0 && !_derived.IsComputed(asked) && !_ungiven.IsReckoned(asked) && new LastRival(draft, IsOther).Of(asked, candidates) is { } rival
            ? DraftMatch.Contradicted(asked.Assertion, rival.Assertion, "the only value of this kind in the sources that the draft does not give", .6)
            : null;

    private List<ValueCandidate> Candidates(PlacedAssertion asked)
    {
        var candidates = new List<ValueCandidate>();
        var value = RelativeTimes.Meant(draft.Text, asked);
        foreach (var placed in sources.ValuesLike(asked.Assertion.Kind))
        {
            var relation = Shares.IsLoss(asked.Assertion, placed.Assertion) ? ValueRelation.Alias : LooseLengths.AreOne(value, placed.Assertion.Value) ? ValueRelation.Alias : Shares.Relation(value, placed.Assertion.Value) ?? RelativeTimes.Relation(value, placed.Assertion.Value);
            if (relation != ValueRelation.Incomparable && ValueStanding.NounsAgree(asked.Assertion, placed.Assertion))
            {
                candidates.Add(new ValueCandidate(Read(placed, asked, relation), relation, context.Share(asked, placed)));
            }
        }

        return MeasuredSides.Of(asked, draft.Text, candidates, sources.Documents);
    }

    /// <summary>"done in 20 days" beside "it took less than 20 days" is a length of time, too.</summary>
    private static PlacedAssertion Read(PlacedAssertion placed, PlacedAssertion asked, ValueRelation relation) =>
        relation != ValueRelation.Disjoint && asked.Assertion.Value is DurationValue wanted && RelativeTimes.AsDuration(placed.Assertion.Value, wanted) is { } duration
            ? placed with { Assertion = new Assertion(AssertionKind.Duration, placed.Mention, duration) { Frame = placed.Frame } }
            : placed;
}
