namespace FactCheck.Text;

/// <summary>
/// The words a run has met last, so that most words of its next text need not be folded, stemmed and looked up again; the run's alone, and forgotten with it
/// but for <see cref="CommonWords"/>. Of bounded size; what is not kept is made anew and is the same. Thread-safe without locks: a word that two threads put in one place is kept by one of them.
/// </summary>
/// <param name="characters">Of all texts of the run; a new word comes every sixteen characters or so, and in long runs ever fewer.</param>
internal sealed class KnownWords(long characters)
{
    private const int FewestSets = 64;
    private const int MostSets = 8192;
    private const int CharactersOfSet = 32;

    /// <summary>Longer words are addresses and the like.</summary>
    private const int Longest = 32;

    /// <summary>Each set keeps the last two words of its hashes.</summary>
    private readonly KnownWord?[] _kept = new KnownWord?[2 * (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(characters / CharactersOfSet, FewestSets, MostSets))];

    /// <param name="spelled">As it stands in the folded text.</param>
    /// <param name="kind">Of the token.</param>
    public KnownWord Of(ReadOnlySpan<char> spelled, TokenKind kind)
    {
        if (spelled.Length > Longest)
        {
            return new KnownWord(spelled.ToString(), kind);
        }

        var hash = WordHash.Of(spelled);
        var set = 2 * (int)(hash & (uint)((_kept.Length / 2) - 1));
        var first = _kept[set];
        if (first is not null && first.Kind == kind && spelled.SequenceEqual(first.Spelled))
        {
            return first;
        }

        if (_kept[set + 1] is { } second && second.Kind == kind && spelled.SequenceEqual(second.Spelled))
        {
            return second;
        }

        var word = kind == TokenKind.Word ? CommonWords.Of(spelled, hash) : new KnownWord(spelled.ToString(), kind);
        Volatile.Write(ref _kept[set + 1], first);
        Volatile.Write(ref _kept[set], word);
        return word;
    }
}
