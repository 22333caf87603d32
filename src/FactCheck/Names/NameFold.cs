using System.Buffers;
using System.Text;

namespace FactCheck.Names;

/// <summary>
/// Folds a word of a name to what spelling is compared on: lower case, letters and digits only, Latin letters without their marks, Cyrillic
/// letters romanised ("Krzyżewski" and "KRZYZEWSKI" meet, "U.S." and "US" do).
/// </summary>
internal static class NameFold
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    private const string Cyrillic = "абвгдезиклмнопрстуфыэйії";
    private const string CyrillicLatin = "abvgdeziklmnoprstufyeiii";

    /// <summary>The base letters of U+00C0 to U+024F, '-' where there is none (generated from the Unicode decompositions).</summary>
    private const string ExtendedLatin =
        "aaaaaa-ceeeeiiii-nooooo--uuuuy--aaaaaa-ceeeeiiii-nooooo--uuuuy-yaaaaaaccccccccdd--eeeeeeeeeegggggggghh--iiiiiiiii---jjkk-llllll-" +
        "---nnnnnn---oooooo--rrrrrrsssssssstttt--uuuuuuuuuuuuwwyyyzzzzzzs--------------------------------oo-------------uu---------------" +
        "-------------aaiioouuuuuuuuuu-aaaa----ggkkoooo--j---gg--nnaa----aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy------------" +
        "----------------";

    /// <summary>The base letters of U+1E00 to U+1EFF.</summary>
    private const string AdditionalLatin =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwy-s----aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------";

    /// <returns>The word itself where there is nothing to fold.</returns>
    public static string Word(string word) => IsPlain(word) ? word : Word(word.AsSpan());

    public static string Word(ReadOnlySpan<char> word)
    {
        if (IsPlain(word))
        {
            return word.ToString();
        }

        return Ascii.IsValid(word) ? FoldAscii(word) : FoldMarks(word);
    }

    private static bool IsPlain(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(Plain);

    private static string FoldAscii(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 128 ? stackalloc char[128] : new char[word.Length];
        var length = 0;
        foreach (var unit in word)
        {
            if (char.IsAsciiLetterOrDigit(unit))
            {
                folded[length++] = char.ToLowerInvariant(unit);
            }
        }

        return folded[..length].ToString();
    }

    private static string FoldMarks(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 4);
        foreach (var unit in word)
        {
            var lower = char.ToLowerInvariant(unit);
            var latin = Latin(lower);
            if (latin.Length > 0)
            {
                folded.Append(latin);
            }
            else if (BaseLetter(lower) is not '-' and var letter)
            {
                folded.Append(letter);
            }
            else if ((char.IsLetterOrDigit(lower) || char.IsSurrogate(lower)) && lower is not ('ь' or 'ъ'))
            {
                var index = Cyrillic.IndexOf(lower, StringComparison.Ordinal);
                folded.Append(index < 0 ? lower : CyrillicLatin[index]);
            }
        }

        return folded.ToString();
    }

    /// <summary>The letter without its marks; '-' when the table has none. A table, because Unicode normalisation needs data not every host has.</summary>
    private static char BaseLetter(char unit) => unit switch
    {
        >= '\u00C0' and <= '\u024F' => ExtendedLatin[unit - '\u00C0'],
        >= '\u1E00' and <= '\u1EFF' => AdditionalLatin[unit - '\u1E00'],
        _ => '-',
    };

    private static string Latin(char unit) => unit switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        'ж' => "zh",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => "iu",
        'я' => "ia",
        'є' => "ie",
        'ґ' => "g",
        'ё' => "e",
        _ => "",
    };
}
