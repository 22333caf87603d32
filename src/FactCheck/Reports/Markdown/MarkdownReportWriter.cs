using System.Globalization;

namespace FactCheck.Reports.Markdown;

/// <summary>GitHub-flavoured Markdown, for pull requests, job summaries and wikis.</summary>
internal sealed class MarkdownReportWriter : IReportWriter
{
    public string Format => "markdown";

    public void Write(FactReport report, TextWriter output, ReportOptions options)
    {
        var counts = new ReportCounts(report);
        output.Write($"# {(counts.Parts.Count == 0 ? "No contradictions found" : string.Join(", ", counts.Parts))}\n\n");
        output.Write($"{Wording.Count(counts.Documents, "document")}, {Wording.Count(counts.Assertions, "assertion")}");
        output.Write(counts.NotChecked > 0 ? $", {Wording.Count(counts.NotChecked, "document")} not checked.\n" : ".\n");
        WriteOverview(output, report);
        foreach (var finding in report.Findings)
        {
            MarkdownFinding.Write(output, finding);
        }

        if (report.Mode == ReportMode.Verify)
        {
            WriteAssertions(output, report, counts);
        }

        if (options.WhyNot)
        {
            WriteCompatible(output, report);
        }
    }

    private static void WriteOverview(TextWriter output, FactReport report)
    {
        if (report.Findings.Count == 0)
        {
            return;
        }

        output.Write("\n| Severity | Rule | Finding | Places | Confidence |\n|---|---|---|---|---:|\n");
        foreach (var finding in report.Findings)
        {
            var place = PrimaryPlace.Of(finding);
            var more = finding.Mentions.Count > 1 ? " and " + (finding.Mentions.Count - 1).ToString(CultureInfo.InvariantCulture) + " more" : "";
            output.Write($"| {Wording.Of(finding.Severity)} | {MarkdownText.Escape(finding.RuleId)} | {MarkdownText.Escape(finding.Message)} ");
            output.Write($"| {MarkdownText.Code(place.Document.Id + ":" + place.Start)}{more} | {Wording.Confidence(finding.Confidence)} |\n");
        }
    }

    private static void WriteAssertions(TextWriter output, FactReport report, ReportCounts counts)
    {
        output.Write("\n## The draft, assertion by assertion\n\n");
        output.Write(counts.Unconfirmed > 0 ? counts.UnconfirmedWords + "\n\n" : "");
        output.Write("| Verdict | Place | Kind | Words | Evidence |\n|---|---|---|---|---|\n");
        foreach (var verified in report.Assertions)
        {
            var evidence = verified.Evidence is [var nearest, ..]
                ? MarkdownText.Code(nearest.Document.Id + ":" + nearest.Start)
                : verified.Reason is { } reason ? Wording.Of(reason) : "";
            evidence += verified.Basis is { } basis ? $" ({MarkdownText.Escape(basis)})" : "";
            output.Write($"| {Wording.Of(verified.Verdict)} | {verified.Assertion.Mention.Start} | {Json.EnumSpelling.Spell(verified.Assertion.Kind)} ");
            output.Write($"| {MarkdownText.Escape(verified.Assertion.Mention.Text)} | {evidence} |\n");
        }
    }

    private static void WriteCompatible(TextWriter output, FactReport report)
    {
        if (report.CompatibleCount == 0)
        {
            return;
        }

        output.Write($"\n<details>\n<summary>{Text.CompatibleText.Differing(report)}</summary>\n");
        foreach (var group in report.Compatible.GroupBy(pair => pair.Reason).OrderBy(group => group.Key))
        {
            output.Write($"\n**{Wording.Of(group.Key)}**\n\n");
            foreach (var pair in group)
            {
                var places = pair.Mentions.Select(mention => $"{MarkdownText.Escape(mention.Text)} ({MarkdownText.Code(mention.Document.Id + ":" + mention.Start)})");
                output.Write($"- {string.Join(" / ", places)}: {MarkdownText.Escape(pair.Explanation)}\n");
            }
        }

        output.Write("\n</details>\n");
    }
}
