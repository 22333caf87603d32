using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Tests.Reports;

namespace FactCheck.Tests.Tool;

/// <summary>Whatever stands in a path, an option, a configuration, a baseline, a comment or a request: the tool answers with text that does nothing.</summary>
internal sealed class HostileToolTests
{
    private const string First = "The bridge will cost $30 million, the mayor said.";
    private const string Second = "The bridge will cost $13 million, the mayor said.";

    private static IEnumerable<TestCaseData> Payloads() => HostilePayloads.All.Select((payload, i) => new TestCaseData(payload).SetArgDisplayNames($"{i}"));

    [TestCaseSource(nameof(Payloads))]
    public void Run_InTheCommandLine_IsToldAsText(string payload)
    {
        using var folder = new TemporaryFolder();
        var text = folder.Add("a.txt", First);
        // No command line holds a null character.
        payload = payload.Replace("\0", "", StringComparison.Ordinal);

        string[][] lines =
        [
            ["check", payload], ["check", text, payload], [payload], ["help", payload], ["explain", payload], ["schema", payload], ["completion", payload], ["baseline", payload, text],
            ["check", text, "--format", payload], ["check", text, "--report", payload], ["check", text, "--report", "json=" + folder["none/" + payload]], ["check", text, "--" + payload],
            ["check", text, "--select", payload], ["check", text, "--date", payload], ["check", text, "--date", payload + "=2026-01-27"], ["check", text, "--config", payload],
            ["check", text, "--baseline", payload], ["check", text, "--min-confidence", payload], ["check", text, "--exclude", payload, "--print-config"],
            ["verify", payload, "--against", text], ["verify", text, "--against", payload], ["extract", payload], ["names", payload, "Ann " + payload],
        ];

        foreach (var line in lines)
        {
            Tame(ToolRun.With(line, folder: folder[""]), string.Join(' ', line));
        }
    }

    [TestCaseSource(nameof(Payloads))]
    public void Check_AsTheNameOfStandardInputAndInItsText_IsToldAsText(string payload)
    {
        using var folder = new TemporaryFolder();
        var text = folder.Add("a.txt", Second);

        foreach (var format in new[] { "text", "github", "jsonl" })
        {
            var run = ToolRun.With(["check", text, "-", "--stdin-name=" + payload, "--format", format, "-v", "--why-not"], $"{First}\n\n{payload}\n\n\"{payload}\", said Ann {payload} of {payload} on $5 {payload}.", folder: folder[""]);
            Tame(run, format);
            run.Exit.ShouldBeOneOf(0, 1);
        }

        Tame(ToolRun.With(["extract", "-", "--stdin-name=" + payload], $"{payload} Ann {payload} paid $5 {payload}.", folder: folder[""]), "extract");
    }

    [TestCaseSource(nameof(Payloads))]
    public void Check_InFilesThatSteer_IsToldAsText(string payload)
    {
        using var folder = new TemporaryFolder();
        var first = folder.Add("a.txt", First);
        var second = folder.Add("b.txt", Second);
        var quoted = Encoded(payload);
        // No file of UTF-8 holds half of a surrogate pair.
        payload = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(payload));

        string[] configurations =
        [
            $"{{{quoted}:1}}", $"{{\"ignore\":[{quoted}]}}", $"{{\"severity\":{{{quoted}:\"note\"}}}}", $"{{\"severity\":{{\"FC2001\":{quoted}}}}}", $"{{\"format\":{quoted}}}",
            $"{{\"failOn\":{quoted}}}", $"{{\"baseline\":{quoted}}}", $"{{\"exclude\":[{quoted}]}}", $"{{\"fields\":{{\"text\":{quoted}}}}}", $"{{\"fields\":{{{quoted}:\"x\"}}}}",
            $"{{\"paths\":[{{\"files\":{quoted},\"ignore\":[\"FC1\"]}}]}}", $"{{\"paths\":[{{{quoted}:1}}]}}", $"{{\"vocabulary\":{{{quoted}:1}}}}",
            $"{{\"vocabulary\":{{\"aliases\":[[{quoted},\"b\"]]}}}}", $"{{\"vocabulary\":{{\"distinct\":[[{quoted},\"b\"]]}}}}",
            $"{{\"vocabulary\":{{\"units\":{{{quoted}:\"1 l\"}}}}}}", $"{{\"vocabulary\":{{\"units\":{{\"x\":{quoted}}}}}}}", $"{{\"vocabulary\":{{\"roles\":[[{quoted},\"b\"]]}}}}", payload,
        ];
        foreach (var configuration in configurations)
        {
            var path = folder.Add("factcheck.json", configuration);
            Tame(ToolRun.With(["check", first, second, "--config", path], folder: folder[""]), configuration);
            Tame(ToolRun.With(["check", first, second, "--config", path, "--print-config"], folder: folder[""]), configuration);
        }

