namespace FactCheck.Quality.Reports;

/// <summary>A table; the first column is text, the others are figures or, where every cell begins with a letter, words.</summary>
internal sealed record ReportTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public bool IsWords(int column) => column == 0 || (Rows.Count > 0 && Rows.All(row => row[column].Length > 0 && char.IsLetter(row[column][0])));
}
