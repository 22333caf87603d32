using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Inputs;

namespace FactCheck.Tool.Commands;

/// <summary>What the sources of a draft support, contradict or do not mention.</summary>
internal static class VerifyCommand
{
    private static readonly OptionSpec Against = new("--against", "PATH...", "The sources.") { IsRepeatable = true, IsGreedy = true };

    public static CommandSpec Spec { get; } = new(
        "verify", "DRAFT --against PATH...", "Say what of a draft its sources support, contradict or do not mention.", 1, 1, [Against, .. ReportRun.Options], Run)
    {
        Details = CommonOptions.PathDetails + "\nA draft that is itself among the sources is left out of them.",
    };

    private static int Run(Arguments arguments, ToolConsole console)
    {
        if (!arguments.Has(Against))
        {
            throw new UsageException("verify needs sources: --against PATH...", Spec.Name);
        }

        return ReportRun.Run(Spec.Name, arguments, console, checker =>
        {
            var draft = InputPaths.Expand(arguments.Positional);
            var paths = InputPaths.Expand([.. draft, .. arguments.Values(Against)]);
            if (draft.Count > 1 || paths.Count < 2)
            {
                throw new InputException(draft.Count > 1 ? $"{arguments.Positional[0]}: a draft is one file" : "there is no source beside the draft");
            }

            var documents = CommonOptions.Documents(arguments, paths, console);
            return checker.Verify(documents[0], documents.Skip(1), console.Cancellation);
        });
    }
}
