using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Inputs;

namespace FactCheck.Tool.Commands;

/// <summary>Who disagrees with whom, no document privileged.</summary>
internal static class CheckCommand
{
    public static CommandSpec Spec { get; } = new(
        "check", "PATH...", "Say where documents disagree with one another or with themselves.", 1, int.MaxValue, ReportRun.Options, Run)
    {
        Details = CommonOptions.PathDetails,
    };

    private static int Run(Arguments arguments, ToolConsole console) => ReportRun.Run(Spec.Name, arguments, console, checker =>
    {
        var paths = InputPaths.Expand(arguments.Positional);
        var documents = CommonOptions.Documents(arguments, paths, console);
        return checker.Check(documents, console.Cancellation);
    });
}
