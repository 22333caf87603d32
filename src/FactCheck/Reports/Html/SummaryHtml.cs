namespace FactCheck.Reports.Html;

/// <summary>Writes the head of the page: what it comes to, at a glance, and where to go.</summary>
internal static class SummaryHtml
{
    public static void Write(HtmlContext context, bool whyNot)
    {
        var (output, counts) = (context.Output, new ReportCounts(context.Report));
        output.Write($"<header class=\"page {(counts.Errors > 0 ? "error" : counts.Warnings > 0 ? "warning" : counts.Notes > 0 ? "note" : "clean")}\">\n");
        output.Write($"<p class=\"brand\">FactCheck <span>{(context.Report.Mode == ReportMode.Verify ? "draft against sources" : "consistency of texts")}</span></p>\n");
        output.Write($"<h1>{(counts.Parts.Count == 0 ? "No contradictions found" : string.Join(", ", counts.Parts))}</h1>\n");
        var notChecked = counts.NotChecked > 0 ? $" <strong>{Wording.Count(counts.NotChecked, "document")} could not be checked.</strong>" : "";
        output.Write($"<p class=\"lead\">{Compared(context.Report, counts)}{In(context.Folder)}.{notChecked}</p>\n");
        output.Write("<dl class=\"counts\">\n");
        Count(output, "error", counts.Errors == 1 ? "error" : "errors", counts.Errors);
        Count(output, "warning", counts.Warnings == 1 ? "warning" : "warnings", counts.Warnings);
        Count(output, "note", counts.Notes == 1 ? "note" : "notes", counts.Notes);
        if (context.Report.Mode == ReportMode.Verify)
        {
            Count(output, "supported", "supported", counts.Verdicts(AssertionVerdict.Supported));
            Count(output, "error", "contradicted", counts.Verdicts(AssertionVerdict.Contradicted));
            Count(output, "warning", "not found", counts.Verdicts(AssertionVerdict.NotFound));
        }

        Count(output, "plain", "differ, no conflict", context.Report.CompatibleCount);
        output.Write("</dl>\n");
        WriteContents(context, whyNot);
        output.Write("</header>\n");
    }

    private static string Compared(FactReport report, ReportCounts counts) => report.Mode == ReportMode.Verify
        ? $"{Wording.Count(report.Assertions.Count, "assertion")} of the draft looked up in {Wording.Count(Math.Max(0, counts.Documents - 1), "source")}, {string.Create(System.Globalization.CultureInfo.InvariantCulture, $"score {report.Score:0.00}, support {report.Support ?? 1:0.00}")}"
        : $"{Wording.Count(counts.Assertions, "assertion")} compared in {Wording.Count(counts.Documents, "document")}";

    private static string In(string folder) => folder.Length == 0 ? "" : $" of <bdi>{HtmlText.Line(folder.AsSpan().TrimEnd('#'))}</bdi>";

    private static void Count(TextWriter output, string style, string label, int count) =>
        output.Write($"<div class=\"{(count == 0 ? "none" : style)}\"><dt>{label}</dt><dd>{count.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)}</dd></div>\n");

    private static void WriteContents(HtmlContext context, bool whyNot)
    {
        var output = context.Output;
        output.Write("<nav aria-label=\"Contents\"><ul>\n");
        Link(output, context.Findings.Count > 0, "findings", "Findings");
        Link(output, context.Report.Mode == ReportMode.Verify, "assertions", "The draft");
        Link(output, MatrixHtml.IsWanted(context), "matrix", "Who says what");
        Link(output, whyNot && context.Report.CompatibleCount > 0, "compatible", "Why not");
        Link(output, context.Report.Documents.Count > 0, "documents", "Documents");
        Link(output, context.Findings.Count > 0, "rules", "Rules");
        output.Write("</ul></nav>\n");
    }

    private static void Link(TextWriter output, bool isThere, string anchor, string words)
    {
        if (isThere)
        {
            output.Write($"<li><a href=\"#{anchor}\">{words}</a></li>\n");
        }
    }
}
