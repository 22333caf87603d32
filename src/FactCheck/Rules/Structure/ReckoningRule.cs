namespace FactCheck.Rules.Structure;

/// <summary>Numbers of one text that do not work out: a total, a share, a change, an age, a length of time.</summary>
internal sealed class ReckoningRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules =>
    [
        StructureRules.Total, StructureRules.Parts, StructureRules.Change, StructureRules.Share, StructureRules.Product, StructureRules.Lifespan, StructureRules.Anniversary, StructureRules.Period,
    ];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Structure;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (Judges(topic.Basis) && topic.Assertions[0] is { Value: ReckoningValue { Holds: false } value } stated)
        {
            yield return new Finding
            {
                RuleId = RuleOf(value.Kind).Id,
                Kind = AssertionKind.Structure,
                Verdict = Verdict.Conflict,
                Confidence = value.Confidence,
                Message = $"{MentionOrder.Quote(stated.Mention)} does not work out: {value.Working}",
                Explanation = [Reason(value.Kind), $"computed {value.Computed}, stated {value.Given}"],
                Mentions = [.. value.Terms.Append(stated.Mention).OrderBy(mention => mention.Span)],
            };
        }
    }

    private static RuleInfo RuleOf(ReckoningKind kind) => kind switch
    {
        ReckoningKind.Total => StructureRules.Total,
        ReckoningKind.Parts => StructureRules.Parts,
        ReckoningKind.Change => StructureRules.Change,
        ReckoningKind.Share => StructureRules.Share,
        ReckoningKind.Product => StructureRules.Product,
        ReckoningKind.Lifespan => StructureRules.Lifespan,
        ReckoningKind.Anniversary => StructureRules.Anniversary,
        _ => StructureRules.Period,
    };

    private static string Reason(ReckoningKind kind) => kind switch
    {
        ReckoningKind.Total => "the parts of a total were added up",
        ReckoningKind.Parts => "the parts of a whole cannot be more than the whole",
        ReckoningKind.Change => "the change was worked out from its two ends",
        ReckoningKind.Share => "the share was worked out from the part and the whole",
        ReckoningKind.Product => "the number of things was multiplied by what one of them is",
        ReckoningKind.Lifespan => "the age was worked out from the years of birth and death",
        ReckoningKind.Anniversary => "the years between the two dates were counted",
        _ => "the time between first and last day was counted",
    };
}
