namespace FactCheck.Tool.CommandLine;

/// <summary>A command: what it is called, what it takes, what it does.</summary>
/// <param name="Name">The word on the command line.</param>
/// <param name="Arguments">The positional arguments as help shows them: "PATH...".</param>
/// <param name="Summary">One line.</param>
/// <param name="MinArguments">The fewest positional arguments.</param>
/// <param name="MaxArguments">The most.</param>
/// <param name="Options">In the order of the help.</param>
/// <param name="Run">Does it and returns the exit code.</param>
internal sealed record CommandSpec(
    string Name,
    string Arguments,
    string Summary,
    int MinArguments,
    int MaxArguments,
    IReadOnlyList<OptionSpec> Options,
    Func<Arguments, ToolConsole, int> Run)
{
    /// <summary>More lines for the command's own help; may be empty.</summary>
    public string Details { get; init; } = "";
}
