namespace FactCheck.Rules.Drafts;

/// <summary>A change that goes up in the draft and down in its source, or the reverse, by the same amount.</summary>
internal sealed class DraftDirectionRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [DraftRules.OtherDirection];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Draft;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions is not [{ Value: QuantityValue or DurationValue } drafted, { Value: QuantityValue or DurationValue } given]
            || !AreOpposite(drafted.Frame.Direction, given.Frame.Direction)
            || drafted.Value.RelationTo(given.Value) is not (ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge or ValueRelation.Overlapping))
        {
            yield break;
        }

        yield return new Finding
        {
            RuleId = DraftRules.OtherDirection.Id,
            Kind = drafted.Kind,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = $"{MentionOrder.Quote(drafted.Mention)} is told as a change {Way(drafted)} in the draft, {Way(given)} in the source",
            Explanation = topic.Evidence,
            Mentions = [drafted.Mention, given.Mention],
        };
    }

    private static bool AreOpposite(ChangeDirection one, ChangeDirection other) =>
        (one, other) is (ChangeDirection.Up, ChangeDirection.Down) or (ChangeDirection.Down, ChangeDirection.Up);

    private static string Way(Assertion assertion) => assertion.Frame.Direction == ChangeDirection.Up ? "upwards" : "downwards";
}
