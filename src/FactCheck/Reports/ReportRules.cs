namespace FactCheck.Reports;

/// <summary>The rules a format describes: those the report was made with, and whatever else its findings name.</summary>
internal static class ReportRules
{
    public static IReadOnlyList<RuleInfo> Of(FactReport report) =>
    [
        .. report.Rules
            .Concat(report.Findings.Select(finding => new RuleInfo(finding.RuleId, finding.RuleId, finding.Verdict, finding.RuleId, finding.RuleId)))
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule of a finding by id.</summary>
    public static string Title(FactReport report, string id) => report.Rules.FirstOrDefault(rule => rule.Id == id)?.Title ?? id;
}
