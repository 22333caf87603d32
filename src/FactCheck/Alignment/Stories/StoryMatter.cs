using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>
/// Decides whether two values of texts that tell one story in words of their own are of one matter. The evidence is the story itself, weighed by
/// <see cref="StorySigns"/>; what keeps two values apart whatever they share is asked after that.
/// </summary>
internal sealed class StoryMatter
{
    /// <summary>Least likelihood that two values are of one matter; benchmarks/reports/story-weights.md says what others would find.</summary>
    private const double LeastLikelihood = .65;

    private static readonly ReferentComparison Unlike = ReferentComparison.Apart(CompatibleReason.OtherReferent, "what else the two passages tell is not alike");

    private readonly List<ReadDocument> _documents;
    private readonly StoryPassages _passages;
    private readonly StoryCandidates _candidates;

    public StoryMatter(List<ReadDocument> documents, List<PlacedAssertion> values)
    {
        _documents = documents;
        _passages = new StoryPassages(documents, values.ToLookup(value => (value.Document, value.Sentence)));
        _candidates = new StoryCandidates(documents, values, _passages);
    }

    /// <summary>What keeps two values of two texts apart, whatever the words they share; null when nothing does.</summary>
    public ReferentComparison? Guard(PlacedAssertion left, PlacedAssertion right) =>
        StoryGuards.First(_documents[left.Document].Text, _documents[right.Document].Text, left, right, _passages.Around(left), _passages.Around(right));

    /// <summary>Why two values of two texts are hardly of one matter, by what their passages share; null where they may well be.</summary>
    public ReferentComparison? Unlikely(PlacedAssertion left, PlacedAssertion right) => StorySigns.Weights.Likelihood(_candidates.SignsOf(left, right)) < LeastLikelihood ? Unlike : null;

    /// <summary>The pairs of differing values that may be of one matter, likely or not, with their signs.</summary>
    public IEnumerable<StoryCandidate> Candidates() => _candidates.All();

    /// <summary>
    /// The pairs of differing values that the texts tell in one place of one story, and whether they are of one matter. A value that answers to
    /// several of the other text answers to none.
    /// </summary>
    public IReadOnlyList<StoryComparison> Compared()
    {
        var compared = new List<StoryComparison>();
        var rivals = new Dictionary<(PlacedAssertion Value, int Document), AssertionValue?>(PlacedByPlace.Instance);
        var slips = new HashSet<(PlacedAssertion Value, int Document)>(PlacedByPlace.Instance);
        foreach (var candidate in _candidates.All())
        {
            var likelihood = StorySigns.Weights.Likelihood(candidate.Signs);
            var (left, right) = (candidate.Left, candidate.Right);
            var comparison = likelihood < LeastLikelihood ? Unlike : Compare(left, right);
            compared.Add(new StoryComparison(left, right, comparison, likelihood));
            if (comparison.IsOneMatter)
            {
                Count(rivals, left, right);
                Count(rivals, right, left);
                if (ValueSlip.Is(left.Assertion.Value, right.Assertion.Value))
                {
                    slips.Add((left, right.Document));
                    slips.Add((right, left.Document));
                }
            }
        }

        // A slip of the pen tells which of several is meant.
        return [.. compared.Select(pair => pair.Compared.IsOneMatter && !(slips.Contains((pair.Left, pair.Right.Document)) && ValueSlip.Is(pair.Left.Assertion.Value, pair.Right.Assertion.Value)) && (rivals[(pair.Left, pair.Right.Document)] is null || rivals[(pair.Right, pair.Left.Document)] is null)
            ? pair with { Compared = ReferentComparison.Apart(CompatibleReason.OtherReferent, "one of them could be any of several values of the other text") }
            : pair)];
    }

    /// <summary>What the texts make of equal values that they do not tell with the same limits.</summary>
    public IEnumerable<Topic> Retold()
    {
        var scopes = new StoryScopes(_documents, _passages);
        foreach (var (left, right) in _candidates.Pairs)
        {
            var relation = left.Assertion.Value.RelationTo(right.Assertion.Value);
            if (relation is not (ValueRelation.Equal or ValueRelation.OtherHedge) || SaidAside.Is(_documents[left.Document].Text, left) || SaidAside.Is(_documents[right.Document].Text, right))
            {
                continue;
            }

            if (scopes.Compare(left, right) is { } topic)
            {
                yield return topic;
            }
        }
    }

    /// <summary>Keeps the one value that answers another in a document; null from the second on.</summary>
    private static void Count(Dictionary<(PlacedAssertion Value, int Document), AssertionValue?> rivals, PlacedAssertion value, PlacedAssertion rival)
    {
        var key = (value, rival.Document);
        rivals[key] = rivals.TryGetValue(key, out var known) && known?.RelationTo(rival.Assertion.Value) is not (ValueRelation.Equal or ValueRelation.Alias) ? null : rival.Assertion.Value;
    }

    private ReferentComparison Compare(PlacedAssertion left, PlacedAssertion right)
    {
        if (LooseValues.AreRounded(left.Assertion.Value, right.Assertion.Value))
        {
            return ReferentComparison.Apart(CompatibleReason.Rounding, "one is an estimate, and the other near enough to it");
        }

        var slip = ValueSlip.Between(left.Assertion.Value, right.Assertion.Value);
        return (StoryRelation.AreLimits(_documents, left, right) ? ReferentGuards.InAnyWords(left, right) : Guard(left, right))
            ?? ReferentComparison.One(slip is null ? "both texts tell the same here, and each gives only this one value" : $"both texts tell the same here; {slip}");
    }
}
