namespace FactCheck;

/// <summary>What a written report shows.</summary>
public sealed record ReportOptions
{
    /// <summary>The defaults.</summary>
    public static ReportOptions Default { get; } = new();

    /// <value>Whether the compatible pairs are listed with their reasons. Default false.</value>
    public bool WhyNot { get; init; }

    /// <value>Whether ANSI colour is used by formats for a terminal. Default false.</value>
    public bool Color { get; init; }
}
