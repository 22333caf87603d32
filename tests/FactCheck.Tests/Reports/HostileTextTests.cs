using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Markdig;

namespace FactCheck.Tests.Reports;

/// <summary>Whatever stands in a document, in every field and every format: it comes out as text and does nothing.</summary>
internal sealed partial class HostileTextTests
{
    private static readonly MarkdownPipeline GitHubLike = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseEmphasisExtras().UseAutoLinks().UseEmojiAndSmiley().UseMathematics().Build();

    private static readonly string[] Elements =
    [
        "a", "article", "bdi", "blockquote", "body", "br", "caption", "circle", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3",
        "h4", "head", "header", "html", "input", "kbd", "label", "legend", "li", "line", "main", "mark", "meta", "nav", "ol", "option", "p", "q", "rect", "script", "section", "select",
        "span", "strong", "style", "summary", "svg", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
    ];

    private static readonly string[] Attributes =
    [
        "aria-hidden", "aria-label", "aria-labelledby", "charset", "checked", "class", "content", "cx", "cy", "data-documents", "data-kind", "data-severity", "height", "hidden", "href",
        "http-equiv", "id", "lang", "name", "open", "r", "role", "rx", "scope", "tabindex", "title", "type", "value", "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2",
    ];

    private static IEnumerable<TestCaseData> Payloads() =>
        HostilePayloads.All.SelectMany((payload, i) => new[] { ReportMode.Check, ReportMode.Verify }.Select(mode => new TestCaseData(payload, mode).SetArgDisplayNames($"{i}", $"{mode}")));

    [TestCaseSource(nameof(Payloads))]
    public void Text_Payload_HasNoControlAndNoLineOfItsOwn(string payload, ReportMode mode)
    {
        var lines = Write(ReportWriters.Text, HostilePayloads.In(payload, mode)).Split('\n');

        lines.ShouldAllBe(line => !HostilePayloads.Acts(line));
        lines.Length.ShouldBe(Write(ReportWriters.Text, HostilePayloads.In("x", mode)).Split('\n').Length);
    }

    [TestCaseSource(nameof(Payloads))]
    public void Json_Payload_ComesBackAsItIs(string payload, ReportMode mode)
    {
        var text = Write(ReportWriters.Json, HostilePayloads.In(payload, mode));

        HostilePayloads.Acts(text.Replace("\n", "", StringComparison.Ordinal)).ShouldBeFalse();
        var report = JsonNode.Parse(text)!;
        var finding = report["findings"]![0]!;
        ((string?)finding["message"]).ShouldBe(WellFormed(payload));
        ((string?)finding["suggestion"]!["basis"]).ShouldBe(WellFormed(payload));
        report["findings"]!.AsArray().Count.ShouldBe(2);
        foreach (var line in Write(ReportWriters.JsonLines, HostilePayloads.In(payload, mode)).TrimEnd('\n').Split('\n'))
        {
            JsonNode.Parse(line).ShouldNotBeNull();
        }
    }

    [TestCaseSource(nameof(Payloads))]
    public void Sarif_Payload_IsNoLinkAndNoPath(string payload, ReportMode mode)
    {
        var run = JsonNode.Parse(Write(ReportWriters.Sarif, HostilePayloads.In(payload, mode)))!["runs"]![0]!;

        foreach (var result in run["results"]!.AsArray())
        {
            var message = (string)result!["message"]!["text"]!;
            Links().Count(message).ShouldBe(1, message);
            var uri = (string)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!;
            Uri.TryCreate(uri, UriKind.Relative, out _).ShouldBeTrue(uri);
            uri.ShouldNotStartWith("/");
            uri.ShouldNotContain(":");
        }
    }

    [TestCaseSource(nameof(Payloads))]
    public void Markdown_Payload_RendersAsText(string payload, ReportMode mode)
    {
        var markdown = Write(ReportWriters.Markdown, HostilePayloads.In(payload, mode));
        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, GitHubLike));
        var benign = new HtmlParser().ParseDocument(Markdown.ToHtml(Write(ReportWriters.Markdown, HostilePayloads.In("x", mode)), GitHubLike));

        Shape(page).ShouldBe(Shape(benign), markdown);
        MentionsAndNumbers().IsMatch(OutsideCode(page)).ShouldBeFalse();
        HostilePayloads.Acts(markdown.Replace("\n", "", StringComparison.Ordinal)).ShouldBeFalse();
    }

    [TestCaseSource(nameof(Payloads))]
    public void GitHub_Payload_IsNoCommand(string payload, ReportMode mode)
    {
        var lines = Write(ReportWriters.GitHub, HostilePayloads.In(payload, mode)).TrimEnd('\n').Split('\n');

        lines.Length.ShouldBe(2);
        lines.ShouldAllBe(line => Command().IsMatch(line));
    }

    [TestCaseSource(nameof(Payloads))]
    public void JUnit_Payload_IsXmlText(string payload, ReportMode mode)
    {
        using var reader = XmlReader.Create(new StringReader(Write(ReportWriters.JUnit, HostilePayloads.In(payload, mode))), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var document = XDocument.Load(reader);

        document.Descendants().Select(element => element.Name.LocalName).Distinct().Order(StringComparer.Ordinal)
            .ShouldBeSubsetOf(["failure", "skipped", "system-out", "testcase", "testsuite", "testsuites"]);
        document.Descendants("testcase").Count().ShouldBe(2);
    }

    [TestCaseSource(nameof(Payloads))]
    public void Html_Payload_IsTextOfTheSamePage(string payload, ReportMode mode)
    {
        var html = Write(ReportWriters.Html, HostilePayloads.In(payload, mode));
        var page = new HtmlParser().ParseDocument(html);

        page.QuerySelectorAll("script").Length.ShouldBe(1);
        page.QuerySelectorAll("*").Select(element => element.LocalName).Distinct().ShouldBeSubsetOf(Elements);
        page.QuerySelectorAll("*").SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Distinct().ShouldBeSubsetOf(Attributes);
        page.QuerySelectorAll("[href]").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith('#'));
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        page.QuerySelector("h3 bdi")!.TextContent.ShouldBe(FactCheck.Reports.Text.TerminalText.Clean(payload));
        HostilePayloads.Acts(html.Replace("\n", "", StringComparison.Ordinal)).ShouldBeFalse();
    }

    private static string Write(IReportWriter writer, FactReport report) => Written.By(writer, report, ReportOptions.Default with { WhyNot = true });

    /// <summary>Names of elements in order: what a payload may not change.</summary>
    private static string Shape(AngleSharp.Html.Dom.IHtmlDocument page) =>
        string.Join(' ', page.Body!.QuerySelectorAll("*").Select(element => element.LocalName + string.Concat(element.Attributes.Select(attribute => "." + attribute.Name))));

    private static string OutsideCode(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        foreach (var code in page.QuerySelectorAll("code").ToList())
        {
            code.Remove();
        }

        return page.Body!.TextContent;
    }

    private static string WellFormed(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    [GeneratedRegex(@"(?<!\\)\[(?:[^\]\\]|\\.)*\]\([0-9]+\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Links();

    [GeneratedRegex("[@#][A-Za-z0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MentionsAndNumbers();

    [GeneratedRegex("^::(error|notice) file=[^,:]+,line=1,endLine=[0-9]+(,col=[0-9]+,endColumn=[0-9]+)?,title=[^,:]+::[^\r\n]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Command();
}
