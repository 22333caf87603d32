using System.Globalization;
using System.Net;
using System.Text;

namespace FactCheck.Quality.Reports;

/// <summary>The report as one self-contained page: no script, no network.</summary>
internal static class HtmlReport
{
    public static string Write(string title, string head, IEnumerable<ReportSection> sections)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{title}</title>
            <style>{Style()}</style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            {Paragraphs(head)}
            """);
        foreach (var section in sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n<section>\n<h2>{Encode(section.Title)}</h2>\n{Paragraphs(section.Text)}\n");
            if (section.Bars is { Count: > 0 } bars)
            {
                text.Append(BarChart.Draw(section.Title, bars));
            }

            if (section.Curve is { Points.Count: > 1 } curve)
            {
                text.Append(CurveChart.Draw(section.Title, curve));
            }

            if (section.Table is { } table)
            {
                Table(text, table);
            }

            foreach (var note in section.Notes)
            {
                text.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">{Inline.Html(note)}</p>\n");
            }

            if (section.Lines.Count > 0)
            {
                text.Append(section.LinesTitle.Length > 0 ? $"<p>{Inline.Html(section.LinesTitle)}</p>\n" : "")
                    .Append("<ul>\n").AppendJoin('\n', section.Lines.Select(line => $"<li>{Inline.Html(line)}</li>")).Append("\n</ul>\n");
            }

            text.Append("</section>\n");
        }

        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>Each cell names its column, too: on a narrow screen a row becomes a card.</summary>
    private static void Table(StringBuilder text, ReportTable table)
    {
        text.Append("<div class=\"scroll\"><table>\n<thead><tr>").AppendJoin("", table.Columns.Select((column, i) => $"<th scope=\"col\"{Words(table, i)}>{Encode(column)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append("<tr>").AppendJoin("", row.Select((cell, i) => i == 0 ? $"<th scope=\"row\">{Inline.Html(cell)}</th>" : $"<td{Words(table, i)} data-of=\"{Encode(table.Columns[i])}\">{Cell(cell)}</td>")).Append("</tr>\n");
        }

        text.Append("</tbody>\n</table></div>\n");
    }

    private static string Words(ReportTable table, int column) => column > 0 && table.IsWords(column) ? " class=\"words\"" : "";

    private static string Paragraphs(string text) => string.Join('\n', text.Split("\n\n").Select(paragraph => $"<p>{Inline.Html(paragraph.Replace('\n', ' '))}</p>"));

    /// <summary>How a figure stands to its goal has a colour of its own.</summary>
    private static string Cell(string text) => Standing.IsStanding(text) ? $"<span class=\"{(Standing.IsMissed(text) ? "missed" : text[0] == '✓' ? "met" : "short")}\">{Encode(text)}</span>" : Inline.Html(text);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>On one line: a report that is kept shows figures that change, not a copy of the sheet.</summary>
    private static string Style()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("quality.css")!;
        using var reader = new StreamReader(stream);
        return string.Join(' ', reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}
