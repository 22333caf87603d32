namespace FactCheck.Reports.Html;

/// <summary>
/// Writes the matrix: a row a finding, a column a document, in each cell what the document says there. Of many documents a cell holds but the
/// letter of the reading.
/// </summary>
internal static class MatrixHtml
{
    /// <summary>As many columns of words as a page has room for.</summary>
    private const int MaxWordy = 6;
    private const int MaxDocuments = 60;
    private const int MaxRows = 200;

    public static bool IsWanted(HtmlContext context) => context.Findings.Count > 0 && Columns(context).Count is > 1 and <= MaxDocuments;

    public static void Write(HtmlContext context)
    {
        if (!IsWanted(context))
        {
            return;
        }

        var (output, columns) = (context.Output, Columns(context));
        var isWordy = columns.Count <= MaxWordy;
        output.Write("<section aria-labelledby=\"matrix\">\n<h2 id=\"matrix\">Who says what</h2>\n");
        output.Write(isWordy ? "" : "<p>Each letter is a reading; one colour in a row is one reading.</p>\n");
        output.Write($"<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table class=\"matrix{(isWordy ? "" : " dense")}\"><thead><tr><th scope=\"col\">Finding</th>");
        foreach (var document in columns)
        {
            output.Write($"<th scope=\"col\"><bdi>{context.Name(document)}</bdi></th>");
        }

        output.Write("</tr></thead>\n<tbody>\n");
        foreach (var finding in context.Findings.Take(MaxRows))
        {
            WriteRow(context, columns, finding, isWordy);
        }

        output.Write("</tbody></table></div>\n");
        if (context.Findings.Count > MaxRows)
        {
            output.Write($"<p>{Wording.Count(context.Findings.Count - MaxRows, "more finding")}</p>\n");
        }

        output.Write("</section>\n");
    }

    /// <summary>All documents of a few; of many those that something is found in.</summary>
    private static List<Document> Columns(HtmlContext context)
    {
        var documents = context.Report.Documents.Select(document => document.Document).ToList();
        if (documents.Count <= MaxWordy)
        {
            return documents;
        }

        var found = context.Findings.SelectMany(finding => finding.Mentions).Select(mention => mention.Document.Id).ToHashSet(StringComparer.Ordinal);
        return documents.FindAll(document => found.Contains(document.Id));
    }

    private static void WriteRow(HtmlContext context, List<Document> columns, Finding finding, bool isWordy)
    {
        var output = context.Output;
        var readings = finding.Mentions.Select(Reading).Distinct(StringComparer.Ordinal).ToList();
        output.Write($"<tr class=\"{HtmlContext.Class(finding)}\"><th scope=\"row\"><a href=\"#{context.Anchor(finding)}\"><bdi>{HtmlText.Line(Shorten(finding.Message))}</bdi></a></th>");
        foreach (var document in columns)
        {
            var said = finding.Mentions
                .Where(mention => mention.Document.Id == document.Id)
                .GroupBy(Reading, StringComparer.Ordinal)
                .Select(group => isWordy ? Words(group.Key, group.Count()) : Letter(readings.IndexOf(group.Key), group.Key))
                .ToList();
            output.Write(said.Count > 0 ? $"<td>{string.Join(isWordy ? "<br>" : " ", said)}</td>" : isWordy ? "<td class=\"silent\">says nothing</td>" : "<td></td>");
        }

        output.Write("</tr>\n");
    }

    private static string Reading(Mention mention) => mention.Value is { } value ? ValueWords.Of(value) : Shorten(mention.Text);

    private static string Words(string reading, int count) => $"<bdi>{HtmlText.Line(reading)}</bdi>{(count > 1 ? $" <span>{HtmlContext.Number(count)}x</span>" : "")}";

    private static string Letter(int reading, string words) => $"<span class=\"r{HtmlContext.Number(reading % 4)}\" title=\"{HtmlText.Line(words)}\">{(char)('A' + Math.Min(reading, 25))}</span>";

    private static string Shorten(string text) => text.Length > 90 ? Text.Columns.Start(text, 87) + "..." : text;
}
