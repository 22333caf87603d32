using System.Globalization;
using FactCheck.Reports.Json;

namespace FactCheck.Reports.Html;

/// <summary>Writes a finding as a card: what, where side by side, who says which, why, and what to settle on.</summary>
internal static class FindingHtml
{
    /// <summary>Places of a finding that unfold; it may have hundreds.</summary>
    private const int MaxPlaces = 24;

    /// <summary>Places of one side that are seen at once.</summary>
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
        output.Write($"<span>{EnumSpelling.Spell(finding.Kind)}, {Wording.Of(finding.Verdict)}{(finding.Reason is { } reason ? ": " + Wording.Of(reason) : "")}{(finding.Fidelity is { } fidelity ? ", " + QuotationLadder.Word(fidelity) : "")}</span> ");
        WriteConfidence(output, finding.Confidence);
        output.Write($"<a class=\"permalink\" href=\"#{anchor}\" aria-label=\"Link to this finding\">#</a></p>\n");
        output.Write($"<h3 id=\"{anchor}-t\"><bdi>{HtmlText.Line(finding.Message)}</bdi></h3>\n");
        WritePlaces(context, finding);
        output.Write("<div class=\"judgement\">\n");
        ReadingsHtml.Write(context, finding);
        WriteReasons(output, finding, context.IsLong);
        output.Write("</div>\n");
        WriteSuggestion(output, finding);
        output.Write("</article>\n");
    }

    /// <summary>The sides beside one another, each with its first places open; without sides the documents.</summary>
    private static void WritePlaces(HtmlContext context, Finding finding)
    {
        var output = context.Output;
        var sides = Side.Of(finding);
        var groups = sides.Count > 1 && sides.Sum(side => side.Mentions.Count) == finding.Mentions.Count
            ? sides.Select(side => side.Mentions)
            : finding.Mentions.GroupBy(mention => mention.Document.Id, StringComparer.Ordinal).Select(document => (IReadOnlyList<Mention>)[.. document]);
        output.Write("<div class=\"places\">\n");
        var left = MaxPlaces;
        foreach (var places in groups)
        {
            output.Write("<div class=\"places-of\">\n");
            places.Take(OpenPlaces).ToList().ForEach(mention => WritePlace(context, mention));
            var more = places.Skip(OpenPlaces).Take(left).ToList();
            left -= more.Count;
            if (places.Count > OpenPlaces)
            {
                output.Write($"<details class=\"more\"><summary>{Wording.Count(places.Count - OpenPlaces, "more place")}</summary>\n");
                more.ForEach(mention => WritePlace(context, mention));
                var others = places.Count - OpenPlaces - more.Count;
                output.Write(others > 0 ? $"<p>{Wording.Count(others, "more place")}</p>\n</details>\n" : "</details>\n");
            }

            output.Write("</div>\n");
        }

        output.Write("</div>\n");
    }

    private static void WritePlace(HtmlContext context, Mention mention)
    {
        var snippet = Snippet.Of(mention, ContextColumns);
        var whose = context.Report.Mode == ReportMode.Verify && mention.Document == context.Report.Documents[0].Document ? "draft, " : "";
        context.Output.Write($"<figure><figcaption>{context.Location(mention)} <span>{whose}{HtmlText.Line(mention.Source.Name)}</span></figcaption>");
        context.Output.Write($"<blockquote><p><bdi>{HtmlText.Line(snippet.Before)}<mark>{HtmlText.Line(snippet.Marked)}</mark>{HtmlText.Line(snippet.After)}</bdi></p></blockquote></figure>\n");
    }

    /// <summary>The reasons; on a long page they unfold.</summary>
    private static void WriteReasons(TextWriter output, Finding finding, bool isFolded)
    {
        if (finding.Explanation.Count > 0)
        {
            output.Write($"<details class=\"why\"{(isFolded ? "" : " open")}><summary>Why</summary><ul>\n");
            foreach (var sentence in finding.Explanation)
            {
                output.Write($"<li><bdi>{HtmlText.Line(sentence)}</bdi></li>\n");
            }

            output.Write("</ul></details>\n");
        }
    }

    private static void WriteSuggestion(TextWriter output, Finding finding)
    {
        if (finding.Suggestion is not { } suggestion)
        {
            return;
        }

        output.Write(suggestion.IsResolved
            ? $"<p class=\"suggestion\"><span>Suggestion</span> <strong><bdi>{HtmlText.Line(suggestion.Value)}</bdi></strong> <bdi>{HtmlText.Line(suggestion.Basis)}</bdi></p>\n"
            : $"<p class=\"suggestion none\"><span>No suggestion</span> <bdi>{HtmlText.Line(suggestion.Basis)}</bdi></p>\n");
    }

    private static void WriteConfidence(TextWriter output, double confidence)
    {
        var width = Math.Round(confidence * 40, 1).ToString(CultureInfo.InvariantCulture);
        output.Write($"<span class=\"confidence\">confidence {Wording.Confidence(confidence)} <svg width=\"40\" height=\"6\" aria-hidden=\"true\"><rect class=\"track\" width=\"40\" height=\"6\" rx=\"3\"/>");
        output.Write($"<rect class=\"fill\" width=\"{width}\" height=\"6\" rx=\"3\"/></svg></span> ");
    }
}
