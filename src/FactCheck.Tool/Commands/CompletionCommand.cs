using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Completion;

namespace FactCheck.Tool.Commands;

/// <summary>Prints a script for a shell.</summary>
internal static class CompletionCommand
{
    public static CommandSpec Spec { get; } = new("completion", "bash|zsh|fish|pwsh", "Print a script that completes commands and options in a shell.", 1, 1, [], Run)
    {
        Details = """
            bash: source <(factcheck completion bash)
            zsh:  source <(factcheck completion zsh), after compinit
            fish: factcheck completion fish | source
            pwsh: factcheck completion pwsh | Out-String | Invoke-Expression
            """,
    };

    private static int Run(Arguments arguments, ToolConsole console)
    {
        var shell = arguments.Positional[0];
        if (!CompletionScripts.Shells.Contains(shell))
        {
            throw new UsageException($"completion {shell}: must be one of {string.Join(", ", CompletionScripts.Shells)}", Spec.Name);
        }

        using var output = console.OutputText();
        output.Write(CompletionScripts.Of(shell, FactCheckTool.Commands));
        return ExitCode.Clean;
    }
}
