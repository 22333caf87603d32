using FactCheck.Names.Places;
using FactCheck.Rules.Wording;

namespace FactCheck.Rules.Places;

/// <summary>One happening told of two places of which neither lies in the other.</summary>
internal sealed class PlaceRule : IRuleOfBasis
{
    /// <summary>A site may be told by what it lies beside, a name of a place less so.</summary>
    private const double SiteConfidence = .7;

    public IReadOnlyList<RuleInfo> Rules => [StatementRules.EventPlace];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Referent;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Kind != AssertionKind.Place || topic.Assertions.Count != 2)
        {
            yield break;
        }

        var (first, second) = (topic.Assertions[0], topic.Assertions[1]);
        Mention[] mentions = [first.Mention, second.Mention];
        if (Relation(first, second) == PlaceRelation.Apart)
        {
            yield return new Finding
            {
                RuleId = StatementRules.EventPlace.Id,
                Kind = AssertionKind.Place,
                Verdict = Verdict.Conflict,
                Confidence = first.Value is NameValue ? topic.Confidence : Math.Min(topic.Confidence, SiteConfidence),
                Message = $"the place is {MentionOrder.HereAndThere(mentions[0], mentions[1])}",
                Explanation = ["neither of the two lies in the other", .. topic.Evidence],
                Mentions = mentions,
            };
        }
    }

    private static PlaceRelation Relation(Assertion first, Assertion second) => (first.Value, second.Value) switch
    {
        (NameValue one, NameValue other) => PlaceComparison.Between(one.Spelling, other.Spelling, first.Hedge is not null || second.Hedge is not null),
        (WordingValue one, WordingValue other) => WherePhrases.Between(one.Words, other.Words),
        _ => PlaceRelation.Unknown,
    };
}
