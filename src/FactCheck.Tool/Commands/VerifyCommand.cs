using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Configuration;
using FactCheck.Tool.Inputs;
using FactCheck.Tool.Outputs;

namespace FactCheck.Tool.Commands;

/// <summary>What the sources of a draft support, contradict or do not mention.</summary>
internal static class VerifyCommand
{
    public static OptionSpec Against { get; } = new("--against", "PATH...", "The sources.") { IsRepeatable = true, IsGreedy = true };

    public static CommandSpec Spec { get; } = new(
        "verify", "DRAFT --against PATH...", "Say what of a draft its sources support, contradict or do not mention.", 1, 1, [Against, .. ReportRun.Options], Run)
    {
        Details = CommonOptions.PathDetails + "\nA draft that is itself among the sources is left out of them.",
    };

    /// <summary>The report, before anything is left out of it.</summary>
    public static FactReport Report(Arguments arguments, IReadOnlyList<string> written, RunSettings settings, ToolConsole console)
    {
        var draft = InputPaths.Expand(written, settings.Exclusions);
        var paths = InputPaths.Expand([.. draft, .. arguments.Values(Against)], settings.Exclusions);
        if (draft.Count > 1 || paths.Count < 2)
        {
            throw new InputException(draft.Count > 1 ? $"{written[0]}: a draft is one file" : "there is no source beside the draft");
        }

        var documents = CommonOptions.Documents(arguments, paths, settings, console);
        using var progress = new ProgressBar(console, documents.Count - 1);
        return settings.Settings.Checker().Verify(documents[0], progress.Over(documents.Skip(1)), console.Cancellation);
    }

    private static int Run(Arguments arguments, ToolConsole console) =>
        arguments.Has(Against) || arguments.Has(ConfigurationOptions.PrintConfig)
            ? ReportRun.Run(Spec.Name, arguments, console, settings => Report(arguments, arguments.Positional, settings, console))
            : throw new UsageException("verify needs sources: --against PATH...", Spec.Name);
}
