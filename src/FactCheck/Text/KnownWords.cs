namespace FactCheck.Text;

/// <summary>
/// The words met last, so that most words of the next text need not be folded, stemmed and looked up again. Of bounded size; what is not kept is made
/// anew and is the same. Thread-safe without locks: a word that two threads put in one place is kept by one of them.
/// </summary>
internal static class KnownWords
{
    /// <summary>A power of two; each set keeps the last two words of its hashes.</summary>
    private const int Sets = 8192;

    /// <summary>Longer words are addresses and the like.</summary>
    private const int Longest = 32;

    private static readonly KnownWord?[] Kept = new KnownWord?[2 * Sets];

    /// <param name="spelled">As it stands in the folded text.</param>
    /// <param name="kind">Of the token.</param>
    public static KnownWord Of(ReadOnlySpan<char> spelled, TokenKind kind)
    {
        if (spelled.Length > Longest)
        {
            return new KnownWord(spelled.ToString(), kind);
        }

        var set = 2 * (int)(WordHash.Of(spelled) % Sets);
        var first = Kept[set];
        if (first is not null && first.Kind == kind && spelled.SequenceEqual(first.Spelled))
        {
            return first;
        }

        if (Kept[set + 1] is { } second && second.Kind == kind && spelled.SequenceEqual(second.Spelled))
        {
            return second;
        }

        var word = new KnownWord(spelled.ToString(), kind);
        Volatile.Write(ref Kept[set + 1], first);
        Volatile.Write(ref Kept[set], word);
        return word;
    }
}
