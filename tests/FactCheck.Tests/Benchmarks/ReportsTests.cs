using FactCheck.Quality.Reports;

namespace FactCheck.Tests.Benchmarks;

/// <summary>The pages of the benchmarks.</summary>
internal sealed class ReportsTests
{
    [TestCase(1.5, 2.0, 8.0, false, "✓ goal met")]
    [TestCase(5.0, 2.0, 8.0, false, "○ goal missed, least met")]
    [TestCase(9.0, 2.0, 8.0, false, "✗ missed")]
    [TestCase(3.0, 4.0, 1.5, true, "○ goal missed, least met")]
    [TestCase(0.5, 4.0, 1.5, true, "✗ missed")]
    [TestCase(100.0, null, 120.0, false, "✓ least met")]
    [TestCase(7.0, null, null, true, "no goal")]
    public void Of_FigureAndMarks_TellsWhichAreReached(double value, double? goal, double? least, bool isHigherBetter, string expected) =>
        Standing.Of(value, goal, least, isHigherBetter).ShouldBe(expected);

    [Test]
    public void Write_CellsWithLinkAndMiss_LinkTheSourceAndMarkTheMiss()
    {
        var section = new ReportSection("Ferries", "Of **two** boats.")
        {
            Table = new ReportTable(["boat", "knots", "beside it"], [["Ondine", "[others](https://example.org/a) 12 < 14", "✗ missed"]]),
            Notes = ["Measured at sea."],
            LinesTitle = "In words:",
            Lines = ["slow"],
        };

        var html = HtmlReport.Write("Boats", "Two of them.", [section]);
        var markdown = MarkdownReport.Write("Boats", "Two of them.", [section]);

        html.ShouldContain("<strong>two</strong>");
        html.ShouldContain("<td class=\"words\" data-of=\"knots\"><a href=\"https://example.org/a\">others</a> 12 &lt; 14</td>");
        html.ShouldContain("<span class=\"missed\">✗ missed</span>");
        markdown.ShouldEndWith("\nMeasured at sea.\n\nIn words:\n\n- slow\n");
    }
}
