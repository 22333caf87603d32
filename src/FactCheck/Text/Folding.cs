namespace FactCheck.Text;

/// <summary>
/// The folded view of a text: same length, so offsets carry over. Curly quotes become straight, odd blanks plain, dashes hyphens or em
/// dashes, pictures and broken pictures <see cref="Picture"/>, invisible characters <see cref="Nothing"/>.
/// </summary>
internal static class Folding
{
    /// <summary>Stands for every code unit of an emoji or of the mojibake of one (private use).</summary>
    public const char Picture = '\uE000';

    /// <summary>Stands for code units that are part of a word but not to be seen: soft hyphens, joiners, the filler of a repair.</summary>
    public const char Nothing = '\u200B';

    private const char EmDash = '\u2014';

    public static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text) && !text.AsSpan().ContainsAnyInRange('\0', '\b'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (folded, original) =>
        {
            original.CopyTo(folded);
            for (var i = NextOdd(original, 0); i < original.Length; i = NextOdd(original, i + 1))
            {
                folded[i] = FoldUnit(original[i]);
            }

            Mojibake.Fold(original, folded);
            FoldPictures(original, folded);
        });
    }

    /// <summary>Index of the next unit that is no printable ASCII; the length when there is none.</summary>
    private static int NextOdd(string text, int from) => text.AsSpan(from).IndexOfAnyExceptInRange(' ', '\u007F') is var offset && offset < 0 ? text.Length : from + offset;

    private static char FoldUnit(char unit) => unit switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' or '\u2032' or '\uFF07' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' or '\uFF02' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\uFE63' or '\uFF0D' => '-',
        '\u2014' or '\u2015' => EmDash,
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\uFE0E' or '\uFE0F' => Nothing,
        '\u0085' or '\u2028' or '\u2029' => '\n',
        '\u2044' => '/',
        '\uFF05' => '%',
        '\uFF04' => '$',
        < ' ' and not ('\t' or '\n' or '\r') => ' ',
        > '\u007F' when char.IsWhiteSpace(unit) => ' ',
        _ => unit,
    };

    private static void FoldPictures(string original, Span<char> folded)
    {
        for (var i = 0; original.AsSpan(i).IndexOfAnyInRange('\u2190', '\uFFFF') is var offset and >= 0;)
        {
            i += offset;
            var length = PictureLength(original, i);
            folded.Slice(i, length).Fill(Picture);
            i += Math.Max(1, length);
        }
    }

    /// <summary>Length of the picture or lone surrogate at <paramref name="i"/>; 0 when there is none.</summary>
    private static int PictureLength(string text, int i)
    {
        var unit = text[i];
        if (unit < '\u2190')
        {
            return 0;
        }

        if (char.IsSurrogate(unit))
        {
            var isPair = char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!isPair)
            {
                return 1;
            }

            var category = System.Globalization.CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(unit, text[i + 1]));
            return category is System.Globalization.UnicodeCategory.OtherSymbol
                or System.Globalization.UnicodeCategory.ModifierSymbol
                or System.Globalization.UnicodeCategory.OtherNotAssigned ? 2 : 0;
        }

        return unit is (>= '\u2190' and <= '\u21FF') or (>= '\u2300' and <= '\u27BF') or (>= '\u2B00' and <= '\u2BFF') or '\uFFFD' ? 1 : 0;
    }
}
