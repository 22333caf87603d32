namespace FactCheck.Reports.Text;

/// <summary>A table whose columns are as wide as they need to be, up to a limit; the first column carries the row's style.</summary>
internal sealed class TextTable(params string[] heads)
{
    private const int MaxColumn = 48;

    private readonly List<(Style Style, string[] Cells)> _rows = [];

    /// <summary>Adds a row; the cells are cleaned and cut here.</summary>
    public void Add(Style style, params string[] cells) => _rows.Add((style, Array.ConvertAll(cells, Fit)));

    public void Write(StyledWriter writer)
    {
        var widths = Enumerable.Range(0, heads.Length)
            .Select(column => _rows.Select(row => Columns.Of(row.Cells[column])).Append(heads[column].Length).Max())
            .ToList();
        WriteRow(writer, widths, heads, Style.Faint, Style.Faint);
        foreach (var (style, cells) in _rows)
        {
            WriteRow(writer, widths, cells, style, Style.Plain);
        }
    }

    private static void WriteRow(StyledWriter writer, List<int> widths, string[] cells, Style first, Style others)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            // The last column is not padded: lines end without blanks.
            var cell = i == cells.Length - 1 ? cells[i] : Columns.Pad(cells[i], widths[i]);
            writer.Write("  ").Write(cell.Length == 0 ? "-" : cell, i == 0 ? first : others);
        }

        writer.Line();
    }

    private static string Fit(string cell)
    {
        var clean = TerminalText.Clean(cell);
        return Columns.Of(clean) > MaxColumn ? Columns.Start(clean, MaxColumn - 3) + "..." : clean;
    }
}
