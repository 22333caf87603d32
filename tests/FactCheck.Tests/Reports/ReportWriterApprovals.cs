using FactCheck.Reports.Html;

namespace FactCheck.Tests.Reports;

/// <summary>Every format on the reports made by hand, against approved files; a format that is added here without them fails.</summary>
internal sealed class ReportWriterApprovals
{
    private static IEnumerable<TestCaseData> Cases() =>
        from writer in ReportWriters.All
        from report in new[] { "check", "verify", "empty" }
        select new TestCaseData(writer, report).SetArgDisplayNames(writer.Format, report);

    [TestCaseSource(nameof(Cases))]
    public void Write_SampleReport_IsAsApproved(IReportWriter writer, string report)
    {
        var options = ReportOptions.Default with { WhyNot = true };

        WithoutResources(Written.By(writer, Named(report), options)).ShouldMatchApproved(builder => builder
            .WithDiscriminator(writer.Format + "." + report)
            .WithFileExtension(Extension(writer.Format))
            .SubFolder("Approved")
            .NoDiff());
    }

    /// <summary>The page without its style, its script and their hashes, which stand in files of their own.</summary>
    private static string WithoutResources(string written) => written
        .Replace(HtmlResources.Style, "report.css", StringComparison.Ordinal)
        .Replace(HtmlResources.Script, "report.js", StringComparison.Ordinal)
        .Replace(HtmlResources.Policy, "policy", StringComparison.Ordinal);

    private static FactReport Named(string report) => report switch
    {
        "check" => SampleReports.Check,
        "verify" => SampleReports.Verify,
        _ => SampleReports.Empty,
    };

    private static string Extension(string format) => format switch
    {
        "json" or "jsonl" or "sarif" or "html" => format,
        "markdown" => "md",
        "junit" => "xml",
        _ => "txt",
    };
}
