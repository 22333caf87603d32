using FactCheck.Text;

namespace FactCheck;

/// <summary>
/// A word, number or mark of a text. A hyphen is a token of its own; a possessive ending is, too: "Palantir", "'s".
/// </summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Norm">The folded form: lower case, straight quotes, NFC, without invisible characters.</param>
/// <param name="Stem">The stem of <paramref name="Norm"/>: "contract" for "Contracts", "say" for "said"; <paramref name="Norm"/> itself for non-words.</param>
/// <param name="Sentence">Index of its sentence in <see cref="DocumentText.Sentences"/>.</param>
/// <param name="IsCapitalized">True when it begins with an upper-case letter.</param>
/// <param name="IsAllCaps">True when it has at least two letters and all are upper-case.</param>
/// <param name="IsAfterSpace">True when it is the first of the text or a blank stands before it.</param>
public readonly record struct Token(
    TextSpan Span,
    TokenKind Kind,
    string Norm,
    string Stem,
    int Sentence,
    bool IsCapitalized,
    bool IsAllCaps,
    bool IsAfterSpace)
{
    private readonly KnownWord? _word;
    private readonly int _sentence = Sentence;

    /// <summary>Index of its sentence in <see cref="DocumentText.Sentences"/>.</summary>
    public int Sentence
    {
        get => _sentence;
        init => _sentence = value;
    }

    /// <summary>True for a function word.</summary>
    internal bool IsStop { get; init; }

    /// <summary>The number of its word among those of the text.</summary>
    internal int Number { get; init; }

    /// <summary>What the lists know of it.</summary>
    internal KnownWord Word
    {
        get => _word ?? new KnownWord(Norm, Stem);
        init => _word = value;
    }

    /// <summary>Writes the sentence of a token that nobody but its reader holds, where it lies: tokens are cut into sentences after they are read.</summary>
    internal static void SetSentence(ref Token token, int sentence) => System.Runtime.CompilerServices.Unsafe.AsRef(in token._sentence) = sentence;

    /// <summary>True for a word token.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>True when the token is the mark <paramref name="mark"/> in its folded form.</summary>
    public bool Is(char mark) => Kind == TokenKind.Mark && Norm.Length == 1 && Norm[0] == mark;

    /// <summary>True when the folded form equals <paramref name="norm"/>.</summary>
    public bool Is(string norm) => Norm == norm;
}
