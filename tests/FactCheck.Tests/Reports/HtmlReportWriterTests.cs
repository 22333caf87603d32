using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactCheck.Tests.Reports;

internal sealed class HtmlReportWriterTests
{
    [Test]
    public void Write_Policy_AllowsThisStyleAndThisScriptAlone()
    {
        var page = Page(SampleReports.Check);
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;

        policy.ShouldStartWith("default-src 'none';");
        policy.ShouldContain("script-src 'sha256-" + Hash(page.QuerySelector("script")!.TextContent) + "'");
        policy.ShouldContain("style-src 'sha256-" + Hash(page.QuerySelector("style")!.TextContent) + "'");
        page.QuerySelectorAll("[style],[src],[onclick]").ShouldBeEmpty();
    }

    [Test]
    public void Write_EveryLink_HasItsTarget()
    {
        foreach (var report in new[] { SampleReports.Check, SampleReports.Verify, SampleReports.Empty })
        {
            var page = Page(report);
            page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")![1..]).ShouldAllBe(anchor => page.GetElementById(anchor) != null);
        }
    }

    [Test]
    public void Write_Documents_AreShownWhole()
    {
        var texts = Page(SampleReports.Check).QuerySelectorAll(".text").Select(text => text.TextContent);

        texts.ShouldBe(SampleReports.Check.Documents.Select(document => document.Document.Text));
    }

    [Test]
    public void Write_PlaceOfAFinding_IsMarkedInTheDocumentAndLinked()
    {
        var page = Page(SampleReports.Check);

        page.QuerySelectorAll(".text a.found").Select(link => link.TextContent).ShouldContain("Marta Lindqist");
        page.QuerySelectorAll("article.finding").Length.ShouldBe(3);
        page.QuerySelectorAll("article.finding .readings svg").Length.ShouldBe(2);
    }

    [Test]
    public void Write_ThousandsOfFindings_StaysASmallPage()
    {
        var many = Enumerable.Range(0, 20_000).Select(i => SampleReports.Check.Findings[0] with { Message = "Finding " + i.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        var report = new FactReport(ReportMode.Check)
        {
            Documents = SampleReports.Check.Documents,
            Findings = [.. many],
            Compatible = [],
            CompatibleCount = 0,
        };

        var html = Written.By(ReportWriters.Html, report);

        html.Length.ShouldBeLessThan(5_000_000);
        html.ShouldContain("All findings at a glance");
        html.ShouldContain("19,000 more findings not shown here");
    }

    private static IHtmlDocument Page(FactReport report) =>
        new HtmlParser().ParseDocument(Written.By(ReportWriters.Html, report, ReportOptions.Default with { WhyNot = true }));

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
