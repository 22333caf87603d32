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
}
