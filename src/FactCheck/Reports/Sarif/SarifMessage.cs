using FactCheck.Reports.Text;

namespace FactCheck.Reports.Sarif;

/// <summary>Message texts of SARIF, in which "[words](1)" is a link to the related location 1 and nothing of a document may be.</summary>
internal static class SarifMessage
{
    private const int MaxLinks = 10;

    /// <summary>Clean text with brackets and backslashes escaped.</summary>
    public static string Escape(string text) =>
        TerminalText.Clean(text)
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal);

    /// <summary>The finding in words, with a link to each of its other places.</summary>
    public static string Of(Finding finding, IReadOnlyList<Mention> others)
    {
        var parts = new List<string> { Escape(finding.Message) };
        if (others.Count > 0)
        {
            parts.Add("Compare " + string.Join(", ", others.Take(MaxLinks).Select((other, i) => $"[{Escape(Shorten(other.Text))}]({i + 1})")) + ".");
        }

        parts.AddRange(finding.Explanation.Select(Escape));
        if (finding.Suggestion is { } suggestion)
        {
            parts.Add($"Suggestion: {Escape(suggestion.Value)} ({Escape(suggestion.Basis)}).");
        }

        return string.Join(' ', parts);
    }

    private static string Shorten(string words) => words.Length <= 80 ? words : Columns.Start(words, 77) + "...";
}
