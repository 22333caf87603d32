using FactCheck.Reports.Text;
using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Commands;
using FactCheck.Tool.Inputs;
using FactCheck.Tool.Outputs;

namespace FactCheck.Tool;

/// <summary>Runs a command line from its words to its exit code. Every expected failure ends here, as a line on standard error and a 2.</summary>
internal static class FactCheckTool
{
    /// <summary>The one place that lists the commands, in the order of the help.</summary>
    public static IReadOnlyList<CommandSpec> Commands { get; } =
    [
        CheckCommand.Spec,
        VerifyCommand.Spec,
        ExtractCommand.Spec,
        NamesCommand.Spec,
        BatchCommand.Spec,
        RulesCommand.Spec,
        ExplainCommand.Spec,
        SchemaCommand.Spec,
        InitCommand.Spec,
        BaselineCommand.Spec,
        CompletionCommand.Spec,
    ];

    public static int Run(ReadOnlySpan<string> words, ToolConsole console)
    {
        try
        {
            return Dispatch(words, console);
        }
        catch (UsageException exception)
        {
            console.Log.Write($"factcheck: {TerminalText.Clean(exception.Message)}\nTry: factcheck {(exception.Command is null ? "" : exception.Command + " ")}--help\n");
            return ExitCode.Failure;
        }
        catch (InputException exception)
        {
            foreach (var problem in exception.Problems)
            {
                console.Log.Write($"factcheck: {TerminalText.Clean(problem)}\n");
            }

            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (IOException exception)
        {
            if (!StandardOutput.IsClosed(exception))
            {
                console.Log.Write($"factcheck: {TerminalText.Clean(exception.Message)}\n");
            }

            return ExitCode.Failure;
        }
#pragma warning disable CA1031 // The exit codes are a promise: a bug is told in full and ends in 2 like every other failure, not in an abort.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            console.Log.Write($"factcheck: internal error, please report it\n{exception}\n");
            return ExitCode.Failure;
        }
        finally
        {
            console.Log.Flush();
        }
    }

    private static int Dispatch(ReadOnlySpan<string> words, ToolConsole console)
    {
        switch (words)
        {
            case []:
                console.Log.Write(HelpText.Of(Commands));
                return ExitCode.Failure;
            case ["-h" or "--help"] or ["help"]:
                return Print(console, HelpText.Of(Commands));
            case ["--version"]:
                return Print(console, ToolVersion.Text + "\n");
            case ["help", var name]:
                return Print(console, HelpText.Of(Find(name)));
            default:
                break;
        }

        var command = Find(words[0]);
        return AsksForHelp(words[1..]) ? Print(console, HelpText.Of(command)) : command.Run(ArgumentParser.Parse(command, words[1..]), console);
    }

    private static bool AsksForHelp(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (word is "-h" or "--help")
            {
                return true;
            }

            if (word == "--")
            {
                break;
            }
        }

        return false;
    }

    private static CommandSpec Find(string name)
    {
        foreach (var command in Commands)
        {
            if (command.Name == name)
            {
                return command;
            }
        }

        throw new UsageException($"unknown command {name}{NearMiss.Of(name, Commands.Select(command => command.Name))}");
    }

    private static int Print(ToolConsole console, string text)
    {
        using var output = console.OutputText();
        output.Write(text);
        return ExitCode.Clean;
    }
}
