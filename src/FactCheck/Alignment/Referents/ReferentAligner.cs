using FactCheck.Alignment.Reckoning;
using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Referents;

/// <summary>
/// Aligns values in texts that tell one story in words of their own: a pair is one matter only when kind, unit, head noun, number and
/// scope agree and the words around both values are largely the same. Everything else is set apart with its reason.
/// </summary>
internal sealed class ReferentAligner : ITopicAligner
{
    /// <summary>Least share of the values' contexts that must stand around the other, on the mean and on either side.</summary>
    private const double MinShare = .45;

    /// <summary>The same on the mean for quantities of two texts that are not told with one verb: texts tell many alike.</summary>
    private const double TwoTextsShare = .75;
    private const double LeastShare = .3;

    /// <summary>One voice that gives two values in its running text hardly means one matter; a headline and its body do.</summary>
    private const double OneVoiceShare = .8;

    /// <summary>Of two texts in words of their own, read as one story, no pair is surer than this.</summary>
    private const double MostConfidence = .75;

    /// <summary>A headline gives the number of its text, or one that looks like it.</summary>
    private const decimal HeadlineRatio = 2;

    /// <summary>A value that is given elsewhere in the other source, in as fitting a place, is settled there.</summary>
    private const double SettledMargin = .1;

    public AlignedTopics Align(List<ReadDocument> documents)
    {
        var context = ContextIndex.Of(documents);
        var candidates = new CandidatePairs(documents, context);
        var story = new StoryMatter(documents, candidates.Values);
        var reckonings = new Reckonings(documents);
        var topics = new List<Topic>();
        var apart = new List<Compatible>();
        var told = new HashSet<(int, TextSpan, int, TextSpan)>();
        foreach (var (left, right, found, likelihood) in story.Compared())
        {
            told.Add((left.Document, left.Mention.Span, right.Document, right.Mention.Span));
            var compared = found.IsOneMatter ? Namesakes.Guard(documents, left, right) ?? SiblingNames.Guard(documents, left, right) ?? Squads.Guard(documents, left, right) ?? Told(documents, left, right) ?? Supposed(documents, left, right) ?? ThenAndNow.Apart(documents[left.Document], left, documents[right.Document], right) ?? reckonings.Apart(left, right) ?? found : found;
            if (compared.IsOneMatter)
            {
                topics.Add(StoryRelation.AreLimits(documents, left, right)
                    ? new Topic("the limit", TopicBasis.Scope, [left.Assertion, right.Assertion], [compared.Explanation], Math.Round(Math.Min(MostConfidence, likelihood), 2))
                    : new Topic(Subject(left), TopicBasis.Referent, [left.Assertion, right.Assertion], [compared.Explanation], Math.Round(Math.Min(MostConfidence, likelihood), 2)));
            }
            else
            {
                apart.Add(compared.SetApart(left, right));
            }
        }

        topics.AddRange(story.Retold());
        foreach (var (left, right) in candidates.Pairs())
        {
            if (told.Contains((left.Document, left.Mention.Span, right.Document, right.Mention.Span)))
            {
                continue;
            }

            var relation = left.Assertion.Value.RelationTo(right.Assertion.Value);
            if (left.Assertion.Kind == AssertionKind.Ordinal || relation is ValueRelation.Incomparable or ValueRelation.Equal or ValueRelation.OtherHedge)
            {
                continue;
            }

            var compared = Compare(context, candidates, left, right);
            if (compared.IsOneMatter && IsOccasion(left, right))
            {
                // Dates of what happened are compared across documents by what happened; see OccasionAligner.
                continue;
            }

            if (compared.IsOneMatter && left.Document != right.Document && left.Assertion.Value is not DateValue)
            {
                compared = story.Guard(left, right) ?? Namesakes.Guard(documents, left, right) ?? SiblingNames.Guard(documents, left, right) ?? Squads.Guard(documents, left, right) ?? ToldApart.Of(documents[left.Document].Text, left, documents[right.Document].Text, right) ?? ThenAndNow.Apart(documents[left.Document], left, documents[right.Document], right) ?? reckonings.Apart(left, right)
                    ?? story.Unlikely(left, right) ?? compared;
            }

            if (compared.IsOneMatter)
            {
                topics.Add(new Topic(Subject(left), TopicBasis.Referent, [left.Assertion, right.Assertion], [compared.Explanation], .75));
            }
            else if (relation is ValueRelation.Disjoint && ShareSomething(context, left, right))
            {
                apart.Add(compared.SetApart(left, right));
            }
        }

        return new AlignedTopics(topics, apart);
    }

    /// <summary>Of shares and multiples a story tells level and change in many ways, and a slip of the pen may stand in either.</summary>
    private static ReferentComparison? Told(List<ReadDocument> documents, PlacedAssertion left, PlacedAssertion right) =>
        left.Assertion.Kind is AssertionKind.Percent or AssertionKind.Ratio || right.Assertion.Kind is AssertionKind.Percent or AssertionKind.Ratio || ValueSlip.Is(left.Assertion.Value, right.Assertion.Value)
            ? null
            : ToldApart.Of(documents[left.Document].Text, left, documents[right.Document].Text, right);

