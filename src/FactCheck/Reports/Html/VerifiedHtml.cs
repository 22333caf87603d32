using FactCheck.Reports.Json;

namespace FactCheck.Reports.Html;

/// <summary>Writes what the sources say to each assertion of the draft.</summary>
internal static class VerifiedHtml
{
    public static void Write(HtmlContext context)
    {
        var (output, counts) = (context.Output, new ReportCounts(context.Report));
        output.Write("<section aria-labelledby=\"assertions\">\n<h2 id=\"assertions\">The draft, assertion by assertion</h2>\n");
        output.Write($"<p>{counts.Verified()}.</p>\n");
        output.Write("<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table class=\"verified\"><thead><tr><th scope=\"col\">Verdict</th><th scope=\"col\">Words</th>");
        output.Write("<th scope=\"col\">Kind</th><th scope=\"col\">Place</th><th scope=\"col\">Evidence</th></tr></thead>\n<tbody>\n");
        foreach (var verified in context.Report.Assertions)
        {
            var mention = verified.Assertion.Mention;
            output.Write($"<tr class=\"{EnumSpelling.Spell(verified.Verdict)}\"><td><span class=\"badge\">{Wording.Of(verified.Verdict)}</span></td>");
            output.Write($"<td><bdi>{HtmlText.Line(mention.Text)}</bdi></td><td>{EnumSpelling.Spell(verified.Assertion.Kind)}</td><td>{context.Location(mention)}</td>");
            output.Write($"<td>{Evidence(context, verified)}</td></tr>\n");
        }

        output.Write("</tbody></table></div>\n</section>\n");
    }

    private static string Evidence(HtmlContext context, VerifiedAssertion verified)
    {
        var places = verified.Evidence.Take(3).Select(mention => $"<bdi>{HtmlText.Line(mention.Text)}</bdi> {context.Location(mention)}").ToList();
        if (verified.Basis is { } basis)
        {
            places.Add(HtmlText.Line(basis));
        }

        return places.Count > 0 ? string.Join("<br>", places) : verified.Reason is { } reason ? Wording.Of(reason) : "";
    }
}
