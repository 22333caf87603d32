using System.Text;

namespace FactCheck.Text;

/// <summary>Makes the tokens of one text, so that each distinct word is folded and stemmed once.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _words =
        new Dictionary<string, Word>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public Token Token(string folded, TextSpan span, TokenKind kind, bool isAfterSpace)
    {
        var spelled = folded.AsSpan(span.Start, span.Length);
        if (!_words.TryGetValue(spelled, out var word))
        {
            word = Make(spelled.ToString(), kind);
            _words[spelled] = word;
        }

        return new Token(span, kind, word.Norm, word.Stem, 0, word.IsCapitalized, word.IsAllCaps, isAfterSpace);
    }

    private static Word Make(string spelled, TokenKind kind)
    {
        if (kind is not (TokenKind.Word or TokenKind.Link))
        {
            return new Word(spelled, spelled, false, false);
        }

        var visible = spelled.Contains(Folding.Nothing, StringComparison.Ordinal) ? spelled.Replace(Folding.Nothing.ToString(), "", StringComparison.Ordinal) : spelled;
        if (!Ascii.IsValid(visible))
        {
            visible = visible.Normalize(NormalizationForm.FormC);
        }

        var norm = visible.ToLowerInvariant();
        var letters = visible.Count(char.IsLetter);
        return new Word(
            norm,
            kind == TokenKind.Word ? Stemmer.Stem(norm) : norm,
            visible.Length > 0 && char.IsUpper(visible[0]),
            letters >= 2 && visible.All(unit => !char.IsLetter(unit) || char.IsUpper(unit)));
    }

    private readonly record struct Word(string Norm, string Stem, bool IsCapitalized, bool IsAllCaps);
}
