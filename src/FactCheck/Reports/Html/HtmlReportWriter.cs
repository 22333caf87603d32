namespace FactCheck.Reports.Html;

/// <summary>
/// The report as a reviewer opens it: one file that asks nobody for anything, readable without its script, in light and dark and on paper.
/// </summary>
internal sealed class HtmlReportWriter : IReportWriter
{
    public string Format => "html";

    public void Write(FactReport report, TextWriter output, ReportOptions options)
    {
        var context = new HtmlContext(report, output);
        WriteHead(context);
        SummaryHtml.Write(context, options.WhyNot);
        output.Write("<main id=\"main\">\n");
        WriteFindings(context);
        if (report.Mode == ReportMode.Verify)
        {
            VerifiedHtml.Write(context);
        }

        MatrixHtml.Write(context);
        if (options.WhyNot)
        {
            CompatibleHtml.Write(context);
        }

        DocumentHtml.WriteAll(context);
        RulesHtml.Write(context);
        output.Write("</main>\n");
        output.Write("<footer><p>Made by FactCheck. Keys: <kbd>j</kbd> and <kbd>k</kbd> go to the next and the previous finding.</p></footer>\n");
        output.Write($"<script>{HtmlResources.Script}</script>\n</body>\n</html>\n");
    }

    private static void WriteHead(HtmlContext context)
    {
        var counts = new ReportCounts(context.Report);
        context.Output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        context.Output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{HtmlResources.Policy}\">\n");
        context.Output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        context.Output.Write($"<title>{Wording.Count(counts.Conflicts, "conflict")} in {Wording.Count(counts.Documents, "document")} - FactCheck</title>\n");
        context.Output.Write($"<style>{HtmlResources.Style}</style>\n</head>\n<body{(context.IsLong ? " class=\"long\"" : "")}>\n<a class=\"skip\" href=\"#main\">Skip to the findings</a>\n");
    }

    private static void WriteFindings(HtmlContext context)
    {
        if (context.Findings.Count == 0)
        {
            return;
        }

        context.Output.Write("<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">Findings</h2>\n");
        context.Output.Write("<div class=\"board\">\n<div class=\"rail\">\n");
        FilterHtml.Write(context);
        if (context.IsLong)
        {
            FindingIndexHtml.Write(context);
        }

        context.Output.Write("</div>\n<div class=\"cards\">\n");
        foreach (var finding in context.Findings)
        {
            FindingHtml.Write(context, finding);
        }

        if (context.Report.Findings.Count > context.Findings.Count)
        {
            context.Output.Write($"<p>{Wording.Count(context.Report.Findings.Count - context.Findings.Count, "more finding")} not shown here; the json format has them all.</p>\n");
        }

        context.Output.Write("</div>\n</div>\n</section>\n");
    }
}
