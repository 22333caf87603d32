using FactCheck.Reports.GitHub;
using FactCheck.Reports.Html;
using FactCheck.Reports.Json;
using FactCheck.Reports.JUnit;
using FactCheck.Reports.Markdown;
using FactCheck.Reports.Sarif;
using FactCheck.Reports.Text;

namespace FactCheck;

/// <summary>The built-in report formats. Stateless and thread-safe.</summary>
public static class ReportWriters
{
    /// <summary>For people at a terminal: every place in context, the values, the reasons, the suggestion.</summary>
    public static IReportWriter Text { get; } = new TextReportWriter();

    /// <summary>The whole report as one JSON object, indented.</summary>
    public static IReportWriter Json { get; } = new JsonReportWriter();

    /// <summary>JSON Lines: one finding a line and a last line that sums up.</summary>
    public static IReportWriter JsonLines { get; } = new JsonLinesReportWriter();

    /// <summary>SARIF 2.1.0 as GitHub code scanning takes it.</summary>
    public static IReportWriter Sarif { get; } = new SarifReportWriter();

    /// <summary>One self-contained page: findings side by side, who says what, the documents with everything marked.</summary>
    public static IReportWriter Html { get; } = new HtmlReportWriter();

    /// <summary>GitHub-flavoured Markdown, for pull requests and job summaries.</summary>
    public static IReportWriter Markdown { get; } = new MarkdownReportWriter();

    /// <summary>Workflow commands of GitHub Actions: an annotation a finding.</summary>
    public static IReportWriter GitHub { get; } = new GitHubReportWriter();

    /// <summary>JUnit XML: a suite a document, a case a finding.</summary>
    public static IReportWriter JUnit { get; } = new JUnitReportWriter();

    /// <summary>All of them, in the order in which help lists them.</summary>
    public static IReadOnlyList<IReportWriter> All { get; } = [Text, Json, JsonLines, Sarif, Html, Markdown, GitHub, JUnit];
}