        File.Delete(folder["factcheck.json"]);
        var baseline = folder.Add("old.json", $"{{\"version\":1,\"findings\":[{{\"id\":\"0011223344556677\",\"ruleId\":\"FC2001\",\"message\":{quoted},\"documents\":[\"a.txt\",{quoted}]}}]}}");
        Tame(ToolRun.With(["check", first, second, "--baseline", baseline], folder: folder[""]), "baseline");
        var comments = folder.Add("c.md", $"<!-- factcheck-disable-next-line FC1001: {payload} -->\n{First}\n\n<!-- factcheck-disable-line {payload} -->\n");
        Tame(ToolRun.With(["check", comments, second, "-v"], folder: folder[""]), "comments");
        folder.Add(".factcheckignore", payload + "\n");
        Tame(ToolRun.With(["check", folder["."], "--exclude", "c.md"], folder: folder[""]), "ignore file");
    }

    [TestCaseSource(nameof(Payloads))]
    public void Batch_InEveryFieldOfARequest_IsText(string payload)
    {
        var quoted = Encoded(payload);
        string[] requests =
        [
            $"{{\"id\":{quoted},\"mode\":\"check\",\"documents\":[{{\"id\":{quoted},\"text\":{Encoded(First + payload)}}},{{\"id\":\"b\",\"text\":{Encoded(Second)},\"story\":null}}]}}",
            $"{{\"id\":1,\"mode\":{quoted},\"documents\":[]}}", $"{{\"id\":2,\"mode\":\"verify\",\"draft\":{quoted},\"documents\":[{{\"id\":\"a\",\"text\":\"x\"}}]}}",
            $"{{\"id\":3,\"mode\":\"check\",\"documents\":[{{\"id\":\"a\",\"text\":\"x\",\"date\":{quoted}}}]}}", $"{{\"id\":4,\"mode\":\"check\",\"options\":{{{quoted}:1}},\"documents\":[]}}",
            $"{{\"id\":5,\"mode\":\"check\",\"documents\":[{{\"id\":{quoted},\"text\":\"x\"}},{{\"id\":{quoted},\"text\":\"x\"}}]}}",
            $"{{\"id\":6,\"mode\":\"extract\",\"documents\":[{{\"id\":{quoted},\"text\":{Encoded($"Ann {payload} paid $5 {payload}.")}}}]}}",
            $"{{\"id\":7,\"mode\":\"names\",\"entityType\":{quoted},\"documents\":[{{\"id\":\"a\",\"text\":{quoted}}},{{\"id\":\"b\",\"text\":{Encoded("Ann " + payload)}}}]}}",
        ];

        var run = ToolRun.With(["batch"], string.Join('\n', requests) + "\n");

        Tame(run, "batch");
        run.Lines.Count.ShouldBe(requests.Length);
        run.Lines.ShouldAllBe(line => JsonNode.Parse(line, default, default) != null);
    }

    private static string Encoded(string text) => JsonSerializer.Serialize(text);

    /// <summary>No control acts on the terminal, and no line of either stream is a command of a workflow that keeps its log.</summary>
    private static void Tame(ToolRun run, string what)
    {
        foreach (var line in (run.Output + "\n" + run.Log).Split('\n'))
        {
            HostilePayloads.Acts(line).ShouldBeFalse(what + ": " + line);
            if (!line.StartsWith("::error file=", StringComparison.Ordinal) && !line.StartsWith("::notice file=", StringComparison.Ordinal) && !line.StartsWith("::warning file=", StringComparison.Ordinal))
            {
                line.TrimStart().StartsWith("::", StringComparison.Ordinal).ShouldBeFalse(what + ": " + line);
            }
        }

        run.Log.ShouldNotContain("internal error", customMessage: what);
    }
}
