using System.Text;

namespace FactCheck.Text;

/// <summary>Makes the tokens of one text, so that each distinct word is folded and stemmed once.</summary>
internal sealed class WordTable(int textLength)
{
    /// <summary>A short text has a new word every ten characters or so; a long one repeats its own.</summary>
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _words =
        new Dictionary<string, Word>(Math.Min(textLength / 10, 2000), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public Token Token(string folded, TextSpan span, TokenKind kind, bool isAfterSpace)
    {
        var spelled = folded.AsSpan(span.Start, span.Length);
        if (!_words.TryGetValue(spelled, out var word))
        {
            word = Make(spelled.ToString(), kind);
            _words[spelled] = word;
        }

        return new Token(span, kind, word.Norm, word.Stem, 0, word.IsCapitalized, word.IsAllCaps, isAfterSpace) { IsStop = word.IsStop };
    }

    private static Word Make(string spelled, TokenKind kind)
    {
        if (kind is not (TokenKind.Word or TokenKind.Link))
        {
            return new Word(spelled, spelled, false, false, StopWords.Contains(spelled));
        }

        var visible = spelled.Contains(Folding.Nothing, StringComparison.Ordinal) ? spelled.Replace(Folding.Nothing.ToString(), "", StringComparison.Ordinal) : spelled;
        if (!Ascii.IsValid(visible))
        {
            visible = visible.Normalize(NormalizationForm.FormC);
        }

        var norm = visible.ToLowerInvariant();
        var isCapitalized = visible.Length > 0 && char.IsUpper(visible[0]);
        return new Word(norm, kind == TokenKind.Word ? Stemmer.Stem(norm) : norm, isCapitalized, isCapitalized && visible.Length > 1 && IsAllCaps(visible), StopWords.Contains(norm));
    }

    private static bool IsAllCaps(string visible)
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

    private readonly record struct Word(string Norm, string Stem, bool IsCapitalized, bool IsAllCaps, bool IsStop);
}
