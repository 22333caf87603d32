using FactCheck.Names;

namespace FactCheck.Rules.Drafts;

/// <summary>A draft's name where the sources have another: another given name of one surname, or another bearer of what is told.</summary>
internal sealed class DraftNameRule : IRuleOfBasis
{
    public IReadOnlyList<RuleInfo> Rules => [DraftRules.DraftGivenName, DraftRules.NamePlace];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Draft;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions is not [{ Value: NameValue drafted }, { Value: NameValue given }]
            || NameMatcher.Compare(drafted.Spelling, given.Spelling, EntityType.Unknown).Relation != NameRelation.Different)
        {
            yield break;
        }

        var isOneSurname = string.Equals(LastWord(drafted), LastWord(given), StringComparison.OrdinalIgnoreCase);
        yield return new Finding
        {
            RuleId = isOneSurname ? DraftRules.DraftGivenName.Id : DraftRules.NamePlace.Id,
            Kind = topic.Assertions[0].Kind,
            Verdict = Verdict.Conflict,
            Confidence = topic.Confidence,
            Message = isOneSurname ? $"{drafted.Spelling} is {given.Spelling} in the source" : $"the source says of {given.Spelling} what the draft says of {drafted.Spelling}",
            Explanation = topic.Evidence,
            Mentions = [topic.Assertions[0].Mention, topic.Assertions[1].Mention],
        };
    }

    private static string LastWord(NameValue name) => name.Spelling[(name.Spelling.LastIndexOf(' ') + 1)..];
}
