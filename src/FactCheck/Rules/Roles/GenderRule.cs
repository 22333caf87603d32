namespace FactCheck.Rules.Roles;

/// <summary>One person who is a man in one text and a woman in the other.</summary>
internal sealed class GenderRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [RoleRules.PersonGender];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Entity;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions.Count < 2 || !topic.Assertions.All(assertion => assertion.Value is GenderValue))
        {
            yield break;
        }

        yield return new Finding
        {
            RuleId = RoleRules.PersonGender.Id,
            Kind = AssertionKind.Person,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = $"{topic.Subject} is {MentionOrder.Quote(topic.Assertions[0].Mention)} here, {MentionOrder.Quote(topic.Assertions.First(assertion => !assertion.Value.Equals(topic.Assertions[0].Value)).Mention)} there",
            Explanation = topic.Evidence,
            Mentions = [.. topic.Assertions.Select(assertion => assertion.Mention)],
        };
    }
}
