using System.Buffers;
using System.Text;
using FactCheck.Reports.Text;

namespace FactCheck.Reports.Markdown;

/// <summary>Makes Markdown of text of documents that reads as that text and does nothing: no markup, link, mention or table cell.</summary>
internal static class MarkdownText
{
    private const char WordJoiner = '\u2060';

    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]#+-.|~:$^=<>&@");

    public static string Escape(string text)
    {
        var clean = TerminalText.Clean(text);
        if (clean.AsSpan().IndexOfAny(Marks) < 0)
        {
            return clean;
        }

        var escaped = new StringBuilder(clean.Length + 16);
        for (var i = 0; i < clean.Length; i++)
        {
            _ = clean[i] switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),

                // Names and numbers of issues are looked for in what is rendered: an invisible joiner keeps them text.
                '@' or '#' => escaped.Append('\\').Append(clean[i]).Append(WordJoiner),
                _ when IsMarkup(clean, i) => escaped.Append('\\').Append(clean[i]),
                _ => escaped.Append(clean[i]),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A code span of one line; backticks inside become quotes, so that nothing ends it.</summary>
    public static string Code(string text)
    {
        var clean = TerminalText.Clean(text).Replace('`', '\'').Trim();
        return clean.Length == 0 ? "-" : "`" + clean.Replace("|", "\\|", StringComparison.Ordinal) + "`";
    }

    /// <summary>Some marks mean something anywhere, some only at the start of a line, in an address or in the name of an emoji.</summary>
    private static bool IsMarkup(string text, int index) => text[index] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '^' => true,
        '+' or '-' or '=' => text.AsSpan(0, index).TrimStart(" +-=").IsEmpty,
        ':' => index + 1 < text.Length && text[index + 1] != ' ',
        '.' => text.AsSpan(0, index).EndsWith("www", StringComparison.OrdinalIgnoreCase) || (index > 0 && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0),
        _ => false,
    };
}
