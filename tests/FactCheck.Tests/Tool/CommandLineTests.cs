using FactCheck.Tool.Inputs;

namespace FactCheck.Tests.Tool;

internal sealed class CommandLineTests
{
    [TestCase("chek", "did you mean check?")]
    [TestCase("check", "too few arguments")]
    [TestCase("check a.txt --formt json", "did you mean --format?")]
    [TestCase("check a.txt --format yaml", "must be one of text, json")]
    [TestCase("check a.txt --format", "--format needs a value")]
    [TestCase("check a.txt --format json --format text", "given twice")]
    [TestCase("check a.txt --exit-zero=1", "takes no value")]
    [TestCase("check a.txt --report json", "must be FORMAT=FILE")]
    [TestCase("check a.txt --report yaml=x", "must be FORMAT=FILE")]
    [TestCase("check a.txt --min-confidence 2", "from 0 to 1")]
    [TestCase("verify a.txt", "--against")]
    [TestCase("names Ann", "too few arguments")]
    [TestCase("explain FC0", "unknown rule")]
    [TestCase("batch extra", "too many arguments")]
    public void Run_WrongUsage_IsTwoWithAHint(string line, string hint)
    {
        var run = ToolRun.Of(line.Split(' '));

        run.Exit.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Log.ShouldContain(hint);
        run.Log.ShouldContain("--help");
    }

    [Test]
    public void Run_NothingAsked_IsTwoWithTheHelp()
    {
        var run = ToolRun.Of();

        run.Exit.ShouldBe(2);
        run.Log.ShouldContain("Usage: factcheck");
    }

    [TestCase("--help")]
    [TestCase("help")]
    [TestCase("check --help")]
    [TestCase("help verify")]
    [TestCase("--version")]
    [TestCase("rules")]
    [TestCase("schema")]
    public void Run_Questions_AreAnsweredOnStandardOutput(string line)
    {
        var run = ToolRun.Of(line.Split(' '));

        run.Exit.ShouldBe(0);
        run.Output.ShouldEndWith("\n");
        run.Log.ShouldBeEmpty();
    }

    [Test]
    public void Check_MissingPaths_NamesThemAllAndIsTwo()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", "One.");

        var run = ToolRun.Of("check", folder["a.txt"], folder["nope.txt"], folder["*.md"]);

