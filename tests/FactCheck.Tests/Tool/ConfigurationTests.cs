using System.Text.Json.Nodes;

namespace FactCheck.Tests.Tool;

/// <summary>factcheck.json, the options over it, and the options of a batch request.</summary>
internal sealed class ConfigurationTests
{
    private const string First = "The bridge over the river cost $30 million, the mayor said.";
    private const string Second = "The bridge over the river cost $50 million, the mayor said.";

    [TestCase("{}", "", 1)]
    [TestCase("{ \"ignore\": [\"FC2\"] }", "", 0)]
    [TestCase("{ \"ignore\": [\"FC2\"], \"select\": [\"FC2001\"] }", "", 1)]
    [TestCase("{ \"select\": [\"FC1\", \"FC3\"] }", "", 0)]
    [TestCase("{ \"select\": [\"FC1\"] }", "--select FC2,FC3", 1)]
    [TestCase("{ \"severity\": { \"FC2\": \"note\" } }", "", 0)]
    [TestCase("{ \"severity\": { \"FC2\": \"note\", \"FC2001\": \"error\" } }", "--fail-on error", 1)]
    [TestCase("{ \"minConfidence\": 1 }", "", 0)]
    [TestCase("{ \"failOn\": \"never\" }", "", 0)]
    [TestCase("{ \"failOn\": \"never\" }", "--fail-on warning", 1)]
    [TestCase("{ \"failOn\": \"never\" }", "--no-config", 1)]
    [TestCase("{ \"paths\": [{ \"files\": \"**/b.txt\", \"ignore\": [\"FC2001\"] }] }", "", 0)]
    [TestCase("{ \"paths\": [{ \"files\": \"**/c.txt\", \"ignore\": [\"FC2001\"] }] }", "", 1)]
    [TestCase("{ \"paths\": [{ \"files\": \"sub/b.*\", \"ignore\": [\"FC2001\"] }] }", "", 0)]
    [TestCase("{ \"vocabulary\": { \"units\": { \"sack\": \"50 kg\" } } }", "", 1)]
    [TestCase("{ // why\n \"ignore\": [\"FC2\",], /* not */ }", "", 0)]
    public void Check_NearestConfiguration_IsUsed(string configuration, string options, int exit)
    {
        using var folder = new TemporaryFolder();
        folder.Add("factcheck.json", configuration);
        var (a, b) = (folder.Add("sub/a.txt", First), folder.Add("sub/b.txt", Second));

        var run = ToolRun.With(["check", a, b, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)], folder: folder["sub"]);

