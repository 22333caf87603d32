using System.Runtime.CompilerServices;
using FactCheck.Tests.Tool;

namespace FactCheck.Tests.Reports;

/// <summary>axe-core finds nothing on the page, light and dark, at three widths, folded and unfolded; nothing is loaded or overflows; the filters and keys work.</summary>
internal sealed class AccessibilityTests
{
    private static IEnumerable<TestCaseData> Pages()
    {
        yield return new TestCaseData(SampleReports.Check).SetArgDisplayNames("check");
        yield return new TestCaseData(SampleReports.Many).SetArgDisplayNames("many");
        yield return new TestCaseData(SampleReports.Verify).SetArgDisplayNames("verify");
        yield return new TestCaseData(SampleReports.Empty).SetArgDisplayNames("empty");
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Write_HtmlReport_MeetsAxe(FactReport report)
    {
        var modules = NpmTools.Folder();
        if (!File.Exists("/usr/bin/chromium"))
        {
            Assert.Ignore("There is no Chromium here.");
        }

        using var folder = new TemporaryFolder();
        var page = folder.Add("report.html", Written.By(ReportWriters.Html, report, ReportOptions.Default with { WhyNot = true }));

        var (exit, output) = await NpmTools.Run("node", Script(), modules, page);

        output.ShouldBe("ok\n");
        exit.ShouldBe(0);
    }

    private static string Script([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "axe.mjs");
}
