using System.Text.RegularExpressions;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Reads the designations of a stretch of a text.</summary>
internal static partial class Designations
{
    private const int TimeOutMilliseconds = 1000;

    /// <summary>Other forms of a label.</summary>
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["release"] = "version", ["v"] = "version", ["v."] = "version", ["ver."] = "version", ["art."] = "article", ["sec."] = "section", ["\u00A7"] = "section", ["para"] = "paragraph", ["para."] = "paragraph", ["reg."] = "regulation",
    };

    /// <summary>The designations; null in the place of all of them where several are told in one: "Articles 15 and 17".</summary>
    public static List<Designation>? In(DocumentText text, int first, int end)
    {
        var (start, stop) = (text.Tokens[first].Span.Start, text.Tokens[end - 1].Span.End);
        var part = text.Folded.Substring(start, stop - start);
        if (!part.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var found = new List<Designation>();
        foreach (Match match in Pattern().Matches(part))
        {
            var code = match.Groups["code"];
            if (match.Groups["several"].Success)
            {
                return null;
            }

            var isNamed = match.Groups["name"].Success;
            var label = (isNamed ? match.Groups["name"].Value : match.Groups["model"].Success ? match.Groups["model"].Value : match.Groups["label"].Value).ToLowerInvariant();
            // A code may be the rest of a token: "v2.4.1".
            var from = text.TokenAt(start + code.Index + 1) - 1;
            var to = text.TokenAt(start + code.Index + code.Length) - 1;
            found.Add(new Designation(Labels.GetValueOrDefault(label, label), code.Value.ToLowerInvariant().TrimStart('v'), text.TokenAt(start + match.Index + 1) - 1, from, Math.Max(from, to), isNamed || match.Groups["model"].Success));
        }

        return found;
    }

    /// <summary>
    /// A label and its number; "v2.4.1"; a name and a dotted number; a code of capital letters and digits. What is counted or measured ("OpenSSL 3.0 percent") is none, and neither is a range.
    /// </summary>
    [GeneratedRegex(
        """
        \b(?<several>(?i:versions|releases|articles|sections|clauses|paragraphs|chapters|annexes|appendices|schedules|rules|regulations|directives|flights|gates|platforms|rooms|routes)|\u00A7\u00A7)\s+\d
        |(?:\b(?<label>(?i:version|release|ver\.|v\.|article|art\.|section|sec\.|clause|paragraph|para\.?|chapter|annex|appendix|schedule|rule|regulation|reg\.|directive|flight|gate|platform|room|route|build))\s+|(?<label>\u00A7)\s*)(?<code>v?[0-9]+[A-Z]?(?:\.[0-9]+)*(?:\([0-9a-z]+\))*)(?![0-9\p{L}%]|\.[0-9]|\s*(?:[-\u2013]|to|or|and)\s*[0-9])
        |(?<![\p{L}0-9.])(?<label>v)(?<code>[0-9]+(?:\.[0-9]+)+)(?![0-9\p{L}%])
        |(?<![\p{L}0-9.-])(?<name>[A-Z][\p{L}]*(?:[.-]\p{L}+)?)\s+v?(?<code>[0-9]+(?:\.[0-9]+)+)(?![0-9\p{L}%]|\s*(?:percent|per\s+cent|points?|million|billion|trillion|km|kg|[-\u2013]|to\b)|\s*[0-9])
        |(?<![\p{L}0-9.-])(?<model>[A-Z]{1,4}-?)(?<code>[0-9]{2,5}[A-Z]{0,2})(?![0-9\p{L}%-])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        TimeOutMilliseconds)]
    private static partial Regex Pattern();
}
