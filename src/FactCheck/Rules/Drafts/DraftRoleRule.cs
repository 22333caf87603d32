using FactCheck.Rules.Roles;

namespace FactCheck.Rules.Drafts;

/// <summary>A role that a draft gives a person and the source gives otherwise.</summary>
internal sealed class DraftRoleRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [RoleRules.RoleTitle];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Draft;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions.Count != 2 || topic.Assertions[0].Value is not RoleValue drafted || topic.Assertions[1].Value is not RoleValue given)
        {
            yield break;
        }

        yield return new Finding
        {
            RuleId = RoleRules.RoleTitle.Id,
            Kind = AssertionKind.Role,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = $"{drafted.Holder} is \"{drafted.Title}\" in the draft, \"{given.Title}\" in the source",
            Explanation = topic.Evidence,
            Mentions = [topic.Assertions[0].Mention, topic.Assertions[1].Mention],
        };
    }
}
