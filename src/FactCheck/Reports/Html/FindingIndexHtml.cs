namespace FactCheck.Reports.Html;

/// <summary>Writes all findings in a line each, beside or before those of a long page.</summary>
internal static class FindingIndexHtml
{
    public static void Write(HtmlContext context)
    {
        context.Output.Write("<nav class=\"index\" id=\"index\" aria-label=\"All findings\"><ol>\n");
        foreach (var finding in context.Findings)
        {
            context.Output.Write($"<li class=\"{HtmlContext.Class(finding)}\"><a href=\"#{context.Anchor(finding)}\"><span class=\"unseen\">{HtmlContext.Class(finding)}: </span>");
            context.Output.Write($"<bdi>{HtmlText.Line(finding.Message)}</bdi></a></li>\n");
        }

        context.Output.Write("</ol></nav>\n");
    }
}
