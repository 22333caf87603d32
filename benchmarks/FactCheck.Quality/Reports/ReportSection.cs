namespace FactCheck.Quality.Reports;

/// <summary>A part of the report.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Text">What the figures are and how to read them.</param>
internal sealed record ReportSection(string Title, string Text)
{
    public ReportTable? Table { get; init; }

    /// <summary>The figures as bars; null for none.</summary>
    public IReadOnlyList<Bar>? Bars { get; init; }

    /// <summary>The figures as a curve; null for none.</summary>
    public Curve? Curve { get; init; }

    /// <summary>What the table cannot hold, a paragraph each, below it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What <see cref="Lines"/> are; empty where the text above says it.</summary>
    public string LinesTitle { get; init; } = "";

    /// <summary>Quoted errors, or what the table says in words, a line each.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];
}
