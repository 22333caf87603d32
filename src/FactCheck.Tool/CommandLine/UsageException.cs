namespace FactCheck.Tool.CommandLine;

/// <summary>The command line cannot be understood; the message says which part of it.</summary>
/// <param name="message">For people, without a full stop.</param>
/// <param name="command">Whose help tells more; null for the tool's own.</param>
internal sealed class UsageException(string message, string? command = null) : Exception(message)
{
    public string? Command { get; } = command;
}
