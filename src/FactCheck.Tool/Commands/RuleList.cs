using FactCheck.Rules;
using FactCheck.Tool.CommandLine;

namespace FactCheck.Tool.Commands;

/// <summary>The rules as people look them up.</summary>
internal static class RuleList
{
    public static IReadOnlyList<RuleInfo> All => RuleTable.All;

    /// <summary>By id, in any case.</summary>
    /// <exception cref="UsageException">There is no such rule.</exception>
    public static RuleInfo Find(string id) =>
        All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"unknown rule {id}{NearMiss.Of(id.ToUpperInvariant(), All.Select(rule => rule.Id))} (factcheck rules lists them)", "rules");
}
