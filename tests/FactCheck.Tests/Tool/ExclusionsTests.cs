using FactCheck.Tool.Inputs;

namespace FactCheck.Tests.Tool;

/// <summary>What folders and patterns leave out.</summary>
internal sealed class ExclusionsTests
{
    [TestCase("drafts/", "drafts/a.txt", true)]
    [TestCase("drafts/", "old/drafts/b/a.txt", true)]
    [TestCase("drafts/", "drafts", false)]
    [TestCase("/drafts", "drafts/a.txt", true)]
    [TestCase("/drafts", "old/drafts/a.txt", false)]
    [TestCase("*.tmp.txt", "wire/a.tmp.txt", true)]
    [TestCase("*.tmp.txt", "wire/a.txt", false)]
    [TestCase("wire/**/old-*", "wire/2026/01/old-map.txt", true)]
    [TestCase("wire/**/old-*", "paper/old-map.txt", false)]
    [TestCase("wire/*.txt", "wire/2026/a.txt", false)]
    [TestCase("*.txt\n!keep.txt", "keep.txt", false)]
    [TestCase("*.txt\n!keep.txt", "lose.txt", true)]
    [TestCase("!keep.txt\n*.txt", "keep.txt", true)]
    [TestCase("# a.txt\n\n  \n", "a.txt", false)]
    [TestCase("a.txt  ", "a.txt", true)]
    [TestCase("/\n!\n!/", "a.txt", false)]
    public void Hold_PatternsAsForGit_LeaveOut(string lines, string path, bool isLeftOut)
    {
        using var folder = new TemporaryFolder();

        Exclusions.Read(lines.Split('\n'), folder.Path, folder.Path).Hold(folder[path]).ShouldBe(isLeftOut);
    }

    [Test]
    public void Check_IgnoreFile_LeavesOutOfAFolderButNotWhatIsNamed()
    {
        using var folder = new TemporaryFolder();
        folder.Add(".factcheckignore", "old/\n");
        folder.Add("texts/new/a.txt", "The bridge over the river cost $30 million, the mayor said.");
        var old = folder.Add("texts/old/b.txt", "The bridge over the river cost $50 million, the mayor said.");

        ToolRun.With(["check", folder["texts"]], folder: folder["texts"]).Log.ShouldStartWith("1 document,");
        ToolRun.With(["check", folder["texts"], old], folder: folder["texts"]).Exit.ShouldBe(1);
    }

    [Test]
    public void Check_Exclude_ComesFromTheConfigurationOrFromTheCommandLine()
    {
        using var folder = new TemporaryFolder();
        folder.Add("factcheck.json", "{ \"exclude\": [\"/texts/b.txt\"] }");
        folder.Add("texts/a.txt", "The bridge over the river cost $30 million, the mayor said.");
        folder.Add("texts/b.txt", "The bridge over the river cost $50 million, the mayor said.");

        ToolRun.With(["check", folder["texts"]], folder: folder["texts"]).Exit.ShouldBe(0);
        ToolRun.With(["check", folder["texts"], "--exclude", "c.txt"], folder: folder["texts"]).Exit.ShouldBe(1);
        ToolRun.With(["check", "--print-config", "--exclude", "c.txt"], folder: folder["texts"]).Lines.ShouldContain("exclude:       c.txt  # command line");
        ToolRun.With(["check", folder["texts"], "--exclude", "texts/", "--exclude", "*.txt"], folder: folder.Path).Log.ShouldContain("all that is there is excluded");
    }
}
