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

    /// <summary>Quoted errors, a line each.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];
}
