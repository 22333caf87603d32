using System.Text;
using FactCheck.Tool;

namespace FactCheck.Tests.Tool;

/// <summary>What goes to standard error while the tool works, and what --verbose adds.</summary>
internal sealed class ProgressTests
{
    [TestCase(true, 400, true)]
    [TestCase(true, 10, false)]
    [TestCase(false, 400, false)]
    public void Check_SlowRun_ShowsABarOnATerminalOnly(bool isTerminal, int millisecondsAStep, bool isShown)
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 6; i++)
        {
            folder.Add($"{i}.txt", "The bridge will cost $30 million, the mayor said.");
        }

        using var log = new StringWriter();
        using var output = new MemoryStream();
        var exit = FactCheckTool.Run(["check", folder.Path], new ToolConsole(Stream.Null, output, log) { IsLogTerminal = isTerminal, Clock = new SteppingClock(millisecondsAStep), WorkingFolder = folder.Path });

        exit.ShouldBe(0);
        log.ToString().Contains("] comparing 6 documents", StringComparison.Ordinal).ShouldBe(isShown);
        Encoding.UTF8.GetString(output.ToArray()).ShouldNotContain("comparing");
        var visible = log.ToString().Split("\u001b[K")[^1];
        visible.ShouldStartWith("6 documents, ", customMessage: "the bar is gone when the run ends");
    }

    [Test]
    public void Check_Verbose_SaysHowEachDocumentWasRead()
    {
        using var folder = new TemporaryFolder();
        var configuration = folder.Add("factcheck.json", "{}");
        folder.Add("a.md", "---\ndate: 2026-01-27\n---\n# The bridge\n\nThe bridge will cost $30 million.\n");

        var run = ToolRun.With(["check", folder["a.md"], "--verbose"], folder: folder.Path);

        run.Log.ShouldContain($"configuration: {configuration}\n");
        run.Log.ShouldContain("a.md: 1 assertion, dated 2026-01-27 (headline, article)\n");
    }

    /// <summary>Each look at it finds it later.</summary>
    private sealed class SteppingClock(int milliseconds) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => _now += milliseconds;
    }
}
