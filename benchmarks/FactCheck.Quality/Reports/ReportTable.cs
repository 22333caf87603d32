namespace FactCheck.Quality.Reports;

/// <summary>
/// A table; the first column is text, the others are figures or, where every cell that is not empty begins with a letter or a sign of <see cref="Standing"/>, words.
/// </summary>
internal sealed record ReportTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public bool IsWords(int column) => column == 0 || (Rows.Any(row => row[column].Length > 1) && Rows.All(row => row[column] is [] or "-" || char.IsLetter(row[column][0]) || row[column][0] == '[' || Standing.IsStanding(row[column])));
}
