using System.Text;

namespace FactCheck.Text;

/// <summary>
/// A word as it is spelt, and what the lists know of it, each looked up when first asked for. What is known of a word is the same in every text, so those
/// met last are kept for the next texts (<see cref="KnownWords"/>). Thread-safe: what is looked up twice is the same.
/// </summary>
internal sealed class KnownWord
{
    private const int Verb = 1;
    private const int Auxiliary = 4;
    private const int NoNumber = 16;
    private const int Rare = 64;
    private const int Deed = 256;
    private const int OfKind = 1024;

    /// <summary>For each question a bit that it was asked and, above, one that it is so.</summary>
    private int _answers;
    private int[]? _groups;
    private int[]? _matters;
    private double _rarity;

    /// <summary>A decimal, once it was read.</summary>
    private object? _number;

    /// <param name="spelled">As it stands in the folded text.</param>
    /// <param name="kind">Of its tokens.</param>
    public KnownWord(string spelled, TokenKind kind)
    {
        (Spelled, Kind, Hash) = (spelled, kind, WordHash.Of(spelled));
        if (kind is not (TokenKind.Word or TokenKind.Link))
        {
            (Norm, Stem, IsStop) = (spelled, spelled, StopWords.Contains(spelled));
            return;
        }

        var visible = spelled.Contains(Folding.Nothing, StringComparison.Ordinal) ? spelled.Replace(Folding.Nothing.ToString(), "", StringComparison.Ordinal) : spelled;
        if (!Ascii.IsValid(visible))
        {
            visible = visible.Normalize(NormalizationForm.FormC);
        }

        Norm = visible.ToLowerInvariant();
        Stem = kind == TokenKind.Word ? Stemmer.Stem(Norm) : Norm;
        IsStop = StopWords.Contains(Norm);
        IsCapitalized = visible.Length > 0 && char.IsUpper(visible[0]);
        IsAllCaps = IsCapitalized && visible.Length > 1 && AreAllCaps(visible);
    }

    /// <summary>A word of which no more is told.</summary>
    public KnownWord(string norm, string stem) => (Spelled, Kind, Norm, Stem) = (norm, TokenKind.Word, norm, stem);

    public string Spelled { get; }

    public TokenKind Kind { get; }

    /// <summary>The <see cref="WordHash"/> of how it is spelt.</summary>
    public uint Hash { get; }

    public string Norm { get; }

    public string Stem { get; }

    public bool IsCapitalized { get; }

    public bool IsAllCaps { get; }

    public bool IsStop { get; }

    /// <summary>See <see cref="Synonyms.GroupsOf"/>.</summary>
    public int[] Groups => _groups ??= Synonyms.GroupsOf(Stem);

    /// <summary>See <see cref="Text.Matters.Of"/>.</summary>
    public int[] Matters => _matters ??= Text.Matters.Of(Stem);

    /// <summary>See <see cref="StemRarity.Of"/>.</summary>
    public double Rarity
    {
        get
        {
            if ((Volatile.Read(ref _answers) & Rare) == 0)
            {
                _rarity = StemRarity.Of(Stem);
                Interlocked.Or(ref _answers, Rare);
            }

            return _rarity;
        }
    }

    /// <summary>See <see cref="NumberWords.Value"/>, by which most words are no number.</summary>
    public decimal? Number
    {
        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        get => Is(NoNumber) == true ? null : ReadNumber();
    }

    /// <summary>True for the stem of a full verb.</summary>
    public bool IsVerb => Is(Verb) ?? Answer(Verb, VerbWords.IsStem(Stem));

    /// <summary>True for a form of be, have, do or a modal.</summary>
    public bool IsAuxiliary => Is(Auxiliary) ?? Answer(Auxiliary, VerbWords.IsAuxiliary(Norm));

    /// <summary>True for a word that may begin what <see cref="Deeds"/> knows.</summary>
    public bool BeginsDeed => Is(Deed) ?? Answer(Deed, Deeds.Begins(Stem));

    /// <summary>True for a word that may begin what <see cref="Kinds"/> knows.</summary>
    public bool BeginsKind => Is(OfKind) ?? Answer(OfKind, Kinds.Begins(Stem));

    /// <summary>What the lexicon of names says of it, from 1; 0 while nobody has asked.</summary>
    public int OfLexicon { get; set; }

    /// <summary>What the finder of names knows of it.</summary>
    public object? OfNames { get; set; }

    /// <summary>What the readers of numbers know of it.</summary>
    public object? OfNumbers { get; set; }

    /// <summary>What the lists of the aligners know of it; 0 while nobody has asked.</summary>
    public int OfAligners { get; set; }

    /// <summary>What the lists of the readers of clauses know of it; 0 while nobody has asked.</summary>
    public int OfReaders { get; set; }

    /// <summary>Equal words are spelt alike.</summary>
    public override bool Equals(object? obj) => obj is KnownWord other && Norm == other.Norm && Stem == other.Stem;

    public override int GetHashCode() => Norm.GetHashCode(StringComparison.Ordinal);

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private bool? Is(int question) => (_answers & question) == 0 ? null : (_answers & (question << 1)) != 0;

    private bool Answer(int question, bool isSo)
    {
        Interlocked.Or(ref _answers, isSo ? question | (question << 1) : question);
        return isSo;
    }

    private decimal? ReadNumber()
    {
        if (_number is null && NumberWords.Value(Norm) is { } number)
        {
            _number = number;
        }

        _ = _number is null && Answer(NoNumber, isSo: true);
        return (decimal?)_number;
    }

    private static bool AreAllCaps(string visible)
    {
        var letters = 0;
        foreach (var unit in visible)
        {
            if (char.IsLetter(unit))
            {
                letters++;
                if (!char.IsUpper(unit))
                {
                    return false;
                }
            }
        }

        return letters >= 2;
    }
}
