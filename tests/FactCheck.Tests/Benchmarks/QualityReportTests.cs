using FactCheck.Quality;
using FactCheck.Quality.Reports;

namespace FactCheck.Tests.Benchmarks;

/// <summary>The committed quality report is what the code does; the benchmark writes it anew.</summary>
internal sealed class QualityReportTests
{
    [Test]
    public void Report_Committed_IsWhatTheCodeDoes()
    {
        var sections = QualityReport.Sections(Repository.PathOf("tests/FactCheck.Tests/Corpora"));

        Committed("quality.md").ShouldBe(MarkdownReport.Write(QualityReport.Title, QualityReport.Head, sections));
        Committed("quality.html").ShouldBe(HtmlReport.Write(QualityReport.Title, QualityReport.Head, sections));
    }

    private static string Committed(string name) => Repository.Read("benchmarks/reports/" + name).ReplaceLineEndings("\n");
}
