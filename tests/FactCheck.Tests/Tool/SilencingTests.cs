namespace FactCheck.Tests.Tool;

/// <summary>Baselines and suppressions in Markdown.</summary>
internal sealed class SilencingTests
{
    private const string First = "The bridge over the river cost $30 million, the mayor said.";
    private const string Second = "The bridge over the river cost $50 million, the mayor said.";

    [Test]
    public void Baseline_CreatedThenMoved_LetsTheSameFindingsPass()
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (folder.Add("a.txt", First), folder.Add("b.txt", Second));
        var path = folder["base.json"];

        ToolRun.Of("baseline", "create", a, b, "--baseline", path).Log.ShouldContain("1 finding");
        folder.Add("b.txt", "\n\nA new first line.\n\n" + Second);
        var known = ToolRun.Of("check", a, b, "--baseline", path);
        folder.Add("b.txt", Second.Replace("$50", "$60", StringComparison.Ordinal));
        var changed = ToolRun.Of("check", a, b, "--baseline", path);

        known.Exit.ShouldBe(0, known.Output);
        known.Log.ShouldContain("1 in the baseline");
        changed.Exit.ShouldBe(1);
        changed.Log.ShouldContain("stale: FC2001");
    }

    [Test]
    public void Baseline_OfADraft_LeavesWhatIsContradictedContradicted()
    {
        using var folder = new TemporaryFolder();
        var (draft, source) = (folder.Add("draft.txt", First), folder.Add("source.txt", Second));

        var left = ToolRun.Of("verify", draft, "--against", source, "--ignore", "FC2001");

        left.Exit.ShouldBe(0, left.Output);
        left.Output.ShouldContain("1 contradicted");
        left.Output.ShouldNotContain("no source says it");
    }

    [Test]
    public void Check_BaselineThatIsMissing_IsNamedOnce()
    {
        using var folder = new TemporaryFolder();

        var run = ToolRun.Of("check", folder.Add("a.txt", First), "--baseline", folder["none.json"]);

        run.Exit.ShouldBe(2);
        run.Log.ShouldContain("none.json: no such file");
    }

    [Test]
    public void Check_CommentMistyped_IsNamedWithWhatWasMeant()
    {
        using var folder = new TemporaryFolder();

        var run = ToolRun.Of("check", folder.Add("a.md", "<!-- factcheck-disable-nextline FC2001: old -->\n" + First), folder.Add("b.md", Second));

        run.Exit.ShouldBe(1);
        run.Log.ShouldContain("a.md:1: unknown comment factcheck-disable-nextline; it silences nothing; did you mean disable-next-line?");
    }

    [Test]
    public void Verify_EmptyDraft_SaysThatNothingWasChecked()
    {
        using var folder = new TemporaryFolder();

        var run = ToolRun.Of("verify", folder.Add("draft.md", " \n"), "--against", folder.Add("source.txt", Second));

        run.Exit.ShouldBe(0);
        run.Log.ShouldContain("draft.md: empty; nothing in it was checked");
    }

    [Test]
    public void Baseline_PathsWrittenInAnotherWay_AreTheSameDocuments()
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (folder.Add("a.txt", First), folder.Add("b.txt", Second));

        ToolRun.Of("baseline", "create", folder.Path, "--baseline", folder["base.json"]);

        ToolRun.Of("check", Path.GetRelativePath(Directory.GetCurrentDirectory(), a), b, "--baseline", folder["base.json"]).Exit.ShouldBe(0);
    }

    [Test]
    public void BaselinePrune_FindingsGone_AreRemovedAndOthersKept()
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (folder.Add("a.txt", First), folder.Add("b.txt", Second));
        var path = folder["base.json"];
        ToolRun.Of("baseline", "create", a, b, "--baseline", path);

        ToolRun.Of("baseline", "prune", a, "--baseline", path).Log.ShouldContain("1 finding, 0 removed");
        folder.Add("b.txt", First);
        ToolRun.Of("baseline", "prune", a, b, "--baseline", path).Log.ShouldContain("0 findings, 1 removed");
    }

    [TestCase("nothing", ":1:2: not JSON")]
    [TestCase("{}", "there is no array 'findings'")]
    [TestCase("{\"findings\":[{\"id\":null}]}", "'findings[0]' has no array 'documents'")]
    [TestCase("{\"findings\":[{\"id\":null,\"documents\":[]}]}", "'findings[0].id' must be a string")]
    [TestCase("{\"findings\":[{\"id\":\"1\",\"documents\":[]}]}", "'findings[0]' has no 'ruleId'")]
    [TestCase("[]", "there is no array 'findings'")]
    public void Check_BrokenBaseline_FailsAndSaysWhere(string text, string problem)
    {
        using var folder = new TemporaryFolder();

        var run = ToolRun.Of("check", folder.Add("a.txt", First), "--baseline", folder.Add("base.json", text));

        run.Exit.ShouldBe(2);
        run.Log.ShouldContain("base.json");
        run.Log.ShouldContain("not a baseline");
        run.Log.ShouldContain(problem);
    }

    [TestCase("<!-- factcheck-disable-next-line FC2001: the draft is old -->\n", "", 0)]
    [TestCase("<!-- factcheck-disable-next-line FC1, FC2: the draft is old -->\n", "", 0)]
    [TestCase("<!-- factcheck-disable-file FC2: old -->\n\n\n", "", 0)]
    [TestCase("<!-- factcheck-disable FC2: old -->\n\n", "\n\n<!-- factcheck-enable FC2 -->\n", 0)]
    [TestCase("<!-- factcheck-disable FC2: old -->\n\n<!-- factcheck-enable FC2 -->\n\n", "", 1)]
    [TestCase("<!-- factcheck-disable-next-line FC1: the draft is old -->\n", "", 1)]
    [TestCase("<!-- factcheck-disable-next-line FC2001: the draft is old -->\n\n", "", 1)]
    [TestCase("<!-- factcheck-disable-next-line FC2001 -->\n", "", 1)]
    [TestCase("", " <!-- factcheck-disable-line FC2001: old -->", 0)]
    [TestCase("```\n<!-- factcheck-disable-file FC2: old -->\n```\n\n", "", 1)]
    public void Check_Suppression_SilencesItsLines(string before, string after, int exit)
    {
        using var folder = new TemporaryFolder();

        var run = ToolRun.Of("check", folder.Add("a.txt", First), folder.Add("b.md", before + Second + after));

        run.Exit.ShouldBe(exit, run.Output + run.Log);
        if (exit == 0)
        {
            run.Log.ShouldContain(", 1 suppressed in ");
        }
    }

    [Test]
    public void Check_SuppressionWithoutUseOrReason_IsReported()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("b.md", "Text.\n\n<!-- factcheck-disable-next-line FC2001: old -->\n" + First + "\n\n<!-- factcheck-disable-file FC1 -->\n");

        var run = ToolRun.Of("check", path);

        run.Exit.ShouldBe(0);
        run.Log.ShouldContain("b.md:3: unused suppression of FC2001");
        run.Log.ShouldContain("b.md:6: suppression without a reason");
    }

    [Test]
    public void Check_CommentInPlainText_SilencesNothing()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("check", folder.Add("a.txt", First), folder.Add("b.txt", "<!-- factcheck-disable-next-line FC2001: no -->\n" + Second)).Exit.ShouldBe(1);
    }
}
