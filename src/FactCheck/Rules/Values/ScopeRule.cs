namespace FactCheck.Rules.Values;

/// <summary>One figure that two texts of one story limit in ways that exclude each other: by period, by group, by rate, or to some and to all.</summary>
internal sealed class ScopeRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [ValueRules.OtherPeriod, ValueRules.OtherGroup, ValueRules.OtherCircle, ValueRules.OtherRate];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Scope;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis))
        {
            yield break;
        }

        var (first, second) = (topic.Assertions[0], topic.Assertions[1]);
        var rule = first switch
        {
            { Value: EventValue } => ValueRules.OtherCircle,
            { Kind: AssertionKind.Ratio, Value: WordingValue } => ValueRules.OtherRate,
            { Kind: AssertionKind.Duration } => ValueRules.OtherPeriod,
            { Value: WordingValue or QuantityValue } => ValueRules.OtherGroup,
            _ => ValueRules.OtherPeriod,
        };
        Mention[] mentions = [MentionOrder.WithHedge(first), MentionOrder.WithHedge(second)];
        yield return new Finding
        {
            RuleId = rule.Id,
            Kind = first.Kind,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = $"{topic.Subject}: {MentionOrder.HereAndThere(mentions[0], mentions[1])}",
            Explanation = topic.Evidence,
            Mentions = mentions,
        };
    }
}
