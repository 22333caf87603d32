using FactCheck.Text;

namespace FactCheck.Rules.Values;

/// <summary>Two accounts of one event limit one value at one side by two numbers, or give two results of one vote or match.</summary>
internal sealed class OtherBoundRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [ValueRules.OtherBound, ValueRules.OtherTally];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Referent;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions.Count != 2)
        {
            yield break;
        }

        var rule = (topic.Assertions[0].Value, topic.Assertions[1].Value) switch
        {
            (BoundValue, BoundValue) => ValueRules.OtherBound,
            (TallyValue, TallyValue) => ValueRules.OtherTally,
            _ => null,
        };
        if (rule is not null)
        {
            Mention[] mentions = [MentionOrder.WithHedge(topic.Assertions[0]), MentionOrder.WithHedge(topic.Assertions[1])];
            yield return new Finding
            {
                RuleId = rule.Id,
                Kind = topic.Kind,
                Verdict = Verdict.Conflict,
                Confidence = topic.Confidence,
                Message = MentionOrder.HereAndThere(mentions[0], mentions[1]),
                Explanation = [$"read as {ValueWords.Of(topic.Assertions[0].Value)} and {ValueWords.Of(topic.Assertions[1].Value)}", .. topic.Evidence],
                Mentions = mentions,
            };
        }
    }
}
