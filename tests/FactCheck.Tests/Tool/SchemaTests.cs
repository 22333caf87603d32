using System.Text.Json.Nodes;
using FactCheck.Tests.Reports;

namespace FactCheck.Tests.Tool;

/// <summary>What the tool prints as JSON keeps to the schema that the tool prints.</summary>
internal sealed class SchemaTests
{
    private const string First = "The owner, Marta Lindqvist, spent over $30 million on the bridge since 2019. On Friday 70% of its bolts had gone.";
    private const string Second = "Marta Lindqist spent $13 million on the bridge. \"It is safe,\" said John Doe, the mayor, after six months.";

    private static readonly MiniSchema Schema = new(JsonNode.Parse(ToolRun.Of("schema").Output)!.AsObject());

    [TestCase("check")]
    [TestCase("verify")]
    [TestCase("empty")]
    public void Write_SampleReports_KeepToTheSchema(string name)
    {
        var report = name == "check" ? SampleReports.Check : name == "verify" ? SampleReports.Verify : SampleReports.Empty;
        var options = ReportOptions.Default with { WhyNot = true };

        Schema.Errors(JsonNode.Parse(Written.By(ReportWriters.Json, report, options)), "report").ShouldBeEmpty();
        foreach (var line in Written.By(ReportWriters.JsonLines, report, options).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var node = JsonNode.Parse(line)!.AsObject();
            Schema.Errors(node, node.ContainsKey("summary") ? "summaryLine" : node.ContainsKey("compatible") ? "compatibleLine" : "finding").ShouldBeEmpty();
        }
    }

    [Test]
    public void Run_EveryModeOfTheTool_KeepsToTheSchema()
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (folder.Add("a.txt", First), folder.Add("b.txt", Second));

        Errors(ToolRun.Of("check", a, b, "--format", "json", "--why-not"), "report").ShouldBeEmpty();
        Errors(ToolRun.Of("verify", a, "--against", b, "--format", "json"), "report").ShouldBeEmpty();
        Errors(ToolRun.Of("extract", a, b, "--format", "json"), "assertions").ShouldBeEmpty();
        Errors(ToolRun.Of("names", "Ann", "Anne", "--format", "json"), "names").ShouldBeEmpty();
        ToolRun.Of("extract", a, b, "--format", "jsonl").Lines.SelectMany(line => Schema.Errors(JsonNode.Parse(line), "assertion")).ShouldBeEmpty();
    }

    [Test]
    public void Batch_EveryMode_KeepsToTheSchema()
    {
        var documents = new JsonArray(new JsonObject { ["id"] = "a", ["text"] = First, ["date"] = "2026-03-09" }, new JsonObject { ["id"] = "b", ["text"] = Second });
        var requests = new[] { "check", "verify", "extract", "names", "guess" }
            .Select((mode, i) => new JsonObject
            {
                ["id"] = i,
                ["mode"] = mode,
                ["draft"] = "b",
                ["documents"] = documents.DeepClone(),
                ["whyNot"] = true,
                ["options"] = new JsonObject { ["minConfidence"] = .1 },
            })
            .ToList();

        var run = ToolRun.With(["batch"], string.Join('\n', requests.Select(request => request.ToJsonString())));

        requests.SkipLast(1).SelectMany(request => Schema.Errors(JsonNode.Parse(request.ToJsonString()), "request")).ShouldBeEmpty();
        run.Lines.Count.ShouldBe(5);
        run.Lines.SelectMany(line => Schema.Errors(JsonNode.Parse(line), "answer")).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Errors(ToolRun run, string definition) => Schema.Errors(JsonNode.Parse(run.Output), definition);
}
