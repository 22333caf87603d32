using FactCheck.Reports.Json;

namespace FactCheck.Reports.Html;

/// <summary>Writes the filters; they stay hidden until the script that serves them runs.</summary>
internal static class FilterHtml
{
    public static void Write(HtmlContext context)
    {
        var output = context.Output;
        output.Write("<div class=\"filters\" id=\"filters\" hidden>\n<fieldset><legend>Severity</legend>\n");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
        {
            var count = context.Findings.Count(finding => finding.Severity == severity);
            if (count > 0)
            {
                var name = Wording.Of(severity);
                output.Write($"<label class=\"chip {name}\"><input type=\"checkbox\" name=\"severity\" value=\"{name}\" checked> {name} <span>{HtmlContext.Number(count)}</span></label>\n");
            }
        }

        output.Write("</fieldset>\n");
        Select(output, "kind", "Kind", context.Findings.Select(finding => EnumSpelling.Spell(finding.Kind)).Distinct().Order(StringComparer.Ordinal).Select(kind => (kind, kind)));
        Select(output, "document", "Document", context.Report.Documents.Select((document, i) => (HtmlContext.Number(i), context.Name(document.Document))));
        output.Write(context.IsLong ? "<label>Words <input type=\"search\" name=\"words\"></label>\n" : "");
        output.Write($"<p class=\"shown\" id=\"shown\" role=\"status\">{Wording.Count(context.Findings.Count, "finding")}</p>\n</div>\n");
    }

    private static void Select(TextWriter output, string name, string label, IEnumerable<(string Value, string Words)> choices)
    {
        output.Write($"<label>{label} <select name=\"{name}\"><option value=\"\">all</option>\n");
        foreach (var (value, words) in choices)
        {
            output.Write($"<option value=\"{value}\">{words}</option>\n");
        }

        output.Write("</select></label>\n");
    }
}
