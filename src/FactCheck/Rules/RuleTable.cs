using FactCheck.Rules.Drafts;
using FactCheck.Rules.Events;
using FactCheck.Rules.Names;
using FactCheck.Rules.Quotations;
using FactCheck.Rules.Roles;
using FactCheck.Rules.Structure;
using FactCheck.Rules.Values;
using FactCheck.Rules.Wording;

namespace FactCheck.Rules;

/// <summary>The one table of rules, of all families.</summary>
internal static class RuleTable
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        .. new[]
        {
            NameRules.All, ValueRules.All, RoleRules.All, StatementRules.All, EventRules.All, QuotationRules.All, StructureRules.All, DraftRules.All,
            InputRules.All,
        }.SelectMany(family => family).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static readonly HashSet<string> Ids = [.. All.Select(rule => rule.Id)];

    /// <summary>True for what a rule of a user's own says: it knows why it says so, and nothing built in weighs it against what else is found.</summary>
    public static bool IsOwn(Judgement judgement) => judgement is Finding finding && !Ids.Contains(finding.RuleId);
}
