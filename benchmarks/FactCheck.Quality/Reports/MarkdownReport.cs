using System.Text;

namespace FactCheck.Quality.Reports;

/// <summary>The report as Markdown.</summary>
internal static class MarkdownReport
{
    public static string Write(string title, string head, IEnumerable<ReportSection> sections)
    {
        var text = new StringBuilder($"# {title}\n\n{head}\n");
        foreach (var section in sections)
        {
            text.Append($"\n## {section.Title}\n\n{section.Text}\n");
            if (section.Table is { } table)
            {
                text.Append('\n');
                Row(text, table.Columns);
                Row(text, table.Columns.Select((_, i) => table.IsWords(i) ? "---" : "---:"));
                foreach (var row in table.Rows)
                {
                    Row(text, row);
                }
            }

            foreach (var note in section.Notes)
            {
                text.Append('\n').Append(note).Append('\n');
            }

            if (section.Lines.Count > 0 && section.LinesTitle.Length > 0)
            {
                text.Append('\n').Append(section.LinesTitle).Append('\n');
            }

            foreach (var (i, line) in section.Lines.Index())
            {
                text.Append(i == 0 ? "\n- " : "- ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
