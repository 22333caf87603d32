namespace FactCheck.Rules.Values;

/// <summary>One figure that two texts of one story limit in ways that exclude each other: by period or by group.</summary>
internal sealed class ScopeRule : IConsistencyRule
{
    public IReadOnlyList<RuleInfo> Rules => [RuleTable.OtherPeriod, RuleTable.OtherGroup];

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (topic.Basis != TopicBasis.Scope)
        {
            yield break;
        }

        var (first, second) = (topic.Assertions[0], topic.Assertions[1]);
        var rule = first.Value is WordingValue ? RuleTable.OtherGroup : RuleTable.OtherPeriod;
        yield return new Finding
        {
            RuleId = rule.Id,
            Kind = first.Kind,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = $"{topic.Subject} is told of {MentionOrder.Quote(first.Mention)} here and of {MentionOrder.Quote(second.Mention)} there",
            Explanation = topic.Evidence,
            Mentions = [first.Mention, second.Mention],
        };
    }
}
