using FactCheck.Text;

namespace FactCheck.Reports.Html;

/// <summary>
/// Writes the matrix: a row a finding, a column a document, in each cell what the document says there. Of many documents a cell holds but the
/// letter of the reading. Documents that no finding joins, such as those of two stories, get a table of their own.
/// </summary>
internal static class MatrixHtml
{
    /// <summary>As many columns of words as a page has room for.</summary>
    private const int MaxWordy = 6;

    /// <summary>As many columns of letters as a page has room for; the documents in most findings are kept.</summary>
    private const int MaxColumns = 40;
    private const int MaxRows = 200;

    public static bool IsWanted(HtmlContext context) => context.Report.Documents.Count > 1 && context.Findings.Any(Joins);

    public static void Write(HtmlContext context)
    {
        if (!IsWanted(context))
        {
            return;
        }

        var output = context.Output;
        output.Write("<section aria-labelledby=\"matrix\">\n<h2 id=\"matrix\">Who says what</h2>\n");
        foreach (var block in MatrixBlock.Of(context, MaxWordy, MaxRows))
        {
            WriteBlock(context, block);
        }

        if (context.Findings.Count > MaxRows)
        {
            output.Write($"<p>{Wording.Count(context.Findings.Count - MaxRows, "more finding")}</p>\n");
        }

        output.Write("</section>\n");
    }

    private static bool Joins(Finding finding) => finding.Mentions.Any(mention => mention.Document.Id != finding.Mentions[0].Document.Id);

    private static void WriteBlock(HtmlContext context, MatrixBlock block)
    {
        var output = context.Output;
        var isWordy = block.Documents.Count <= MaxWordy;
        var columns = block.MostFound(MaxColumns);
        output.Write($"<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table class=\"matrix{(isWordy ? "" : " dense")}\"><thead><tr><th scope=\"col\">Finding</th>");
        foreach (var document in columns)
        {
            output.Write($"<th scope=\"col\" title=\"{context.Name(document)}\"><bdi>{context.Name(document)}</bdi></th>");
        }

        output.Write("</tr></thead>\n<tbody>\n");
        foreach (var finding in block.Findings)
        {
            WriteRow(context, columns, finding, isWordy);
        }

        output.Write("</tbody></table></div>\n");
        if (columns.Count < block.Documents.Count)
        {
            output.Write($"<p>{Wording.Count(block.Documents.Count - columns.Count, "more document")}, in fewer findings</p>\n");
        }
    }

    private static void WriteRow(HtmlContext context, IReadOnlyList<Document> columns, Finding finding, bool isWordy)
    {
        var output = context.Output;
        var readings = finding.Mentions.Select(Reading).Distinct(StringComparer.Ordinal).ToList();
        var legend = isWordy ? "" : $"<span class=\"legend\">{string.Join(" ", readings.Take(MaxWordy).Select((words, i) => $"<span>{Letter(i)} <bdi>{HtmlText.Line(words)}</bdi></span>"))}</span>";
        output.Write($"<tr class=\"{HtmlContext.Class(finding)}\"><th scope=\"row\"><a href=\"#{context.Anchor(finding)}\"><bdi>{HtmlText.Line(Shorten(finding.Message))}</bdi></a>{legend}</th>");
        var said = finding.Mentions.ToLookup(mention => mention.Document.Id, StringComparer.Ordinal);
        foreach (var document in columns)
        {
            var words = said[document.Id].GroupBy(Reading, StringComparer.Ordinal)
                .Select(group => isWordy ? Words(group.Key, group.Count()) : Letter(readings.IndexOf(group.Key)))
                .ToList();
            output.Write(words.Count > 0 ? $"<td>{string.Join(isWordy ? "<br>" : " ", words)}</td>" : isWordy ? "<td class=\"silent\">says nothing</td>" : "<td></td>");
        }

        output.Write("</tr>\n");
    }

    private static string Reading(Mention mention) => Shorten(mention.Value is null or WordingValue ? mention.Text : ValueWords.Of(mention.Value));

    private static string Words(string reading, int count) => $"<bdi>{HtmlText.Line(reading)}</bdi>{(count > 1 ? $" <span>{HtmlContext.Number(count)}x</span>" : "")}";

    private static string Letter(int reading) => $"<span class=\"letter r{HtmlContext.Number(reading % 4)}\">{(char)('A' + Math.Min(reading, 25))}</span>";

    private static string Shorten(string text) => text.Length > 90 ? Text.Columns.Start(text, 87) + "..." : text;
}
