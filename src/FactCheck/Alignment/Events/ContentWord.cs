using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>A content word of a sentence with what it is compared by, read once: a sentence meets many others.</summary>
internal readonly struct ContentWord
{
    private readonly StemGroups _stem;
    private readonly char _first;
    private readonly bool _isWord;
    private readonly bool _isCapitalized;
    private readonly bool _isOrdinal;
    private readonly decimal? _number;

    /// <summary>A bit for the first letter or the number, and one for each group: words without a common bit are not alike.</summary>
    private readonly ulong _own;
    private readonly ulong _groups;

    public ContentWord(int token, in Token word)
    {
        Token = token;
        _stem = StemGroups.Of(word);
        _first = word.Stem.Length > 0 ? word.Stem[0] : default;
        (_isWord, _isCapitalized) = (word.IsWord, word.IsCapitalized);
        _number = word.Word.Number;
        _isOrdinal = _number is not null && WordLikeness.IsOrdinal(word.Norm);
        _own = Bit(_first) | (_number is { } number ? Bit((uint)number.GetHashCode()) : 0);
        foreach (var group in _stem.Groups)
        {
            _groups |= Bit((uint)group);
        }
    }

    /// <summary>Index of the token.</summary>
    public int Token { get; }

    /// <summary>What <see cref="WordLikeness.AreAlike"/> says of the two tokens.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public bool IsLike(in ContentWord other) => ((_own & other._own) | (_groups & other._groups)) != 0 && MeansLike(other);

    private bool MeansLike(in ContentWord other)
    {
        // Forms of one word, and words made from one another, begin alike.
        var beginAlike = _first == other._first;
        if (beginAlike && WordLikeness.AreForms(_stem.Stem, other._stem.Stem))
        {
            return true;
        }

        return _isWord && other._isWord && _isCapitalized == other._isCapitalized
            ? (beginAlike && WordLikeness.AreDerived(_stem.Stem, other._stem.Stem)) || StemGroups.Meet(_stem.Groups, other._stem.Groups)
            : _number is not null && _isOrdinal == other._isOrdinal && _number == other._number;
    }

    private static ulong Bit(uint number) => 1UL << (int)((number * 0x9E3779B1u) >> 26);
}
