using System.Diagnostics;
using System.Globalization;
using FactCheck.Rules;

namespace FactCheck.Tests.Readme;

/// <summary>What the README shows is what a reader gets.</summary>
internal sealed class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md").ReplaceLineEndings("\n");

    [Test]
    public void Readme_FirstCommand_PrintsWhatIsShownAndExitsWithOne()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "factcheck.dll"), "check", "seeds"])
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };

        using var process = Process.Start(start).ShouldNotBeNull();
        var log = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        output.ShouldBe(BlockAfter("<!-- output: check seeds -->") + "\n" + BlockAfter("<!-- output: check seeds, notes -->"), log.Result);
        process.ExitCode.ShouldBe(1);
    }

    [TestCase("library", "LibrarySample")]
    [TestCase("verify", "VerifySample")]
    [TestCase("extended", "ExtendedSample")]
    [TestCase("rule", "SlippedDigitRule")]
    [TestCase("extractor", "FlightLevelExtractor")]
    public void Readme_Sample_IsTheCompiledOne(string name, string file)
    {
        var source = Repository.Read($"tests/FactCheck.Tests/Readme/{file}.cs").ReplaceLineEndings("\n");
        var begin = source.IndexOf("// sample begins\n", StringComparison.Ordinal);
        var indent = begin - source.LastIndexOf('\n', begin) - 1;
        var lines = source.Split("// sample begins\n")[1].Split($"\n\n{new string(' ', indent)}// sample ends")[0].Split('\n');
        var usings = string.Concat(source[..source.IndexOf("namespace ", StringComparison.Ordinal)].Split('\n').Where(line => line.Length > 0).Select(line => line + "\n"));
        var sample = usings + "using FactCheck;\n\n" + string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : line)) + "\n";

        BlockAfter($"<!-- sample: {name} -->").ShouldBe(sample);
    }

    [Test]
    public void Readme_LibrarySample_PrintsWhatIsShown() => Output(LibrarySample.Run).ShouldBe(BlockAfter("<!-- output: library sample -->"));

    [Test]
    public void Readme_VerifySample_PrintsWhatIsShown() => Output(VerifySample.Run).ShouldBe(BlockAfter("<!-- output: verify sample -->"));

    [Test]
    public void Readme_ExtendedSample_PrintsWhatIsShown() => Output(ExtendedSample.Run).ShouldBe(BlockAfter("<!-- output: extended sample -->"));

    [TestCase("International Business Machines", "Big Blue")]
    [TestCase("Sara Lindgren", "Sarah Lindgren")]
    [TestCase("head of communications", "press chief")]
    public void Readme_Vocabulary_IsTheTestedOne(string one, string other)
    {
        var vocabulary = Readme[Readme.IndexOf("\"vocabulary\": {", StringComparison.Ordinal)..];

        vocabulary[..vocabulary.IndexOf("\n  }", StringComparison.Ordinal)].ShouldContain($"\"{one}\"");
        vocabulary[..vocabulary.IndexOf("\n  }", StringComparison.Ordinal)].ShouldContain($"\"{other}\"");
    }

    [Test]
    public void Readme_RuleTable_HoldsAllRules()
    {
        var rows = RuleTable.All.Select(rule => $"| {rule.Id} | {Verdict(rule.Verdict)} | {rule.Title} | {rule.Summary} |");
        var table = "<!-- rules -->\n| rule | verdict | title | what is reported |\n|---|---|---|---|\n" + string.Join('\n', rows) + "\n\n";

        if (Environment.GetEnvironmentVariable("FACTCHECK_APPROVE") == "1")
        {
            var start = Readme.IndexOf("<!-- rules -->", StringComparison.Ordinal);
            var end = Readme.IndexOf("## ", start, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(Repository.Root, "README.md"), Readme[..start] + table + Readme[end..]);
            return;
        }

        Readme.ShouldContain(table);
    }

    private static string Output(Action<TextWriter> sample)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        sample(output);
        return output.ToString();
    }

    private static string Verdict(Verdict verdict) => verdict == FactCheck.Verdict.NotFound ? "notFound" : verdict.ToString().ToLowerInvariant();

    /// <summary>The text of the fenced block that follows a comment.</summary>
    private static string BlockAfter(string comment)
    {
        var rest = Readme[(Readme.IndexOf(comment, StringComparison.Ordinal) + comment.Length)..];
        var start = rest.IndexOf('\n', rest.IndexOf("```", StringComparison.Ordinal)) + 1;
        return rest[start..rest.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
