namespace FactCheck.Names;

/// <summary>Spellings that differ by a convention: British and American endings, and the usual ways to romanise a sound.</summary>
internal static class RegionalSpelling
{
    private static readonly (string From, string To)[] Endings =
    [
        ("isation", "ization"), ("ise", "ize"), ("yse", "yze"), ("our", "or"), ("tre", "ter"), ("ence", "ense"), ("isations", "izations"), ("ours", "ors"), ("ogue", "og"), ("amme", "am"),
    ];

    private static readonly (string From, string To)[] Sounds = [("oo", "u"), ("ou", "u"), ("ee", "i"), ("kh", "h"), ("dj", "j"), ("tch", "ch"), ("iy", "i"), ("ij", "i"), ("yi", "i"), ("y", "i"), ("q", "k"), ("tz", "ts"), ("dh", "d")];

    public static bool AreEqual(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 2)
        {
            return false;
        }

        foreach (var (from, to) in Endings)
        {
            if (Swaps(left, right, from, to) || Swaps(right, left, from, to))
            {
                return true;
            }
        }

        return Math.Min(left.Length, right.Length) >= 5 && (left[0] == right[0] || (left[0] is 'q' or 'k' && right[0] is 'q' or 'k')) && HasDigraph(left, right) && Sound(left) == Sound(right);
    }

    private static bool Swaps(string left, string right, string from, string to) =>
        left.Length > from.Length + 1 && left.EndsWith(from, StringComparison.Ordinal) && right.EndsWith(to, StringComparison.Ordinal)
        && left.AsSpan(0, left.Length - from.Length).SequenceEqual(right.AsSpan(0, right.Length - to.Length));

    /// <summary>A single i for a y ("Sidney", "Sydney") is a matter of the bearer, not of a romanisation; two letters for one sound are.</summary>
    private static bool HasDigraph(string left, string right) => left.Length != right.Length || (IsSlavic(left) && IsSlavic(right)) || HasSemiticQ(left) != HasSemiticQ(right);

    /// <summary>A q without its u is a sound of its own, which others write with a k: "Qobalia", "Kobalia".</summary>
    private static bool HasSemiticQ(string word)
    {
        var q = word.IndexOf('q', StringComparison.Ordinal);
        return q >= 0 && (q + 1 == word.Length || word[q + 1] != 'u');
    }

    /// <summary>"Prokofiev" and "Prokofyev".</summary>
    private static bool IsSlavic(string word) => word.EndsWith("ev", StringComparison.Ordinal) || word.EndsWith("eva", StringComparison.Ordinal) || word.EndsWith("enko", StringComparison.Ordinal);

    private static string Sound(string word)
    {
        foreach (var (from, to) in Sounds)
        {
            word = word.Replace(from, to, StringComparison.Ordinal);
        }

        return word;
    }
}
