using System.Text.RegularExpressions;

namespace FactCheck.Tests.Reports;

internal sealed partial class TextReportWriterTests
{
    [Test]
    public void Write_Color_AddsNothingButColor()
    {
        var plain = Written.By(ReportWriters.Text, SampleReports.Check);
        var colored = Written.By(ReportWriters.Text, SampleReports.Check, ReportOptions.Default with { Color = true });

        colored.ShouldContain("\e[1;31merror[FC1001]\e[0m");
        Color().Replace(colored, "").ShouldBe(plain);
        plain.ShouldNotContain("\e");
    }

    [Test]
    public void Write_EveryLine_EndsWithoutBlanksAndCarriageReturns()
    {
        foreach (var report in new[] { SampleReports.Check, SampleReports.Verify, SampleReports.Empty })
        {
            var text = Written.By(ReportWriters.Text, report, ReportOptions.Default with { WhyNot = true });
            text.ShouldEndWith("\n");
            text.Split('\n').ShouldAllBe(line => line == line.TrimEnd());
        }
    }

    [Test]
    public void Write_WithoutWhyNot_SaysHowManyPairsThereAre() =>
        Written.By(ReportWriters.Text, SampleReports.Check).ShouldContain("4 differing pairs are no conflict: --why-not says why.");

    [GeneratedRegex("\e\\[[0-9;]+m", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Color();
}
