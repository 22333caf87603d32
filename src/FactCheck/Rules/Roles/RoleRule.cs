using FactCheck.Text;

namespace FactCheck.Rules.Roles;

/// <summary>Two roles of one person that nobody holds together, given by two voices of which neither gives both.</summary>
internal sealed class RoleRule : IConsistencyRule
{
    /// <summary>Papers further apart may report a promotion.</summary>
    private const int DaysOfOneStory = 14;

    public IReadOnlyList<RuleInfo> Rules => [RoleRules.RoleTitle];

    public IEnumerable<Judgement> Judge(Topic topic)
    {
        if (topic.Assertions[0].Value is not RoleValue told)
        {
            yield break;
        }

        if (topic.Basis == TopicBasis.Referent)
        {
            yield return Report(topic, [.. topic.Assertions], told, (RoleValue)topic.Assertions[1].Value);
        }

        if (topic.Basis != TopicBasis.Entity)
        {
            yield break;
        }

        var current = topic.Assertions.Where(assertion => !((RoleValue)assertion.Value).IsFormer).ToList();
        var reported = new HashSet<(string, string)>();
        for (var i = 0; i < current.Count; i++)
        {
            for (var j = i + 1; j < current.Count; j++)
            {
                var (one, other) = ((RoleValue)current[i].Value, (RoleValue)current[j].Value);
                var (left, right) = (RoleTitles.Key(one.Title), RoleTitles.Key(other.Title));
                if (left == right || !reported.Add((left, right)))
                {
                    continue;
                }

                if (IsLater(current[i], current[j]))
                {
                    yield return new Compatible(AssertionKind.Role, CompatibleReason.Succession, $"the documents are of different days, so {topic.Subject} may have gone from one role to the other", [current[i].Mention, current[j].Mention]);
                }
                else if (Exclude(one, other) && !SameVoice(current[i], current[j]) && !GivesBoth(current, left, right))
                {
                    yield return Report(topic, current.Where(assertion => Key(assertion) == left || Key(assertion) == right).ToList(), one, other);
                }
                else
                {
                    yield return new Compatible(
                        AssertionKind.Role,
                        left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal) ? CompatibleReason.Alias : CompatibleReason.OtherReferent,
                        $"{topic.Subject} can be both \"{one.Title}\" and \"{other.Title}\"",
                        [current[i].Mention, current[j].Mention]);
                }
            }
        }
    }

    private static bool Exclude(RoleValue one, RoleValue other) =>
        (RoleTitles.ExcludeEachOther(one.Title, other.Title) && !OtherHouse(one, other)) || (RoleTitles.AreOtherKin(one.Title, other.Title) && OneRelative(one, other));

    /// <summary>Kin of one and the same person; "his" may be anybody's.</summary>
    private static bool OneRelative(RoleValue one, RoleValue other) =>
        one.Organization is { } left && other.Organization is { } right && string.Equals(left, right, StringComparison.OrdinalIgnoreCase) && left is not ("his" or "her" or "their" or "my");

    private static bool IsLater(Assertion one, Assertion other) =>
        one.Mention.Document.Date is { } left && other.Mention.Document.Date is { } right && Math.Abs(left.DayNumber - right.DayNumber) > DaysOfOneStory;

    private static string Key(Assertion assertion) => RoleTitles.Key(((RoleValue)assertion.Value).Title);

    private static bool SameVoice(Assertion one, Assertion other) =>
        one.Mention.Document == other.Mention.Document && one.Mention.Source.IsSameVoice(other.Mention.Source);

    private static bool GivesBoth(List<Assertion> roles, string left, string right) => roles
        .GroupBy(assertion => assertion.DocumentId, StringComparer.Ordinal)
        .Any(document => document.Any(assertion => Key(assertion) == left) && document.Any(assertion => Key(assertion) == right));

    private static bool OtherHouse(RoleValue one, RoleValue other) =>
        one.Organization is not null && other.Organization is not null && !string.Equals(one.Organization, other.Organization, StringComparison.OrdinalIgnoreCase);

    private static Finding Report(Topic topic, List<Assertion> roles, RoleValue one, RoleValue other) => new()
    {
        RuleId = RoleRules.RoleTitle.Id,
        Kind = AssertionKind.Role,
        Verdict = Verdict.Conflict,
        Confidence = topic.Confidence,
        Message = $"{topic.Subject} is \"{one.Title}\" here, \"{other.Title}\" there",
        Explanation = [Reason(topic, one, other), .. topic.Evidence],
        Mentions = [.. roles.Select(role => role.Noun is { } title ? role.Mention with { Span = title } : role.Mention)],
    };

    /// <summary>What may be held together is told otherwise all the same.</summary>
    private static string Reason(Topic topic, RoleValue one, RoleValue other) => topic.Basis == TopicBasis.Referent && RoleTitles.AreTwoOffices(one.Title, other.Title)
        ? $"one text calls {topic.Subject} \"{one.Title}\", the other \"{other.Title}\", and neither gives both"
        : "one person does not hold both, and no source gives both";
}
