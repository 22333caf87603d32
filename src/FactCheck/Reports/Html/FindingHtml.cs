using System.Globalization;
using FactCheck.Reports.Json;

namespace FactCheck.Reports.Html;

/// <summary>Writes a finding as a card: what, where side by side, who says which, why, and what to settle on.</summary>
internal static class FindingHtml
{
    private const int MaxPlaces = 24;

    /// <summary>Places of one document that are seen at once; the others unfold.</summary>
    private const int OpenPlaces = 2;

    /// <summary>Two or three lines of a card.</summary>
    private const int ContextColumns = 240;

    public static void Write(HtmlContext context, Finding finding)
    {
        var output = context.Output;
        var anchor = context.Anchor(finding);
        var documents = string.Join(' ', finding.Mentions.Select(mention => context.Index(mention.Document)).Distinct().Order().Select(HtmlContext.Number));
        output.Write($"<article class=\"finding {HtmlContext.Class(finding)}\" id=\"{anchor}\" aria-labelledby=\"{anchor}-t\" tabindex=\"-1\"");
        output.Write($" data-severity=\"{HtmlContext.Class(finding)}\" data-kind=\"{EnumSpelling.Spell(finding.Kind)}\" data-documents=\"{documents}\">\n");
        output.Write($"<p class=\"tags\"><span class=\"badge\">{HtmlContext.Class(finding)}</span> <a href=\"#rule-{HtmlText.Line(finding.RuleId)}\">{HtmlText.Line(finding.RuleId)}</a> ");
        output.Write($"<span>{EnumSpelling.Spell(finding.Kind)}, {Wording.Of(finding.Verdict)}{(finding.Reason is { } reason ? ": " + Wording.Of(reason) : "")}</span> ");
        output.Write($"<a class=\"permalink\" href=\"#{anchor}\" aria-label=\"Link to this finding\">#</a></p>\n");
        output.Write($"<h3 id=\"{anchor}-t\"><bdi>{HtmlText.Line(finding.Message)}</bdi></h3>\n");
        WritePlaces(context, finding);
        output.Write("<div class=\"judgement\">\n");
        ReadingsHtml.Write(context, finding);
        WriteReasons(output, finding);
        output.Write("</div>\n");
        WriteConclusion(output, finding);
        output.Write("</article>\n");
    }

    private static void WritePlaces(HtmlContext context, Finding finding)
    {
        var output = context.Output;
        output.Write("<div class=\"places\">\n");
        foreach (var document in finding.Mentions.Take(MaxPlaces).GroupBy(mention => mention.Document.Id, StringComparer.Ordinal))
        {
            var places = document.ToList();
            output.Write("<div class=\"places-of\">\n");
            places.Take(OpenPlaces).ToList().ForEach(mention => WritePlace(context, mention));
            if (places.Count > OpenPlaces)
            {
                output.Write($"<details class=\"more\"><summary>{Wording.Count(places.Count - OpenPlaces, "more place")} in this document</summary>\n");
                places.Skip(OpenPlaces).ToList().ForEach(mention => WritePlace(context, mention));
                output.Write("</details>\n");
            }

            output.Write("</div>\n");
        }

        output.Write("</div>\n");
        if (finding.Mentions.Count > MaxPlaces)
        {
            output.Write($"<p>{Wording.Count(finding.Mentions.Count - MaxPlaces, "more place")}</p>\n");
        }
    }

    private static void WritePlace(HtmlContext context, Mention mention)
    {
        var snippet = Snippet.Of(mention, ContextColumns);
        context.Output.Write($"<figure><figcaption>{context.Location(mention)} <span>{HtmlText.Line(mention.Source.Name)}</span></figcaption>");
        context.Output.Write($"<blockquote><p><bdi>{HtmlText.Line(snippet.Before)}<mark>{HtmlText.Line(snippet.Marked)}</mark>{HtmlText.Line(snippet.After)}</bdi></p></blockquote></figure>\n");
    }

    private static void WriteReasons(TextWriter output, Finding finding)
    {
        if (finding.Explanation.Count > 0)
        {
            output.Write("<div class=\"why\"><h4>Why</h4><ul>\n");
            foreach (var sentence in finding.Explanation)
            {
                output.Write($"<li><bdi>{HtmlText.Line(sentence)}</bdi></li>\n");
            }

            output.Write("</ul></div>\n");
        }
    }

    private static void WriteConclusion(TextWriter output, Finding finding)
    {
        if (finding.Suggestion is { } suggestion)
        {
            output.Write($"<p class=\"suggestion\"><span>Suggestion</span> <strong><bdi>{HtmlText.Line(suggestion.Value)}</bdi></strong> <bdi>{HtmlText.Line(suggestion.Basis)}</bdi></p>\n");
        }

        var confidence = Wording.Confidence(finding.Confidence);
        var width = Math.Round(finding.Confidence * 60, 1).ToString(CultureInfo.InvariantCulture);
        output.Write($"<p class=\"confidence\">confidence {confidence} <svg width=\"60\" height=\"6\" aria-hidden=\"true\"><rect class=\"track\" width=\"60\" height=\"6\" rx=\"3\"/>");
        output.Write($"<rect class=\"fill\" width=\"{width}\" height=\"6\" rx=\"3\"/></svg></p>\n");
    }
}
