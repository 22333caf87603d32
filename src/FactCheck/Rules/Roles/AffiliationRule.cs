namespace FactCheck.Rules.Roles;

/// <summary>One person whom two texts that tell the same of her count to different bodies.</summary>
internal sealed class AffiliationRule : IConsistencyRule
{
    /// <summary>Papers further apart may report a change of employer.</summary>
    private const int DaysOfOneStory = 14;

    public IReadOnlyList<RuleInfo> Rules => [RoleRules.Affiliation];

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (topic.Assertions.Count != 2 || topic.Assertions[0].Value is not AffiliationValue left || topic.Assertions[1].Value is not AffiliationValue right)
        {
            yield break;
        }

        Mention[] mentions = [.. topic.Assertions.Select(assertion => assertion.Mention)];
        if (mentions[0].Document.Date is { } one && mentions[1].Document.Date is { } other && Math.Abs(one.DayNumber - other.DayNumber) > DaysOfOneStory)
        {
            yield return new Compatible(AssertionKind.Role, CompatibleReason.Succession, $"the documents are of different days, so {left.Holder} may have changed places", mentions);
            yield break;
        }

        yield return new Finding
        {
            RuleId = RoleRules.Affiliation.Id,
            Kind = AssertionKind.Role,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = $"{left.Holder} belongs to \"{left.Organization}\" here, to \"{right.Organization}\" there",
            Explanation = topic.Evidence,
            Mentions = mentions,
        };
    }
}
