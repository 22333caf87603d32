using FactCheck.Text;

namespace FactCheck.Rules.Structure;

/// <summary>One against several: "the only heir" and "two heirs", "never" and "once", "the first time" and "the third time".</summary>
internal sealed class UniquenessRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [StructureRules.Uniqueness];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Structure;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions.Count != 2 || topic.Assertions[0].Value is not CardinalityValue one || topic.Assertions[1].Value is not CardinalityValue other)
        {
            yield break;
        }

        var (first, second) = (topic.Assertions[0].Mention, topic.Assertions[1].Mention);
        yield return new Finding
        {
            RuleId = StructureRules.Uniqueness.Id,
            Kind = AssertionKind.Count,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = MentionOrder.HereAndThere(first, second),
            Explanation = [$"read as {ValueWords.Of(one)} and {ValueWords.Of(other)}", .. topic.Evidence],
            Mentions = [first, second],
        };
    }
}
