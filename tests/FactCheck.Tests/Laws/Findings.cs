namespace FactCheck.Tests.Laws;

/// <summary>What of a report the laws compare: rule, verdict, message and the words of the places, without order or offsets.</summary>
internal static class Findings
{
    public static IReadOnlyList<string> Of(params IEnumerable<Document> documents) => Of(new FactChecker().Check(documents));

    public static IReadOnlyList<string> Of(FactReport report) =>
        [.. report.Findings.Select(Describe).Order(StringComparer.Ordinal)];

    public static string Describe(Finding finding) =>
        $"{finding.RuleId} {finding.Verdict}: {string.Join(" | ", finding.Mentions.Select(mention => $"{mention.Document.Id}/{mention.Source.Name} \"{mention.Text}\"").Order(StringComparer.Ordinal))}";

    public static IReadOnlyList<string> Conflicts(FactReport report) =>
        [.. report.Findings.Where(finding => finding.Verdict == Verdict.Conflict).Select(Describe)];
}
