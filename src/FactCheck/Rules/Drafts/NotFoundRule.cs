namespace FactCheck.Rules.Drafts;

/// <summary>An assertion of a draft that no source establishes.</summary>
internal sealed class NotFoundRule : IConsistencyRule
{
    public IReadOnlyList<RuleInfo> Rules => [RuleTable.NameNotFound, RuleTable.QuantityNotFound, RuleTable.DateNotFound, RuleTable.QuotationNotFound];

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (topic.Basis != TopicBasis.Draft || !IsUnanswered(topic))
        {
            yield break;
        }

        var assertion = topic.Assertions[0];
        var isLessExact = topic.Assertions.Count > 1;
        yield return new Finding
        {
            RuleId = RuleOf(assertion).Id,
            Kind = assertion.Kind,
            Verdict = Verdict.NotFound,
            Reason = isLessExact ? NotFoundReason.LessSpecific : NotFoundReason.Absent,
            Confidence = topic.Confidence,
            Message = isLessExact
                ? $"{MentionOrder.Quote(assertion.Mention)} is more exact than the sources, which say {MentionOrder.Quote(topic.Assertions[1].Mention)}"
                : $"{MentionOrder.Quote(assertion.Mention)} stands in no source",
            Explanation = topic.Evidence,
            Mentions = [.. topic.Assertions.Select(each => each.Mention)],
        };
    }

    private static bool IsUnanswered(Topic topic) => topic.Assertions.Count == 1
        || (topic.Assertions[0].Value is not NameValue && topic.Assertions[0].Value.RelationTo(topic.Assertions[1].Value) == ValueRelation.Overlapping);

    private static RuleInfo RuleOf(Assertion assertion) => assertion.Value switch
    {
        NameValue => RuleTable.NameNotFound,
        DateValue or TimeValue => RuleTable.DateNotFound,
        QuotationValue => RuleTable.QuotationNotFound,
        _ => RuleTable.QuantityNotFound,
    };
}
