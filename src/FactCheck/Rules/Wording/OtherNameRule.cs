using FactCheck.Names;
using FactCheck.Names.Places;
using FactCheck.Rules.Names;

namespace FactCheck.Rules.Wording;

/// <summary>Two names in the same place of two near-identical sentences that name different people or things.</summary>
internal sealed class OtherNameRule : IRuleOfBasis
{
    /// <summary>Below this the two sentences belong to two texts, where only certain names of one type answer each other.</summary>
    private const double VersionConfidence = .9;

    private const string Within = "one of the two places lies in the other";

    public IReadOnlyList<RuleInfo> Rules => [NameRules.OtherName, StatementRules.Rewording];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Slot;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions.Count != 2
            || topic.Assertions[0].Value is not NameValue left || topic.Assertions[1].Value is not NameValue right)
        {
            yield break;
        }

        var isOneType = left.Type == right.Type || left.Type == EntityType.Unknown || right.Type == EntityType.Unknown;
        if (topic.Confidence < VersionConfidence && !(isOneType && topic.Assertions.All(assertion => assertion.IsCertain)))
        {
            yield break;
        }

        var type = left.Type == right.Type ? left.Type : EntityType.Unknown;
        var comparison = NameMatcher.Compare(left.Spelling, right.Spelling, type);
        Mention[] mentions = [topic.Assertions[0].Mention, topic.Assertions[1].Mention];
        if (type is EntityType.Place && PlaceComparison.Between(left.Spelling, right.Spelling) is PlaceRelation.Contains)
        {
            yield return topic.Confidence < VersionConfidence ? new Compatible(topic.Kind, CompatibleReason.Alias, Within, mentions) : new Finding
            {
                RuleId = StatementRules.Rewording.Id,
                Kind = topic.Kind,
                Verdict = Verdict.Drift,
                Confidence = .5,
                Message = MentionOrder.HereAndThere(mentions[0], mentions[1]),
                Explanation = [.. topic.Evidence, Within],
                Mentions = mentions,
            };
            yield break;
        }

        if (comparison.Relation == NameRelation.Different && !IsPartSpeltOtherwise(left.Spelling, right.Spelling, type))
        {
            yield return new Finding
            {
                RuleId = NameRules.OtherName.Id,
                Kind = topic.Kind,
                Verdict = Verdict.Conflict,
                Confidence = Math.Min(topic.Confidence, .85),
                Message = MentionOrder.HereAndThere(mentions[0], mentions[1]),
                Explanation = [.. topic.Evidence, .. comparison.Explanation],
                Mentions = mentions,
            };
        }
        else if (comparison.Relation == NameRelation.Variant)
        {
            yield return new Compatible(topic.Kind, CompatibleReason.Alias, $"{left.Spelling} and {right.Spelling} are two forms of one name: {comparison.Explanation[0]}", mentions);
        }
    }

    /// <summary>"Cardiff Bay Barrage" and "Bay Barrag" or "Baay": a part of one name in another spelling, which is a matter of spelling.</summary>
    private static bool IsPartSpeltOtherwise(string left, string right, EntityType type)
    {
        var (longer, shorter) = left.Length >= right.Length ? (left.Split(' '), right.Split(' ')) : (right.Split(' '), left.Split(' '));
        if (longer.Length <= shorter.Length)
        {
            return false;
        }

        var wanted = string.Join(' ', shorter);
        for (var start = 0; start + shorter.Length <= longer.Length; start++)
        {
            if (IsOne(longer[start..(start + shorter.Length)]))
            {
                return true;
            }
        }

        return false;

        bool IsOne(string[] part) => NameMatcher.Compare(string.Join(' ', part), wanted, type).Relation is var relation
            && (relation == NameRelation.Misspelling || (shorter.Length > 1 && relation != NameRelation.Different));
    }
}
