namespace FactCheck.Names;

/// <summary>
/// Letters with marks, and how papers without them write them: "Jörg" is "Joerg" or "Jorg", "Ødegård" is "Odegaard", "Åström" is "Aastrom". The folded forms of such
/// spellings differ, and no slip is made.
/// </summary>
internal static class MarkedLetters
{
    private const int LongestWord = 40;

    /// <summary>Each may be written in several ways; no name has more.</summary>
    private const int MostMarks = 6;

    /// <summary>True when two words, as they stand in their names, are one but for letters that are written with a mark or without.</summary>
    public static bool AreOne(string left, string right) =>
        left.Length <= LongestWord && right.Length <= LongestWord && Marks(left) + Marks(right) is > 0 and <= MostMarks && Match(left.ToLowerInvariant(), right.ToLowerInvariant());

    private static int Marks(string word)
    {
        var marks = 0;
        foreach (var letter in word)
        {
            marks += char.IsAscii(letter) || Written(char.ToLowerInvariant(letter)) is null ? 0 : 1;
        }

        return marks;
    }

    private static bool Match(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.IsEmpty && right.IsEmpty;
        }

        return (left[0] == right[0] && Match(left[1..], right[1..])) || Starts(left, right) || Starts(right, left);
    }

    /// <summary>The marked letter that begins one word, written otherwise at the beginning of the other.</summary>
    private static bool Starts(ReadOnlySpan<char> marked, ReadOnlySpan<char> other)
    {
        foreach (var written in Written(marked[0]) ?? [])
        {
            if (other.StartsWith(written, StringComparison.Ordinal) && Match(marked[1..], other[written.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What may stand for a letter; null for one without a mark.</summary>
    private static string[]? Written(char letter) => letter switch
    {
        'ä' => ["ae", "a", "æ"],
        'ö' => ["oe", "o", "ø"],
        'ü' => ["ue", "u", "y"],
        'ø' => ["oe", "o", "ö"],
        'å' => ["aa", "a", "o"],
        'æ' => ["ae", "a", "ä"],
        'ß' => ["ss", "s"],
        'œ' => ["oe", "o"],
        'ð' => ["d", "dh", "th"],
        'þ' => ["th", "t"],
        'ñ' => ["n", "ny", "nh"],
        'ğ' => ["g", "gh"],
        'ş' => ["s", "sh"],
        'ç' => ["c", "ch"],
        'š' => ["s", "sh"],
        'č' => ["c", "ch"],
        'ž' => ["z", "zh"],
        'ć' => ["c", "ch"],
        'đ' => ["d", "dj"],
        'ł' => ["l", "w"],
        'ı' => ["i"],
        'á' or 'à' or 'â' or 'ã' or 'ă' or 'ą' => ["a"],
        'é' or 'è' or 'ê' or 'ë' or 'ę' or 'ě' => ["e"],
        'í' or 'ì' or 'î' or 'ï' or 'İ' => ["i"],
        'ó' or 'ò' or 'ô' or 'õ' => ["o"],
        'ő' => ["oe", "o", "ö"],
        'ú' or 'ù' or 'û' or 'ů' => ["u"],
        'ű' => ["ue", "u", "ü"],
        'ý' or 'ÿ' => ["y"],
        'ń' or 'ň' => ["n"],
        'ř' => ["r", "rz"],
        'ś' or 'ș' => ["s"],
        'ź' or 'ż' => ["z"],
        'ť' or 'ț' => ["t"],
        'ď' => ["d"],
        'ľ' => ["l"],
        _ => null,
    };
}
