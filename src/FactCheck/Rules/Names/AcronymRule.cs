namespace FactCheck.Rules.Names;

/// <summary>An acronym with two long forms.</summary>
internal sealed class AcronymRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [NameRules.AcronymMeaning];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Entity;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || !topic.Assertions.All(assertion => assertion.Value is AcronymValue))
        {
            yield break;
        }

        var forms = topic.Assertions.Select(assertion => ((AcronymValue)assertion.Value).LongForm).Distinct(StringComparer.Ordinal).ToList();
        yield return new Finding
        {
            RuleId = NameRules.AcronymMeaning.Id,
            Kind = AssertionKind.Organization,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = $"{topic.Subject} is spelt out as \"{forms[0]}\" and as \"{forms[^1]}\"",
            Explanation = [.. topic.Evidence],
            Mentions = [.. topic.Assertions.Select(assertion => assertion.Mention)],
            Suggestion = new Suggestion(Suggestion.Unresolved, "the texts do not tell which is right"),
        };
    }
}
