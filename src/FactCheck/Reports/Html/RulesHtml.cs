namespace FactCheck.Reports.Html;

/// <summary>Writes what the rules mean that found something.</summary>
internal static class RulesHtml
{
    public static void Write(HtmlContext context)
    {
        var used = context.Findings.Select(finding => finding.RuleId).ToHashSet(StringComparer.Ordinal);
        if (used.Count == 0)
        {
            return;
        }

        context.Output.Write("<section aria-labelledby=\"rules\">\n<h2 id=\"rules\">Rules</h2>\n<dl class=\"rules\">\n");
        foreach (var rule in ReportRules.Of(context.Report).Where(rule => used.Contains(rule.Id)))
        {
            context.Output.Write($"<dt id=\"rule-{HtmlText.Line(rule.Id)}\"><span>{HtmlText.Line(rule.Id)}</span> {HtmlText.Line(rule.Title)}</dt>\n");
            context.Output.Write($"<dd><p>{HtmlText.Line(rule.Summary)}</p><p>{HtmlText.Line(rule.Help)}</p></dd>\n");
        }

        context.Output.Write("</dl>\n</section>\n");
    }
}
