using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Limits;

/// <summary>Whether two sentences that say the same limit it in ways that exclude each other: to some and no others here, to others or to all there.</summary>
internal sealed class LimitComparison
{
    /// <summary>Least share of the shorter sentence's content, the limits left out, that the other says, too; more where no word excludes the others.</summary>
    private const double LeastCover = .6;
    private const double StrictCover = .65;
    private const int LeastShared = 3;

    private const double ExclusiveConfidence = .7;
    private const double GroupConfidence = .6;

    /// <summary>Words of a rule, an offer or a right: what is for some or for all.</summary>
    private static readonly HashSet<string> RuleWords = new(
        "apply hold free entitle eligible must may require oblige oblig exempt admit admission entry open cover pay fee levy toll tax bind valid permit allow ban curfew approve recommend give get receive need offer pension support benefit right grant notice law rule duty available include"
            .Split(' ').Select(Stemmer.Stem),
        StringComparer.Ordinal);

    private readonly SentenceComparison _pair;

    private LimitComparison(SentenceComparison pair) => _pair = pair;

    /// <summary>The two limits and the confidence; null when they go together or the sentences tell too little alike.</summary>
    public static (Limit Left, Limit Right, double Confidence)? Of(SentenceComparison pair, IReadOnlyList<Limit> left, IReadOnlyList<Limit> right)
    {
        var comparison = new LimitComparison(pair);
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                if ((one.Aspect == LimitAspect.Time) == (other.Aspect == LimitAspect.Time) && comparison.Exclude(one, other, left, right) is { } confidence)
                {
                    return (one, other, confidence);
                }
            }
        }

        return null;
    }

    /// <summary>True when the two sentences say the same but for the two stretches of tokens.</summary>
    public static bool AreAlike(SentenceComparison pair, (int First, int Last) left, (int First, int Last) right) =>
        new LimitComparison(pair).IsTold(new Limit(LimitKind.Some, LimitAspect.Time, left.First, left.Last, []), new Limit(LimitKind.Some, LimitAspect.Time, right.First, right.Last, []), LeastCover);

    private double? Exclude(Limit one, Limit other, IReadOnlyList<Limit> left, IReadOnlyList<Limit> right) => (one.Kind, other.Kind) switch
    {
        (LimitKind.Only, LimitKind.Only) when AreOthers(one, other) && IsTold(one, other, LeastCover) => ExclusiveConfidence,
        (LimitKind.Only, LimitKind.All) when one.Aspect == other.Aspect && AreApart(one, other) && IsTold(one, other, LeastCover) => ExclusiveConfidence,
        (LimitKind.All, LimitKind.Only) when one.Aspect == other.Aspect && AreApart(other, one) && IsTold(one, other, LeastCover) => ExclusiveConfidence,
        (LimitKind.Some, LimitKind.All) when IsGroupAgainstAll(_pair, one, left, other) && IsTold(one, other, StrictCover) => GroupConfidence,
        (LimitKind.All, LimitKind.Some) when IsGroupAgainstAll(_pair.Turned, other, right, one) && IsTold(one, other, StrictCover) => GroupConfidence,
        _ => null,
    };

    /// <summary>True when neither phrase has a word of the other, nor the other's sentence.</summary>
    private bool AreOthers(Limit one, Limit other) =>
        one.Words.Count > 0 && other.Words.Count > 0 && !one.Words.Any(word => Says(_pair.Right, word)) && !other.Words.Any(word => Says(_pair.Left, word));

    /// <summary>"only members" and "all members" limit nothing; "only boys" and "boys and girls" do.</summary>
    private static bool AreApart(Limit only, Limit all) => only.Aspect == LimitAspect.Time || !only.Words.Intersect(all.Words, StringComparer.Ordinal).Any();

    private bool IsGroupAgainstAll(SentenceComparison pair, Limit some, IReadOnlyList<Limit> beside, Limit all)
    {
        var isLone = beside.Count(limit => limit.Aspect == some.Aspect && limit.Kind == LimitKind.Some && !limit.Words.Any(word => Says(pair.Right, word))) == 1 && !beside.Any(limit => limit.Aspect == some.Aspect && limit.Kind == LimitKind.All);
        return isLone && !some.Words.Any(word => Says(pair.Right, word)) && (some.Aspect == LimitAspect.Time || !all.Words.Any(word => Says(pair.Left, word)))
            && (some.Aspect == LimitAspect.Time || (HasRule(pair.Left) && HasRule(pair.Right)));
    }

    /// <summary>True for a sentence that tells a rule, an offer or a right.</summary>
    internal static bool HasRule(EventSentence sentence) => sentence.Content.Any(token => RuleWords.Contains(sentence[token].Stem)) || Enumerable.Range(sentence.Sentence.FirstToken, sentence.Sentence.EndToken - sentence.Sentence.FirstToken).Any(i => sentence[i].Norm is "must" or "may");

    private bool Says(EventSentence sentence, string stem)
    {
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            // "the staff manual" of both sentences is not who the rule is for.
            if (sentence[i].Stem == stem || (Stories.RelatedWords.Are(sentence[i].Stem, stem) && !IsSaidByBoth(sentence[i].Stem)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSaidByBoth(string stem) => Stands(_pair.Left, stem) && Stands(_pair.Right, stem);

    private static bool Stands(EventSentence sentence, string stem)
    {
        foreach (var token in sentence.Content)
        {
            if (sentence[token].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTold(Limit one, Limit other, double least)
    {
        var (mine, shared) = Count(_pair, one);
        var (theirs, back) = Count(_pair.Turned, other);
        var both = Math.Min(shared, back);
        return both >= LeastShared && both >= least * Math.Min(mine, theirs) && both >= least / 2 * Math.Max(mine, theirs) && !DifferInTimeOrStance();
    }

    private static (int All, int Shared) Count(SentenceComparison pair, Limit leaveOut)
    {
        var (all, shared) = (0, 0);
        foreach (var token in pair.Left.Content)
        {
            if (token < leaveOut.First || token > leaveOut.Last)
            {
                all++;
                shared += pair.PartnerOf(token) >= 0 ? 1 : 0;
            }
        }

        return (all, shared);
    }

    /// <summary>One denies, supposes or tells of earlier, or the numbers differ.</summary>
    private bool DifferInTimeOrStance() =>
        Marks(_pair.Left) != Marks(_pair.Right) || _pair.Left.Sentence.IsQuestion || _pair.Right.Sentence.IsQuestion || HaveOtherNumbers() || AreSiblings();

    /// <summary>"the travel grant" and "the research grant": a noun of both that either calls something else.</summary>
    private bool AreSiblings()
    {
        foreach (var noun in _pair.Left.Content)
        {
            var partner = _pair.PartnerOf(noun);
            if (partner > _pair.Right.Sentence.FirstToken && noun > _pair.Left.Sentence.FirstToken && IsOwn(_pair, noun - 1) && IsOwn(_pair.Turned, partner - 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwn(SentenceComparison pair, int token) =>
        pair.Left.Content.Contains(token) && pair.PartnerOf(token) < 0 && (!VerbWords.IsFullVerb(pair.Left[token]) || (token > pair.Left.Sentence.FirstToken && (EventWords.IsDeterminer(pair.Left[token - 1]) || pair.Left[token - 1].Norm == "'s"))) && !pair.Left[token].IsCapitalized;

    private static (bool Denies, bool Supposes, bool IsFormer) Marks(EventSentence sentence)
    {
        var (denies, supposes, isFormer) = (false, false, false);
        foreach (var clause in sentence.Clauses)
        {
            for (var i = clause.First; i < clause.End; i++)
            {
                denies |= EventWords.IsNegator(sentence[i]) && !(i + 1 < clause.End && sentence[i + 1].Norm is "only" or "just");
                supposes |= EventWords.IsSupposing(sentence[i]) || sentence[i].Norm is "want" or "wants" or "wanted" or "demand" or "demands" or "demanded" or "proposed" or "proposes" or "asked" or "plans" or "planned";
                isFormer |= sentence[i].Norm is "previously" or "formerly" or "earlier" or "former" or "until" or "used" or "originally" or "initially" or "before" or "longer";
            }
        }

        return (denies, supposes, isFormer);
    }

    private bool HaveOtherNumbers()
    {
        var (ours, theirs) = (Numbers(_pair.Left), Numbers(_pair.Right));
        return ours.Count > 0 && theirs.Count > 0 && !ours.Overlaps(theirs);
    }

    private static HashSet<decimal> Numbers(EventSentence sentence) =>
        [.. sentence.Content.Where(token => !sentence.IsTime(token)).Select(token => sentence[token].Word.Number).OfType<decimal>()];
}
