using FactCheck.Alignment.Stories;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>A word of an account, or a value by its canonical form, with what it is compared by; read once, however much it stands beside.</summary>
internal sealed class AccountTerm
{
    /// <summary>What another word of the same matter counts beside the same word.</summary>
    private const double MatterStrength = .7;

    private readonly int[] _groups;
    private readonly int[] _matters;

    /// <summary>A bit for the letters a word begins with and the happening it tells, and one for each of its groups and matters: words without a common bit are not alike.</summary>
    private readonly (ulong Own, ulong Groups) _marks;

    /// <summary>A word.</summary>
    /// <param name="token">Index of the token.</param>
    /// <param name="word">The token.</param>
    /// <param name="weight">How telling it is, from 0 to 1.</param>
    /// <param name="isName">True for a word of a name.</param>
    /// <param name="isRare">True for a name that stands in few sentences of its text, and so says of which of them it is.</param>
    /// <param name="deed">The kind of happening the word tells, from 0; -1 for none.</param>
    public AccountTerm(int token, in Token word, double weight, bool isName, bool isRare, int deed)
    {
        (Token, Span, Stem, Weight, IsName, IsRare, Deed) = (token, word.Span, word.Stem, weight, isName, isRare, deed);
        (_groups, _matters) = isName ? ([], []) : (word.Word.Groups, word.Word.Matters);
        _marks.Own = Bit(Stem.Length < RelatedWords.MinRoot ? FirstLetters(Stem) : RelatedWords.RootOf(Stem)) | (deed >= 0 ? Bit((uint)deed) : 0);
        foreach (var group in _groups)
        {
            _marks.Groups |= Bit((uint)group);
        }

        foreach (var matter in _matters)
        {
            _marks.Groups |= Bit((uint)~matter);
        }
    }

    /// <summary>A value.</summary>
    public AccountTerm(Assertion value, double weight)
    {
        (Stem, Value, Weight, Deed, _groups, _matters) = (value.Value.Canonical, value, weight, -1, [], []);

        // All values meet.
        _marks.Own = 1;
        IsAge = Stem.EndsWith(" year", StringComparison.Ordinal);
    }

    /// <summary>Index of the token of a word.</summary>
    public int Token { get; }

    public TextSpan Span { get; }

    /// <summary>The stem of a word, or the canonical form of a value.</summary>
    public string Stem { get; }

    public double Weight { get; }

    public bool IsName { get; }

    public bool IsRare { get; }

    public int Deed { get; }

    /// <summary>The value; null for a word.</summary>
    public Assertion? Value { get; }

    public bool IsValue => Value is not null;

    /// <summary>True for a number of years.</summary>
    public bool IsAge { get; }

    /// <summary>How far the two say the same, be it in another word: from 0 to 1.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public double Likeness(AccountTerm other) => ((_marks.Own & other._marks.Own) | (_marks.Groups & other._marks.Groups)) == 0 ? 0 : LikenessOf(other);

    private double LikenessOf(AccountTerm other)
    {
        if (Value is not null || other.Value is not null)
        {
            return Value is not null && other.Value is not null && (Stem == other.Stem || AccountValue.AreNear(Value, other.Value)) ? 1 : 0;
        }

        if (Stem == other.Stem)
        {
            return 1;
        }

        return IsName || other.IsName ? 0
            : (Deed >= 0 && Deed == other.Deed) || RelatedWords.ShareRoot(Stem, other.Stem) || StemGroups.Meet(_groups, other._groups) ? 1
            : StemGroups.Meet(_matters, other._matters) ? MatterStrength
            : 0;
    }

    private static ulong Bit(uint number) => 1UL << (int)((number * 0x9E3779B1u) >> 26);

    private static uint FirstLetters(string stem)
    {
        var letters = 0u;
        foreach (var letter in stem)
        {
            letters = (letters * 0x01000193) ^ letter;
        }

        return letters;
    }
}
