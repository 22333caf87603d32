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
        foreach (var report in new[] { SampleReports.Check, SampleReports.Many, SampleReports.Verify, SampleReports.Empty })
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
        html.ShouldContain("<nav class=\"index\"");
        html.ShouldContain("19,000 more findings not shown here");
    }

    [Test]
    public void Write_AFewFindings_AreUnfoldedAndNeedNoIndex()
    {
        var page = Page(SampleReports.Check);

        page.QuerySelector(".index").ShouldBeNull();
        page.QuerySelectorAll("details.why:not([open])").ShouldBeEmpty();
    }

    [Test]
    public void Write_ManyFindings_AreListedInAnIndexAndTheirReasonsFolded()
    {
        var page = Page(SampleReports.Many);

        page.QuerySelectorAll(".index a").Select(link => link.GetAttribute("href")).ShouldBe(page.QuerySelectorAll(".finding").Select(finding => "#" + finding.Id));
        page.QuerySelectorAll("details.why[open]").ShouldBeEmpty();
        page.QuerySelector("#filters input[type=search]").ShouldNotBeNull();
    }

    [Test]
    public void Write_SidesOfAFinding_StandBesideOneAnotherWithTheirFirstPlacesOpen()
    {
        var finding = Page(SampleReports.Many).QuerySelector(".finding")!;

        var sides = finding.QuerySelectorAll(".places-of");
        sides.Length.ShouldBe(3);
        foreach (var side in sides)
        {
            side.QuerySelectorAll("mark").Select(mark => mark.TextContent).Distinct().ShouldHaveSingleItem();
            side.QuerySelectorAll("figure").Length.ShouldBe(3);
            side.QuerySelectorAll("details figure").Length.ShouldBe(1);
        }

        finding.QuerySelectorAll(".readings tbody tr").Length.ShouldBe(3);
        finding.QuerySelector(".suggestion")!.TextContent.ShouldBe("No suggestion no price has most of the texts");
    }

    [Test]
    public void Write_DocumentsThatNoFindingJoins_HaveAMatrixOfTheirOwn()
    {
        var matrices = Page(SampleReports.Many).QuerySelectorAll("table.matrix");

        matrices.Select(matrix => (matrix.QuerySelectorAll("thead th").Length - 1, matrix.QuerySelectorAll("tbody tr").Length)).ShouldBe([(9, 8), (3, 2)]);
        matrices[0].QuerySelectorAll("tbody tr:first-child td").Select(cell => cell.TextContent).ShouldBe(["A", "B", "C", "A", "B", "C", "A", "B", "C"]);
        matrices[0].QuerySelector("tbody tr:first-child .legend")!.TextContent.ShouldBe("A 10,000,000 USD B 15,000,000 USD C 20,000,000 USD");
        matrices[1].QuerySelectorAll("tbody tr:first-child td").Select(cell => cell.TextContent).ShouldBe(["10,000,000 USD", "15,000,000 USD", "20,000,000 USD"]);
    }

    [Test]
    public void Write_MoreDocumentsThanColumns_KeepsThoseOfMostFindings()
    {
        SampleDocument[] documents = [.. Enumerable.Range(0, 60).Select(i => new SampleDocument($"{i:00}.txt", $"It cost [|${i + 1}|]."))];
        var all = SampleReports.Many.Findings[0] with { Mentions = [.. documents.Select((document, i) => document.Place(0, SampleReports.Money(i + 1)))] };
        var last = all with { Mentions = [.. all.Mentions.TakeLast(2)] };

        var matrix = Page(new FactReport(ReportMode.Check) { Documents = [.. documents.Select(document => document.Checked(1))], Findings = [all, last], Compatible = [], CompatibleCount = 0 })
            .QuerySelector("table.matrix")!;

        matrix.QuerySelectorAll("thead th").Length.ShouldBe(41);
        matrix.QuerySelectorAll("thead th").TakeLast(2).Select(head => head.TextContent).ShouldBe(["58.txt", "59.txt"]);
        matrix.ParentElement!.NextElementSibling!.TextContent.ShouldBe("20 more documents, in fewer findings");
    }

    private static IHtmlDocument Page(FactReport report) =>
        new HtmlParser().ParseDocument(Written.By(ReportWriters.Html, report, ReportOptions.Default with { WhyNot = true }));

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