        run.Exit.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Log.ShouldContain("nope.txt: no such file or folder");
        run.Log.ShouldContain("*.md: matches nothing");
    }

    [Test]
    public void Check_MistypedPath_NamesTheOneThatIsThere()
    {
        using var folder = new TemporaryFolder();
        folder.Add("sub/harbour.txt", "One.");

        ToolRun.Of("check", folder["sub/habour.txt"]).Log.ShouldEndWith($"no such file or folder; did you mean {folder["sub/harbour.txt"]}?\n");
    }

    [Test]
    public void Check_NameThatBeginsWithAt_IsAPath()
    {
        var run = ToolRun.Of("check", "@arguments.txt");

        run.Exit.ShouldBe(2);
        run.Log.ShouldContain("@arguments.txt: no such file");
    }

    [Test]
    public void Check_FolderWithoutTexts_SaysWhatItReads()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.bin", "x");

        var run = ToolRun.Of("check", folder.Path);

        run.Exit.ShouldBe(2);
        run.Log.ShouldContain(".txt");
    }

    [Test]
    public void Check_BrokenBytes_NamesFileAndPlace()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["a.txt"], [0x41, 0x42, 0xC3, 0x28]);

        var run = ToolRun.Of("check", folder["a.txt"]);

        run.Exit.ShouldBe(2);
        run.Log.ShouldContain("a.txt: not UTF-8 at byte 2");
    }

    [Test]
    public void Check_CleanFiles_SaysWhatWasLookedAt()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", "The bridge closed.");
        folder.Add("b/c.txt", "The bridge closed.");

        var run = ToolRun.Of("check", folder.Path);

        run.Exit.ShouldBe(0);
        run.Output.ShouldContain("No contradictions found.");
        run.Log.ShouldMatch(@"^2 documents, \d+ assertions?, 0 conflicts, 0 notes( .*)? in [\d.]+ s\n$");
    }

    [Test]
    public void Check_Quiet_LeavesStandardErrorEmpty()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", "The bridge closed.");

        ToolRun.Of("check", "-q", folder["a.txt"]).Log.ShouldBeEmpty();
    }

    [Test]
    public void Check_StandardInput_IsADocument()
    {
        var run = ToolRun.With(["check", "-", "--format", "json"], "\uFEFFThe bridge closed.");

        run.Exit.ShouldBe(0);
        run.Output.ShouldContain("\"id\": \"stdin\"");
        run.Output.ShouldContain("\"end\": 18");
        ToolRun.With(["check", "-", "--stdin-name", "wire.txt", "--format", "json"], "One.").Output.ShouldContain("\"id\": \"wire.txt\"");
    }

    [Test]
    public void Check_Reports_AreWrittenBesideTheOutput()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", "The bridge closed.");

        var run = ToolRun.Of("check", folder["a.txt"], "--report", "json=" + folder["r.json"], "--report=jsonl=" + folder["r.jsonl"]);

        run.Exit.ShouldBe(0);
        File.ReadAllBytes(folder["r.json"])[0].ShouldBe((byte)'{');
        File.ReadAllText(folder["r.jsonl"]).ShouldStartWith("{\"summary\"");
        Directory.GetFiles(folder.Path).Length.ShouldBe(3);
    }

    [Test]
    public void Check_ReportIntoNowhere_IsTwo()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", "The bridge closed.");

        var run = ToolRun.Of("check", folder["a.txt"], "--report", "json=" + folder["no/r.json"]);

        run.Exit.ShouldBe(2);
        run.Log.ShouldContain("cannot be written");
    }

    [Test]
    public void Check_DateOfAPath_IsTheDocumentsDate()
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (folder.Add("a.txt", "One."), folder.Add("b.txt", "Two."));

        var run = ToolRun.Of("check", a, b, "--format", "json", "--date", a + "=2026-01-27T10:00:00", "--date", "2025-02-03");

        run.Output.ShouldContain("\"date\": \"2026-01-27\"");
        run.Output.ShouldContain("\"date\": \"2025-02-03\"");
        ToolRun.Of("check", a, "--date", "c.txt=2026-01-27").Exit.ShouldBe(2);
        ToolRun.Of("check", a, "--date", a + "=soon").Exit.ShouldBe(2);
    }

    [Test]
    public void Verify_SourcesAfterAgainst_AreAllTaken()
    {
        using var folder = new TemporaryFolder();
        var (draft, one, two) = (folder.Add("draft.txt", "One."), folder.Add("one.txt", "One."), folder.Add("two.txt", "Two."));

        var run = ToolRun.Of("verify", draft, "--against", one, two, "--format", "json");

        run.Exit.ShouldNotBe(2);
        run.Output.ShouldContain("\"mode\": \"verify\"");
        run.Output.ShouldContain("two.txt");
        ToolRun.Of("verify", draft, "--against", draft).Exit.ShouldBe(2);
    }

    [Test]
    public void Names_TwoSpellings_SaysRelationAndWhy()
    {
        var run = ToolRun.Of("names", "Ann Lee", "Ann Lee", "--type", "person");

        run.Exit.ShouldBe(0);
        run.Lines[0].ShouldStartWith("same");
        run.Lines.Count.ShouldBeGreaterThan(1);
    }

    [TestCase("auto", true, "", true)]
    [TestCase("auto", false, "", false)]
    [TestCase("auto", true, "NO_COLOR", false)]
    [TestCase("auto", false, "FORCE_COLOR", true)]
    [TestCase("always", false, "NO_COLOR", true)]
    [TestCase("never", true, "FORCE_COLOR", false)]
    public void Check_Color_IsOurOwnDecision(string color, bool isTerminal, string variable, bool isColored)
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", "The bridge closed.");
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { [variable] = "1" };

        var run = ToolRun.With(["check", folder["a.txt"], "--color", color], "", isTerminal, variables);

        run.Output.Contains('\e', StringComparison.Ordinal).ShouldBe(isColored);
    }

    [TestCase("*.txt", "a.txt", true)]
    [TestCase("*.txt", "b/a.txt", false)]
    [TestCase("**/*.txt", "a.txt", true)]
    [TestCase("**/*.txt", "b/c/a.txt", true)]
    [TestCase("b/?.txt", "b/a.txt", true)]
    [TestCase("b/?.txt", "b/aa.txt", false)]
    [TestCase("a*b*c", "a-bb-bc", true)]
    [TestCase("a*b*c", "a-bb-bd", false)]
    [TestCase("*", "", true)]
    public void IsMatch_PatternAndPath_IsAsInAShell(string pattern, string path, bool isMatch) => Glob.IsMatch(pattern, path).ShouldBe(isMatch);

    [Test]
    public void Expand_FolderPatternAndFile_EachFileOnceInOrdinalOrder()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.txt", "B.txt", "a/z.txt", "a.txt", ".hidden.txt", "c.pdf" })
        {
            folder.Add(name, "");
        }

        var paths = InputPaths.Expand([folder.Path + "/", folder["*.txt"], folder["a.txt"]], Exclusions.None);

        paths.Select(path => path[(folder.Path.Length + 1)..]).ShouldBe(["B.txt", "a.txt", "a/z.txt", "b.txt"]);
    }
}
