using FactCheck.Names;
using FactCheck.Rules.Names;
using FactCheck.Rules.Roles;

namespace FactCheck.Rules.Rivals;

/// <summary>Two texts tell the same of somebody or something and give it different names, or one office different holders.</summary>
internal sealed class RivalNameRule : IRuleOfBasis
{
    /// <summary>Papers further apart may report that an office has passed on.</summary>
    private const int DaysOfOneStory = 14;

    public IReadOnlyList<RuleInfo> Rules => [NameRules.RivalName, NameRules.GivenName, RoleRules.OfficeHolder];

    public bool Judges(TopicBasis basis) => basis == TopicBasis.Referent;

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (!Judges(topic.Basis) || topic.Assertions.Count != 2)
        {
            yield break;
        }

        var (one, other) = (topic.Assertions[0], topic.Assertions[1]);
        if (one.Value is OfficeValue office && other.Value is OfficeValue)
        {
            yield return IsLater(one, other)
                ? new Compatible(AssertionKind.Role, CompatibleReason.Succession, $"the documents are of different days, so the {office.Office} may be another by then", [one.Mention, other.Mention])
                : Report(topic, RoleRules.OfficeHolder, $"the {office.Office} is {MentionOrder.HereAndThere(one.Mention, other.Mention)}");
        }
        else if (one.Value is NameValue left && other.Value is NameValue right)
        {
            var rule = HaveOneSurname(left, right) ? NameRules.GivenName : NameRules.RivalName;
            yield return Report(topic, rule, MentionOrder.HereAndThere(one.Mention, other.Mention));
        }
    }

    private static bool HaveOneSurname(NameValue left, NameValue right)
    {
        var (one, other) = (NameFormReader.Read(left.Spelling, left.Type), NameFormReader.Read(right.Spelling, right.Type));
        return left.Type == EntityType.Person && one.Parts.Count > 1 && other.Parts.Count > 1 && one.Parts[^1].Folded == other.Parts[^1].Folded;
    }

    private static bool IsLater(Assertion one, Assertion other) =>
        one.Mention.Document.Date is { } left && other.Mention.Document.Date is { } right && Math.Abs(left.DayNumber - right.DayNumber) > DaysOfOneStory;

    private static Finding Report(Topic topic, RuleInfo rule, string message) => new()
    {
        RuleId = rule.Id,
        Kind = topic.Kind,
        Verdict = Verdict.Conflict,
        Confidence = topic.Confidence,
        Message = message,
        Explanation = topic.Evidence,
        Mentions = [.. topic.Assertions.Select(assertion => assertion.Mention)],
    };
}
