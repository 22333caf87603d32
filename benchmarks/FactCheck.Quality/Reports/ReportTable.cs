namespace FactCheck.Quality.Reports;

/// <summary>A table; the first column is text, the others are figures.</summary>
internal sealed record ReportTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
