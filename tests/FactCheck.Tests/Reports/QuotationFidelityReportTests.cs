using System.Text.Json.Nodes;

namespace FactCheck.Tests.Reports;

/// <summary>The rung of a quotation stands in every report that has room for it, and nowhere else.</summary>
internal sealed class QuotationFidelityReportTests
{
    private static readonly FactReport Report = new FactChecker().Check(
    [
        new Document("a", "\"We were never asked about the road,\" said Ada Rhys on Monday. \"The verge was full of orchids,\" said Lena Pohl. The road cost $30 million."),
        new Document("b", "\"We were never asked about the road,\" said Ben Cole on Monday. \"the verge was full of orchids!\" said Lena Pohl. The road cost $40 million."),
    ]);

    private static readonly FactReport Verified = new FactChecker().Verify(
        new Document("draft", "\"We were never asked about the bridge or the road,\" said Ada Rhys."),
        [new Document("source", "\"We were never asked about the road,\" said Ada Rhys on Monday.")]);

    [Test]
    public void Write_Json_HasTheRungOfQuotationsAlone()
    {
        var json = JsonNode.Parse(Written.By(ReportWriters.Json, Report, ReportOptions.Default with { WhyNot = true }))!;

        Rungs(json["findings"]!, "FC4203").ShouldBe(["misattributed"]);
        json["findings"]!.AsArray().Where(finding => (string?)finding!["kind"] != "quotation").ShouldAllBe(finding => !finding!.AsObject().ContainsKey("fidelity"));
        json["compatible"]!.AsArray().Where(pair => (string?)pair!["kind"] == "quotation").Select(pair => (string?)pair!["fidelity"]).ShouldBe(["folded"]);
    }

    [Test]
    public void Write_JsonOfVerify_HasTheRungOfTheAssertion()
    {
        var json = JsonNode.Parse(Written.By(ReportWriters.Json, Verified, ReportOptions.Default))!;

        json["assertions"]!.AsArray().Where(assertion => (string?)assertion!["kind"] == "quotation").ShouldAllBe(assertion => assertion!["fidelity"] != null);
        json["assertions"]!.AsArray().Where(assertion => (string?)assertion!["kind"] != "quotation").ShouldAllBe(assertion => !assertion!.AsObject().ContainsKey("fidelity"));
    }

    [Test]
    public void Write_Sarif_HasTheRungInTheProperties()
    {
        var results = JsonNode.Parse(Written.By(ReportWriters.Sarif, Report, ReportOptions.Default))!["runs"]![0]!["results"]!.AsArray();

        results.Where(result => (string?)result!["ruleId"] == "FC4203").Select(result => (string?)result!["properties"]!["fidelity"]).ShouldBe(["misattributed"]);
    }

    [Test]
    public void Write_TextHtmlAndMarkdown_SayTheRung()
    {
        Written.By(ReportWriters.Text, Report, ReportOptions.Default).ShouldContain("quotation: misattributed");
        Written.By(ReportWriters.Html, Report, ReportOptions.Default).ShouldContain("quotation, conflict, misattributed");
        Written.By(ReportWriters.Markdown, Report, ReportOptions.Default).ShouldContain("conflict, misattributed, confidence");
    }

    private static IEnumerable<string?> Rungs(JsonNode findings, string rule) =>
        findings.AsArray().Where(finding => (string?)finding!["ruleId"] == rule).Select(finding => (string?)finding!["fidelity"]);
}
