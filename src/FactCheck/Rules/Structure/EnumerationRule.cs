using System.Globalization;

namespace FactCheck.Rules.Structure;

/// <summary>An announced count against the list that follows it. A list that says it is open may be shorter than announced.</summary>
internal sealed class EnumerationRule : IConsistencyRule
{
    public IReadOnlyList<RuleInfo> Rules => [StructureRules.Enumeration];

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (topic.Basis != TopicBasis.Structure || topic.Assertions[0].Value is not EnumerationValue value)
        {
            yield break;
        }

        var isWrong = value.Listed > value.Announced || (value.Listed < value.Announced && !value.IsOpen);
        if (isWrong)
        {
            var mention = topic.Assertions[0].Mention;
            yield return new Finding
            {
                RuleId = StructureRules.Enumeration.Id,
                Kind = AssertionKind.Structure,
                Verdict = Verdict.Conflict,
                Confidence = topic.Confidence,
                Message = $"{MentionOrder.Quote(mention)} are announced, {value.Listed.ToString(CultureInfo.InvariantCulture)} are listed",
                Explanation = ["the items of the list that follows were counted"],
                Mentions = [mention],
            };
        }
    }
}
