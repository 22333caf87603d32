using System.Globalization;

namespace FactCheck.Rules.Structure;

/// <summary>An announced count against the list that follows it. A list that says it is open may be shorter than announced.</summary>
internal sealed class EnumerationRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [StructureRules.Enumeration];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Structure;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions[0].Value is not EnumerationValue value)
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
                Mentions = value.List is { } list ? [mention, list] : [mention],
            };
        }
    }
}
