namespace FactCheck.Rules.Names;

/// <summary>One initial, two people.</summary>
internal sealed class InitialRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [NameRules.Initial];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Entity;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || !topic.Assertions.All(assertion => assertion.Value is InitialValue))
        {
            yield break;
        }

        var names = topic.Assertions.Select(assertion => ((InitialValue)assertion.Value).Full).Distinct(StringComparer.Ordinal).ToList();
        yield return new Finding
        {
            RuleId = NameRules.Initial.Id,
            Kind = AssertionKind.Person,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = $"\"{topic.Subject}\" is {names[0]} here, {names[^1]} there",
            Explanation = [.. topic.Evidence],
            Mentions = [.. topic.Assertions.Select(assertion => assertion.Mention)],
            Suggestion = new Suggestion(Suggestion.Unresolved, "the texts do not tell which is right"),
        };
    }
}