    private static ReferentComparison? Supposed(List<ReadDocument> documents, PlacedAssertion left, PlacedAssertion right) =>
        Counterfactual.Is(documents[left.Document].Text, left) != Counterfactual.Is(documents[right.Document].Text, right)
            ? ReferentComparison.Apart(CompatibleReason.Condition, "one of them is what would have been")
            : null;

    private static bool IsOccasion(PlacedAssertion left, PlacedAssertion right) => left.Assertion.Value is DateValue && left.Document != right.Document;

    private static ReferentComparison Compare(ContextIndex context, CandidatePairs candidates, PlacedAssertion left, PlacedAssertion right)
    {
        if (ReferentGuards.First(left, right) is { } guard)
        {
            return guard;
        }

        if (candidates.IsGivenIn(left, right) || candidates.IsGivenIn(right, left))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "the same sentence gives both values, so they are two matters");
        }

        if (IsFarApart(left, right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "one text gives both, and they are of other sizes");
        }

        if (left.Assertion.Value is DateValue && candidates.DifferElsewhere(left, right))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "what is dated differs in other values, too");
        }

        if (ShareOf(context, left, right) is not { } share)
        {
            return ReferentComparison.Apart(CompatibleReason.OtherReferent, "what is said around the two values is not the same matter");
        }

        return candidates.IsGivenBare(left, right.Document) || candidates.IsGivenBare(right, left.Document)
            || candidates.IsSettled(left, right.Document, share - SettledMargin) || candidates.IsSettled(right, left.Document, share - SettledMargin)
            ? ReferentComparison.Apart(CompatibleReason.OtherReferent, "the other source gives the same value elsewhere, so this pair is about two matters")
            : OfOneMatter(left, share);
    }

    /// <summary>The mean share of the contexts of two values; null where it is too small for one matter, as it is of most.</summary>
    private static double? ShareOf(ContextIndex context, PlacedAssertion left, PlacedAssertion right)
    {
        if (!IsAnchored(left, right) || context.Share(left, right) is not (>= LeastShare and var there) || context.Share(right, left) is not (>= LeastShare and var back))
        {
            return null;
        }

        var share = (there + back) / 2;
        return share < (IsOneVoice(left, right) ? OneVoiceShare : left.Document != right.Document && left.Assertion.Value is QuantityValue && !AreOfOneDeed(left, right) ? TwoTextsShare : MinShare) ? null : share;
    }

    private static ReferentComparison OfOneMatter(PlacedAssertion left, double share) => ReferentComparison.One(
        () => $"both speak of \"{AsWritten.Word(left.Mention.Document.Text, left.Mention.Span, Matter(left))}\" in the same words ({share.ToString("P0", System.Globalization.CultureInfo.InvariantCulture)} of the context is shared)");

    /// <summary>"injured four workers", "injuring seven workers": what is counted was done one thing to.</summary>
    private static bool AreOfOneDeed(PlacedAssertion left, PlacedAssertion right) => left.Frame.Predicate is { } deed && right.Frame.Predicate is { } other && Synonyms.Share(deed, other);

    /// <summary>A quantity is held by the noun it is said of, a date by the verb of what happened then.</summary>
    private static bool IsAnchored(PlacedAssertion left, PlacedAssertion right) => left.Assertion.Value is DateValue
        ? left.Frame.Predicate is not null && left.Frame.Predicate == right.Frame.Predicate
        : left.Frame.Head is not null;

    private static string Matter(PlacedAssertion left) => left.Assertion.Value is DateValue ? left.Frame.Predicate! : left.Frame.Head!;

    private static bool IsOneVoice(PlacedAssertion left, PlacedAssertion right) =>
        left.Document == right.Document && left.Mention.Source.IsSameVoice(right.Mention.Source) && left.Mention.Source.Kind == right.Mention.Source.Kind;

    /// <summary>A headline and its text that differ so much speak of two things, but for a slip: "5,000 trees" to be planted, and the 41,000 there are.</summary>
    private static bool IsFarApart(PlacedAssertion left, PlacedAssertion right) =>
        left.Document == right.Document && left.Assertion.Value is QuantityValue { Number: > 0 and var one } && right.Assertion.Value is QuantityValue { Number: > 0 and var other } && Math.Max(one, other) > HeadlineRatio * Math.Min(one, other)
        && !ValueSlip.Is(left.Assertion.Value, right.Assertion.Value);

    private static string Subject(PlacedAssertion left) => left.Frame.Head ?? left.Mention.Text;

    /// <summary>True when the one's noun stands in the other's sentence, or a name stands in both clauses.</summary>
    private static bool ShareSomething(ContextIndex context, PlacedAssertion left, PlacedAssertion right) =>
        (left.Frame.Head is { } mine && context.Has(right.Document, right.Sentence, mine))
        || (right.Frame.Head is { } theirs && context.Has(left.Document, left.Sentence, theirs))
        || ShareEntity(left.Frame.Entities, right.Frame.Entities);

    private static bool ShareEntity(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        for (var i = 0; i < left.Count; i++)
        {
            for (var j = 0; j < right.Count; j++)
            {
                if (string.Equals(left[i], right[j], StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
