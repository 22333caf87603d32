namespace FactCheck.Tests.Tool;

/// <summary>The table of exit codes, line by line.</summary>
internal sealed class ExitCodeTests
{
    private static IEnumerable<TestCaseData> Lines() =>
        from line in Repository.Read("tests/FactCheck.Tests/Specs/exit-codes.md").Split('\n')
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        where cells is [_, ['`', .., '`'], ..]
        select new TestCaseData(cells[1].Trim('`'), int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture)).SetArgDisplayNames(cells[1].Trim('`'));

    [TestCaseSource(nameof(Lines))]
    public void Run_LineOfTheTable_ExitsAsWritten(string command, int exit)
    {
        using var folder = new TemporaryFolder();
        folder.Add("thirty.txt", "The bridge over the river cost $30 million, the mayor said.");
        folder.Add("fifty.txt", "The bridge over the river cost $50 million, the mayor said.");
        folder.Add("same.txt", "The bridge over the river cost $30 million, the mayor said.");
        folder.Add("drift.txt", "The bridge over the river cost over $30 million, the mayor said.");
        folder.Add("wrong.json", "{ \"ignroe\": [] }");
        File.WriteAllBytes(folder["broken.txt"], [0x61, 0xFF, 0x62]);
        Directory.CreateDirectory(folder["empty"]);

        var run = ToolRun.With(Words(folder, command), folder: folder.Path);

        run.Exit.ShouldBe(exit, run.Output + run.Log);
    }

    private static string[] Words(TemporaryFolder folder, string command)
    {
        var words = command.Split(' ');
        return [.. words.Select((word, i) => i > 0 && words[i - 1] == "--exclude" ? word : InFolder(folder, word))];
    }

    /// <summary>The file or folder that a word names, as it would be in that working folder.</summary>
    private static string InFolder(TemporaryFolder folder, string word) => word switch
    {
        "." or "empty" => folder[word],
        ['h', 't', 'm', 'l', '=', .. var path] => "html=" + folder[path],
        "thirty.txt=tomorrow" => folder["thirty.txt"] + "=tomorrow",
        _ when word.Contains(".txt", StringComparison.Ordinal) || word.EndsWith(".json", StringComparison.Ordinal) => folder[word],
        _ => word,
    };
}
