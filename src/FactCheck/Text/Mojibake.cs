using System.Text;

namespace FactCheck.Text;

/// <summary>
/// Text that was UTF-8 and was decoded as something else. Runs that were emoji are blotted out; runs that decode back under
/// windows-1252 to a character people write (a pound sign, a curly quote, an accented letter) are repaired in place, the rest of the run
/// filled with <see cref="Folding.Nothing"/> or blanks so that no offset moves.
/// </summary>
internal static class Mojibake
{
    /// <summary>windows-1252's characters for the bytes 80 to 9F; NUL where it has none.</summary>
    private const string HighControls = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    public static void Fold(string original, Span<char> folded)
    {
        for (var i = 0; i < original.Length && original.AsSpan(i).IndexOfAnyInRange('\u00C2', '\uFFFF') is var offset and >= 0; i++)
        {
            i += offset;
            var length = BrokenPictureLength(original, i);
            if (length > 0)
            {
                folded.Slice(i, length).Fill(Folding.Picture);
                i += length - 1;
                continue;
            }

            length = Repair(original, i, out var repaired);
            if (length > 0)
            {
                var isWordPart = char.IsLetter(repaired) || repaired == '\'';
                folded[i] = repaired;
                folded.Slice(i + 1, length - 1).Fill(isWordPart ? Folding.Nothing : ' ');
                if (!isWordPart)
                {
                    // The sign stays beside what follows it: "Â£5m" must read " £5m".
                    folded[i] = ' ';
                    folded[i + length - 1] = repaired;
                }

                i += length - 1;
            }
        }
    }

    /// <summary>
    /// Length of a run that was an emoji: F0 9F read as Latin ("ðŸ") or Greek ("πŸ"), with all that hangs on it up to the next ASCII character.
    /// </summary>
    private static int BrokenPictureLength(string text, int i)
    {
        if (text[i] is not ('\u03C0' or '\u00F0') || i + 1 >= text.Length || text[i + 1] != '\u0178')
        {
            return 0;
        }

        var end = i + 2;
        while (end < text.Length && text[end] > '\u007F' && !char.IsWhiteSpace(text[end]) && !char.IsSurrogate(text[end]))
        {
            end++;
        }

        return end - i;
    }

    /// <summary>Decodes the run at <paramref name="i"/> as windows-1252 bytes of one UTF-8 character; 0 when it is none.</summary>
    private static int Repair(string text, int i, out char repaired)
    {
        repaired = default;
        var lead = text[i];
        var length = lead switch
        {
            >= '\u00C2' and <= '\u00DF' => 2,
            >= '\u00E0' and <= '\u00EF' => 3,
            _ => 0,
        };
        if (length == 0 || i + length > text.Length)
        {
            return 0;
        }

        Span<byte> bytes = stackalloc byte[3];
        bytes[0] = (byte)lead;
        for (var k = 1; k < length; k++)
        {
            if (ByteOf(text[i + k]) is not (>= 0x80 and <= 0xBF and var continuation))
            {
                return 0;
            }

            bytes[k] = (byte)continuation;
        }

        Span<char> decoded = stackalloc char[2];
        return Encoding.UTF8.TryGetChars(bytes[..length], decoded, out var count) && count == 1 && IsWritten(decoded[0])
            ? Found(decoded[0], length, out repaired)
            : 0;
    }

    private static int Found(char unit, int length, out char repaired)
    {
        repaired = unit switch
        {
            '\u2018' or '\u2019' => '\'',
            '\u201C' or '\u201D' => '"',
            '\u2013' => '-',
            '\u00A0' or '\u202F' or '\u2009' => ' ',
            _ => unit,
        };
        return length;
    }

    private static int ByteOf(char unit)
    {
        if (unit < '\u0100')
        {
            return unit;
        }

        var index = HighControls.IndexOf(unit, StringComparison.Ordinal);
        return index < 0 ? -1 : 0x80 + index;
    }

    /// <summary>Characters that stand in English news text: Latin letters with marks, currency signs, quotes, dashes and blanks.</summary>
    private static bool IsWritten(char unit) => unit is (>= '\u00A0' and <= '\u017F') or (>= '\u2009' and <= '\u203A') or (>= '\u20A0' and <= '\u20BF') or '\u202F';
}