        run.Exit.ShouldBe(exit, run.Log + run.Output);
    }

    [TestCase("{ \"ignroe\": [] }", "unknown setting 'ignroe'; did you mean ignore?")]
    [TestCase("{ \"ignore\": [\"FC7\"] }", "no rule begins with 'FC7'")]
    [TestCase("{ \"ignore\": \"FC1\" }", "'ignore' must be an array")]
    [TestCase("{ \"minConfidence\": 2 }", "'minConfidence' must be a number from 0 to 1")]
    [TestCase("{ \"severity\": { \"FC1\": \"fatal\" } }", "'severity.FC1' must be one of error, warning, note")]
    [TestCase("{ \"paths\": [{}] }", "'paths' needs 'files'")]
    [TestCase("{ \"ignore\": [], \"ignore\": [] }", "'ignore' is given twice")]
    [TestCase("{ \"vocabulary\": { \"aliases\": [[\"IBM\"]] } }", "'vocabulary': The vocabulary has a group of alias declarations with fewer than two names")]
    [TestCase("{ \"vocabulary\": { \"distinct\": [[]] } }", "'vocabulary': The vocabulary has a group of distinct name declarations with fewer than two names")]
    [TestCase("{ \"vocabulary\": { \"units\": { \"sack\": 50 } } }", "'vocabulary.units.sack' must be a string")]
    [TestCase("{ \"vocabulary\": { \"aliases\": [\"IBM\"] } }", "'vocabulary.aliases' must be an array of groups, each an array of names")]
    [TestCase("[]", "the configuration' must be an object")]
    [TestCase("{\n \"ignore\": nothing }", ":2:")]
    public void Check_WrongConfiguration_FailsAndSaysWhy(string configuration, string problem)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("my.json", configuration);

        var run = ToolRun.Of("check", folder.Add("a.txt", First), "--config", path);

        run.Exit.ShouldBe(2);
        run.Log.ShouldContain(path);
        run.Log.ShouldContain(problem);
    }

    [Test]
    public void Check_MissingConfiguration_Fails()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("check", folder.Add("a.txt", First), "--config", folder["none.json"]).Exit.ShouldBe(2);
    }

    [Test]
    public void PrintConfig_EachValue_NamesItsOrigin()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("factcheck.json", "{ \"ignore\": [\"fc4\"], \"minConfidence\": 0.5 }");

        var run = ToolRun.With(["check", "--print-config", "--min-confidence", "0.7"], folder: folder.Path);

        run.Exit.ShouldBe(0);
        run.Lines.ShouldContain($"ignore:        FC4  # {path}");
        run.Lines.ShouldContain("minConfidence: 0.7  # command line");
        run.Lines.ShouldContain("failOn:        warning  # default");
    }

    [Test]
    public void Init_EmptyFolder_WritesAConfigurationThatChangesNothing()
    {
        using var folder = new TemporaryFolder();

        ToolRun.With(["init"], folder: folder.Path).Exit.ShouldBe(0);
        var again = ToolRun.With(["init"], folder: folder.Path);
        var run = ToolRun.With(["check", folder.Add("a.txt", First), folder.Add("b.txt", Second)], folder: folder.Path);

        again.Exit.ShouldBe(2);
        again.Log.ShouldContain("there is one already");
        run.Exit.ShouldBe(1);
    }

    [Test]
    public void Batch_Options_TakeWhatTheConfigurationTakes()
    {
        string Request(string options) => new JsonObject
        {
            ["id"] = 1,
            ["mode"] = "check",
            ["documents"] = new JsonArray(new JsonObject { ["id"] = "a", ["text"] = First }, new JsonObject { ["id"] = "b", ["text"] = Second }),
            ["options"] = JsonNode.Parse(options),
        }.ToJsonString();

        var run = ToolRun.With(["batch"], string.Join('\n', Request("{}"), Request("{\"ignore\":[\"FC2\"]}"), Request("{\"severity\":{\"FC2001\":\"note\"}}"), Request("{\"colour\":1}")));

        run.Lines[0].ShouldContain("FC2001");
        run.Lines[1].ShouldContain("\"findings\":[]");
        run.Lines[2].ShouldContain("\"severity\":\"note\"");
        run.Lines[3].ShouldContain("Unknown setting 'colour'");
    }

    [Test]
    public void Batch_DocumentsOfDifferentStories_AreNotCompared()
    {
        var request = $"{{\"mode\":\"check\",\"documents\":[{{\"id\":\"a\",\"text\":\"{First}\",\"story\":\"1\"}},{{\"id\":\"b\",\"text\":\"{Second}\",\"story\":\"2\"}}]}}";

        ToolRun.With(["batch"], request).Output.ShouldContain("\"findings\":[]");
        ToolRun.With(["batch"], request.Replace("\"2\"", "\"1\"", StringComparison.Ordinal)).Output.ShouldContain("FC2001");
    }

    [Test]
    public void Schema_Config_KnowsEverySettingThatIsRead()
    {
        var schema = JsonNode.Parse(ToolRun.Of("schema", "config").Output)!.AsObject();
        var names = schema["properties"]!.AsObject().Select(property => property.Key).ToList();
        using var folder = new TemporaryFolder();
        var log = ToolRun.Of("check", folder.Add("a.txt", First), "--config", folder.Add("my.json", "{ \"" + new string('x', 40) + "\": 1 }")).Log;

        log.ShouldContain("unknown setting");
        names.ShouldBe(["$schema", .. ToolRun.Of("check", "--print-config", "--no-config").Lines.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])], ignoreOrder: true);
        schema["properties"]!["format"]!["enum"]!.AsArray().Select(format => format!.GetValue<string>()).ShouldBe(ReportWriters.All.Select(writer => writer.Format));
    }

    [Test]
    public void Check_JsonLinesWithMappedFields_AreRead()
    {
        using var folder = new TemporaryFolder();
        folder.Add("factcheck.json", "{ \"fields\": { \"text\": \"body\", \"id\": \"key\" } }");
        var path = folder.Add("a.jsonl", $"{{\"key\":\"x\",\"body\":\"{First}\"}}\n{{\"key\":\"y\",\"body\":\"{Second}\"}}\n");

        var run = ToolRun.With(["check", path, "--format", "json"], folder: folder.Path);
        var piped = ToolRun.With(["check", "-", "--stdin-format", "jsonl"], File.ReadAllText(path), folder: folder.Path);

        run.Exit.ShouldBe(1);
        run.Output.ShouldContain("a.jsonl#x");
        piped.Output.ShouldContain("stdin#y");
    }
}
