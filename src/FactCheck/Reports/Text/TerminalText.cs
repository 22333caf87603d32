using System.Globalization;
using System.Text;

namespace FactCheck.Reports.Text;

/// <summary>
/// Makes text of documents fit for one line of a terminal: nothing in it can move the cursor, change colours, reverse the direction of
/// writing or hide itself.
/// </summary>
internal static class TerminalText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Tabs, line breaks and odd blanks become blanks; other control characters, noncharacters and halves of surrogate pairs a replacement mark; direction
    /// marks and characters without width go, but for those that join emoji.
    /// </summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text.ToString();
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    clean.Append(' ');
                    break;
                case UnicodeCategory.Control when rune.Value is '\t' or '\n' or '\r':
                    clean.Append(' ');
                    break;
                case UnicodeCategory.Control:
                case UnicodeCategory.OtherNotAssigned when (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF:
                    clean.Append(Replacement);
                    break;
                case UnicodeCategory.Format when rune.Value is not 0x200D:
                    break;
                default:
                    clean.Append(rune.ToString());
                    break;
            }
        }

        return clean.ToString();
    }
}
