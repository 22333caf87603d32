using FactCheck.Tests.Reports;
using FactCheck.Tool;
using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Commands;

namespace FactCheck.Tests.Tool;

/// <summary>Exit codes and the closing line, on reports made by hand: an error, a warning and a note.</summary>
internal sealed class ReportRunTests
{
    [TestCase("", 1)]
    [TestCase("--fail-on error", 1)]
    [TestCase("--fail-on note", 1)]
    [TestCase("--fail-on never", 0)]
    [TestCase("--exit-zero", 0)]
    public void Run_Findings_ExitAsAsked(string options, int exit) => Run(SampleReports.Check, options).Exit.ShouldBe(exit);

    [TestCase("", 0)]
    [TestCase("--fail-on note", 1)]
    public void Run_NotesAlone_FailOnlyWhenAsked(string options, int exit)
    {
        var report = new FactReport(ReportMode.Check)
        {
            Documents = SampleReports.Check.Documents,
            Findings = [SampleReports.Check.Findings[2]],
            Compatible = [],
            CompatibleCount = 0,
        };

        Run(report, options).Exit.ShouldBe(exit);
    }

    [Test]
    public void Run_Verification_CountsWhatWasNotFound() =>
        Run(SampleReports.Verify, "").Log.ShouldMatch("^2 documents, 5 assertions, 1 conflict, 1 not found, 0 notes in [0-9.]+ s\n$");

    [Test]
    public void Run_DocumentNotChecked_IsCounted() =>
        Run(SampleReports.Empty, "").Log.ShouldMatch("^2 documents, 0 assertions, 0 conflicts, 0 notes, 1 document not checked in [0-9.]+ s\n$");

    private static ToolRun Run(FactReport report, string options)
    {
        using var input = new MemoryStream();
        using var output = new MemoryStream();
        using var log = new StringWriter();
        var arguments = ArgumentParser.Parse(CheckCommand.Spec, ["a.txt", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        var exit = ReportRun.Run("check", arguments, new ToolConsole(input, output, log), _ => report);
        return new ToolRun(exit, System.Text.Encoding.UTF8.GetString(output.ToArray()), log.ToString());
    }
}
