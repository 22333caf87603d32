using System.Text;
using FactCheck.Reports.Text;

namespace FactCheck.Reports.Html;

/// <summary>Makes HTML of text of documents that is that text and nothing else, in elements as in quoted attributes.</summary>
internal static class HtmlText
{
    /// <summary>Text of one line.</summary>
    public static string Line(ReadOnlySpan<char> text) => Encode(TerminalText.Clean(text));

    /// <summary>Text whose line breaks are kept, as <c>\n</c>.</summary>
    public static string Lines(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('\n', '\r') < 0)
        {
            return Line(text);
        }

        var lines = new StringBuilder(text.Length);
        while (text.IndexOfAny('\n', '\r') is var end and >= 0)
        {
            lines.Append(Line(text[..end])).Append('\n');
            text = text[(end + (text[end..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1))..];
        }

        return lines.Append(Line(text)).ToString();
    }

    private static string Encode(string text) =>
        text.AsSpan().IndexOfAny("&<>\"'") < 0
            ? text
            : text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal)
                .Replace("'", "&#39;", StringComparison.Ordinal);
}
