namespace FactCheck.Tool.CommandLine;

/// <summary>An option of a command.</summary>
/// <param name="Name">With its dashes: "--format".</param>
/// <param name="Value">What its value is called in the help ("FORMAT=FILE"); null for a switch.</param>
/// <param name="Help">One line.</param>
internal sealed record OptionSpec(string Name, string? Value, string Help)
{
    /// <summary>The short form: "-q"; null when there is none.</summary>
    public string? Short { get; init; }

    /// <summary>The values allowed; empty when any is.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>True when it may be given several times.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>True when the command needs no arguments beside it.</summary>
    public bool NeedsNoArguments { get; init; }

    /// <summary>True when one mention takes every argument up to the next option: "--against a.txt b.txt".</summary>
    public bool IsGreedy { get; init; }
}
