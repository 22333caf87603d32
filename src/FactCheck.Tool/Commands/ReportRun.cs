using System.Diagnostics;
using System.Globalization;
using FactCheck.Reports;
using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Configuration;
using FactCheck.Tool.Silencing;

namespace FactCheck.Tool.Commands;

/// <summary>What check and verify share: from the report on.</summary>
internal static class ReportRun
{
    public static IReadOnlyList<OptionSpec> Options { get; } =
    [
        CommonOptions.Format,
        CommonOptions.Report,
        CommonOptions.FailOn,
        CommonOptions.ExitZero,
        CommonOptions.WhyNot,
        CommonOptions.MinConfidence,
        CommonOptions.Date,
        CommonOptions.StandardInputName,
        CommonOptions.StandardInputFormat,
        .. ConfigurationOptions.All,
        CommonOptions.Color,
        CommonOptions.Quiet,
        CommonOptions.Verbose,
    ];

    /// <summary>Makes the report, writes it everywhere it is wanted, says what was looked at, and returns the exit code.</summary>
    public static int Run(string command, Arguments arguments, ToolConsole console, Func<RunSettings, FactReport> work)
    {
        var clock = Stopwatch.StartNew();
        var targets = ReportTarget.Parse(arguments, command);
        var run = new RunSettings(arguments, console, command);
        if (arguments.Has(ConfigurationOptions.PrintConfig))
        {
            using var printed = console.OutputText();
            run.Print(printed);
            return ExitCode.Clean;
        }

        var settings = run.Settings;
        var format = settings.Format ?? ReportWriters.Text.Format;
        var writer = ReportWriters.All.First(writer => writer.Format == format);

        var silence = new Silence(settings, console.WorkingFolder);
        var report = silence.Apply(work(run));
        var options = ReportOptions.Default with { WhyNot = settings.WhyNot ?? false };
        foreach (var target in targets)
        {
            target.Write(report, options);
        }

        using (var output = console.OutputText())
        {
            writer.Write(report, output, options with { Color = CommonOptions.IsColored(arguments, console) });
        }

        if (arguments.Has(CommonOptions.Verbose))
        {
            VerboseLines.Write(console.Log, run.ConfigurationPath, report);
        }

        if (!arguments.Has(CommonOptions.Quiet))
        {
            WriteEmpty(report, console.Log);
            silence.WriteProblems(console.Log);
            console.Log.Write($"{Summary(report)}{silence.Summary} in {Seconds(clock.Elapsed)}\n");
        }

        return arguments.Has(CommonOptions.ExitZero) ? ExitCode.Clean : Exit(report, settings.FailOn);
    }

    /// <summary>A text without a word asserts nothing, and so cannot fail: whoever meant to check something must learn that nothing was.</summary>
    private static void WriteEmpty(FactReport report, TextWriter log)
    {
        foreach (var checkedDocument in report.Documents.Where(one => string.IsNullOrWhiteSpace(one.Document.Prose)))
        {
            log.Write($"factcheck: {Reports.Text.TerminalText.Clean(checkedDocument.Document.Id)}: empty; nothing in it was checked\n");
        }
    }

    private static int Exit(FactReport report, string? failOn)
    {
        var least = failOn switch
        {
            "error" => Severity.Error,
            "note" => Severity.Note,
            "never" => (Severity?)null,
            _ => Severity.Warning,
        };
        return report.Findings.Any(finding => finding.Severity >= least) ? ExitCode.Found : ExitCode.Clean;
    }

    private static string Summary(FactReport report)
    {
        var counts = new ReportCounts(report);
        var notFound = report.Mode == ReportMode.Verify ? $"{counts.NotFound} not found, " : "";
        var notChecked = counts.NotChecked > 0 ? $", {Wording.Count(counts.NotChecked, "document")} not checked" : "";
        return $"{Wording.Count(counts.Documents, "document")}, {Wording.Count(counts.Assertions, "assertion")}, "
            + $"{Wording.Count(counts.Conflicts, "conflict")}, {notFound}{Wording.Count(counts.Notes, "note")}{notChecked}";
    }

    private static string Seconds(TimeSpan elapsed) =>
        elapsed.TotalSeconds.ToString(elapsed.TotalSeconds < .1 ? "0.00 s" : "0.0 s", CultureInfo.InvariantCulture);
}
