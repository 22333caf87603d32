namespace FactCheck.Tool.Configuration;

/// <summary>Rules chosen by prefix: the longest prefix that fits decides, of two equal ones the one that ignores.</summary>
internal static class RuleChoice
{
    /// <param name="select">Null for all rules.</param>
    /// <param name="ignore">Null for none.</param>
    /// <param name="ruleId">A rule's id.</param>
    public static bool IsOn(IReadOnlyList<string>? select, IReadOnlyList<string>? ignore, string ruleId)
    {
        var selected = select is null ? 0 : Longest(select, ruleId);
        return selected >= 0 && selected > Longest(ignore ?? [], ruleId);
    }

    /// <returns>Length of the longest prefix that fits; -1 when none does.</returns>
    public static int Longest(IEnumerable<string> prefixes, string ruleId) =>
        prefixes.Where(prefix => ruleId.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Select(prefix => prefix.Length).DefaultIfEmpty(-1).Max();
}
