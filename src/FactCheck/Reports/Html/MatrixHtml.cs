namespace FactCheck.Reports.Html;

/// <summary>Writes the matrix: a row a finding, a column a document, in each cell what the document says there.</summary>
internal static class MatrixHtml
{
    private const int MaxDocuments = 12;
    private const int MaxRows = 200;

    public static bool IsWanted(HtmlContext context) => context.Findings.Count > 0 && context.Report.Documents.Count is > 1 and <= MaxDocuments;

    public static void Write(HtmlContext context)
    {
        if (!IsWanted(context))
        {
            return;
        }

        var output = context.Output;
        output.Write("<section aria-labelledby=\"matrix\">\n<h2 id=\"matrix\">Who says what</h2>\n");
        output.Write("<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table class=\"matrix\"><thead><tr><th scope=\"col\">Finding</th>");
        foreach (var document in context.Report.Documents)
        {
            output.Write($"<th scope=\"col\"><bdi>{HtmlText.Line(document.Document.Id)}</bdi></th>");
        }

        output.Write("</tr></thead>\n<tbody>\n");
        foreach (var finding in context.Findings.Take(MaxRows))
        {
            WriteRow(context, finding);
        }

        output.Write("</tbody></table></div>\n");
        if (context.Findings.Count > MaxRows)
        {
            output.Write($"<p>{Wording.Count(context.Findings.Count - MaxRows, "more finding")}</p>\n");
        }

        output.Write("</section>\n");
    }

    private static void WriteRow(HtmlContext context, Finding finding)
    {
        var output = context.Output;
        var words = Shorten(finding.Message);
        output.Write($"<tr class=\"{HtmlContext.Class(finding)}\"><th scope=\"row\"><a href=\"#{context.Anchor(finding)}\"><bdi>{HtmlText.Line(words)}</bdi></a></th>");
        foreach (var document in context.Report.Documents)
        {
            var said = finding.Mentions
                .Where(mention => mention.Document.Id == document.Document.Id)
                .Select(mention => mention.Value is { } value ? ValueWords.Of(value) : Shorten(mention.Text))
                .GroupBy(value => value, StringComparer.Ordinal)
                .Select(group => $"<bdi>{HtmlText.Line(group.Key)}</bdi>{(group.Count() > 1 ? $" <span>{HtmlContext.Number(group.Count())}x</span>" : "")}")
                .ToList();
            output.Write(said.Count == 0 ? "<td class=\"silent\">says nothing</td>" : $"<td>{string.Join("<br>", said)}</td>");
        }

        output.Write("</tr>\n");
    }

    private static string Shorten(string text) => text.Length > 90 ? Text.Columns.Start(text, 87) + "..." : text;
}
