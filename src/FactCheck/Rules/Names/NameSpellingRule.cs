namespace FactCheck.Rules.Names;

/// <summary>One name in two spellings: which word differs, every place of both spellings, and which of them to settle on.</summary>
internal sealed class NameSpellingRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [NameRules.NameSpelling];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Entity;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || !topic.Assertions.All(assertion => assertion.Value is NameValue) || SpellingPair.Of(topic) is not { } pair)
        {
            yield break;
        }

        yield return new Finding
        {
            RuleId = NameRules.NameSpelling.Id,
            Kind = KindOf(topic),
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = $"\"{pair.Left.Spelled}\" and \"{pair.Right.Spelled}\": one name spelt in two ways",
            Explanation = [.. topic.Evidence.Select(Sentence)],
            Mentions = [.. topic.Assertions.Select(assertion => assertion.Mention)],
            Suggestion = CanonicalSpelling.Choose(pair),
        };
    }

    private static string Sentence(string reason) => char.ToUpperInvariant(reason[0]) + reason[1..] + ".";

    /// <summary>What the certain names of the topic are, the most frequent first.</summary>
    private static AssertionKind KindOf(Topic topic) => topic.Assertions
        .OrderBy(assertion => assertion.IsCertain ? 0 : 1)
        .GroupBy(assertion => assertion.Kind)
        .OrderBy(group => group.Key == AssertionKind.Name ? 1 : 0)
        .ThenByDescending(group => group.Count(assertion => assertion.IsCertain))
        .First().Key;
}
