namespace FactCheck.Reports.Html;

/// <summary>Writes the differing pairs that are no conflict, folded away by reason.</summary>
internal static class CompatibleHtml
{
    public static void Write(HtmlContext context)
    {
        if (context.Report.CompatibleCount == 0)
        {
            return;
        }

        var output = context.Output;
        output.Write($"<section aria-labelledby=\"compatible\">\n<h2 id=\"compatible\">Why not</h2>\n<p>{Text.CompatibleText.Differing(context.Report)}.</p>\n");
        foreach (var group in context.Report.Compatible.GroupBy(pair => pair.Reason).OrderBy(group => group.Key))
        {
            output.Write($"<details class=\"reason\"><summary>{Wording.Of(group.Key)} <span>{HtmlContext.Number(group.Count())}</span></summary>\n<ul>\n");
            foreach (var pair in group)
            {
                var places = pair.Mentions.Select(mention => $"<q><bdi>{HtmlText.Line(mention.Text)}</bdi></q> {context.Location(mention)}");
                output.Write($"<li>{string.Join(" / ", places)}<br><bdi>{HtmlText.Line(pair.Explanation)}</bdi></li>\n");
            }

            output.Write("</ul></details>\n");
        }

        output.Write("</section>\n");
    }
}
