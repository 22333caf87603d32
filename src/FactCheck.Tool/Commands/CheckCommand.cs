using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Configuration;
using FactCheck.Tool.Inputs;
using FactCheck.Tool.Outputs;

namespace FactCheck.Tool.Commands;

/// <summary>Who disagrees with whom, no document privileged.</summary>
internal static class CheckCommand
{
    public static CommandSpec Spec { get; } = new(
        "check", "PATH...", "Say where documents disagree with one another or with themselves.", 1, int.MaxValue, ReportRun.Options, Run)
    {
        Details = CommonOptions.PathDetails,
    };

    /// <summary>The report, before anything is left out of it.</summary>
    public static FactReport Report(Arguments arguments, IEnumerable<string> written, RunSettings settings, ToolConsole console)
    {
        var paths = InputPaths.Expand(written, settings.Exclusions);
        var documents = CommonOptions.Documents(arguments, paths, settings, console);
        using var progress = new ProgressBar(console, documents.Count);
        return settings.Settings.Checker().Check(progress.Over(documents), console.Cancellation);
    }

    private static int Run(Arguments arguments, ToolConsole console) =>
        ReportRun.Run(Spec.Name, arguments, console, settings => Report(arguments, arguments.Positional, settings, console));
}
