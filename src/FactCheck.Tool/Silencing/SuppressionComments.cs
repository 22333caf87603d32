namespace FactCheck.Tool.Silencing;

/// <summary>
/// Reads "&lt;!-- factcheck-disable-next-line FC1001, FC2: the reason --&gt;", the same with disable-line and disable-file, and disable up
/// to the next enable of the same rules or the end.
/// </summary>
internal static class SuppressionComments
{
    private const string Opening = "<!--";
    private const string Prefix = "factcheck-";

    /// <summary>What a comment may say behind "factcheck-".</summary>
    public static IReadOnlyList<string> Verbs { get; } = ["disable-next-line", "disable-line", "disable-file", "disable", "enable"];

    public static IReadOnlyList<Suppression> Read(Document document)
    {
        var found = new List<Suppression>();
        if (ReferenceEquals(document.Prose, document.Text))
        {
            // A format without comments: they would be words of the text.
            return found;
        }

        var lastLine = document.LocationOf(document.Text.Length).Line;
        for (var start = 0; (start = document.Text.IndexOf(Opening, start, StringComparison.Ordinal)) >= 0; start += Opening.Length)
        {
            var end = document.Text.IndexOf("-->", start, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            var isCode = document.Sources is { } sources && sources.Any(source => source.Kind == SourceKind.Furniture && source.Span.Contains(start));
            if (isCode)
            {
                continue;
            }

            var words = document.Text.AsSpan(start + Opening.Length, Math.Max(0, end - start - Opening.Length)).Trim();
            if (words.StartsWith(Prefix, StringComparison.Ordinal))
            {
                Read(words[Prefix.Length..].ToString(), document.LocationOf(start).Line, document.LocationOf(end).Line, lastLine, found);
            }
        }

        return found;
    }

    private static void Read(string words, int line, int endLine, int lastLine, List<Suppression> found)
    {
        var space = words.IndexOfAny([' ', '\t', '\n', '\r']);
        var verb = space < 0 ? words : words[..space];
        var rest = space < 0 ? "" : words[space..];
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        var hasReason = colon >= 0 && !string.IsNullOrWhiteSpace(rest[(colon + 1)..]);
        var rules = (colon < 0 ? rest : rest[..colon]).Split([',', ' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (rules.Length == 0)
        {
            rules = ["FC"];
        }

        switch (verb)
        {
            case "disable-next-line":
                found.Add(new Suppression(line, endLine + 1, endLine + 1, rules, hasReason));
                break;
            case "disable-line":
                found.Add(new Suppression(line, line, line, rules, hasReason));
                break;
            case "disable-file":
                found.Add(new Suppression(line, 1, lastLine, rules, hasReason));
                break;
            case "disable":
                found.Add(new Suppression(line, line, lastLine, rules, hasReason));
                break;
            case "enable":
                var open = found.FindLastIndex(suppression => suppression.First == suppression.Line && suppression.Last == lastLine && (rules is ["FC"] || suppression.Rules.SequenceEqual(rules)));
                if (open >= 0)
                {
                    found[open] = found[open] with { Last = line };
                }

                break;
            default:
                found.Add(new Suppression(line, 0, 0, rules, false) { Unknown = verb });
                break;
        }
    }
}
