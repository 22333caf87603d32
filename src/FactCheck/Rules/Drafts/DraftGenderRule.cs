namespace FactCheck.Rules.Drafts;

/// <summary>A pronoun of a draft whose gender the sources never use.</summary>
internal sealed class DraftGenderRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [DraftRules.DraftGender];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Draft;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions is not [{ Value: WordingValue }, { Value: WordingValue }])
        {
            yield break;
        }

        yield return new Finding
        {
            RuleId = DraftRules.DraftGender.Id,
            Kind = AssertionKind.Event,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = $"{MentionOrder.Quote(topic.Assertions[0].Mention)} in the draft, {MentionOrder.Quote(topic.Assertions[1].Mention)} in the sources",
            Explanation = topic.Evidence,
            Mentions = [topic.Assertions[0].Mention, topic.Assertions[1].Mention],
        };
    }
}
