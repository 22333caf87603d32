using FactCheck.Rules.Values;

namespace FactCheck.Rules.Dates;

/// <summary>One thing told to come more often here than there.</summary>
internal sealed class FrequencyRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [ValueRules.Frequency];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Referent;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions is not [{ Value: FrequencyValue one } first, { Value: FrequencyValue other } second])
        {
            yield break;
        }

        Mention[] mentions = [first.Mention, second.Mention];
        if (one.RelationTo(other) == ValueRelation.Disjoint)
        {
            yield return new Finding
            {
                RuleId = ValueRules.Frequency.Id,
                Kind = topic.Kind,
                Verdict = Verdict.Conflict,
                Confidence = topic.Confidence,
                Message = MentionOrder.HereAndThere(mentions[0], mentions[1]),
                Explanation = ["the same thing cannot come at both rates", .. topic.Evidence],
                Mentions = mentions,
            };
        }
    }
}
