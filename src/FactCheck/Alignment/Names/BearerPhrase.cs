using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>Phrases that call the bearer of a name something: "the lift attendant", "head of research at Corvia".</summary>
internal static class BearerPhrase
{
    /// <summary>Words that such a phrase has at most.</summary>
    public const int MaxWords = 6;

    /// <summary>"the pedlar hit by a cart": participles that look like nouns.</summary>
    private static readonly WordSet Participles = new("hit shot hurt cut found held struck thrown caught sent left lost born run knocked put set known seen taken".Split(' '));

    public static int End(ReadOnlySpan<Token> tokens, int start)
    {
        var end = start;
        while (end < tokens.Length && end - start < MaxWords && (IsNoun(tokens[end]) || tokens[end].Is('-') || tokens[end].Norm == "'s"))
        {
            end++;
        }

        return end;
    }

    /// <summary>Notes a phrase whose head is a noun for a person, with what follows its "of"; false for any other.</summary>
    public static bool Call(ReadOnlySpan<Token> tokens, int start, int end, BearerPart part)
    {
        var head = end - 1;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Norm is "of" or "in" or "for" || (i > start && Participles.Contains(tokens[i].Norm)))
            {
                head = i - 1;
                break;
            }
        }

        if (head < start || !PersonWords.IsOne(tokens[head]) || IsParentOfSome(tokens, head))
        {
            return false;
        }

        part.Heads.Add(tokens[head].Stem);
        for (var i = start; i < end; i++)
        {
            if (tokens[i].IsWord && !tokens[i].IsStop)
            {
                part.Called.Add(tokens[i].Stem);
            }
        }

        if (end < tokens.Length && tokens[end].Norm == "until")
        {
            part.Called.Add(Stemmer.Stem("former"));
        }

        for (var i = end + 1; i < Math.Min(tokens.Length, end + 4) && tokens[end].Norm is "of" && IsNoun(tokens[i]); i++)
        {
            part.Called.Add(tokens[i].Stem);
        }

        return true;
    }

    /// <summary>"a mother of three": whatever else she is.</summary>
    private static bool IsParentOfSome(ReadOnlySpan<Token> tokens, int head) =>
        tokens[head].Norm is "father" or "mother" or "grandfather" or "grandmother" or "parent" && head + 2 < tokens.Length && tokens[head + 1].Norm is "of" or "-"
        && (tokens[head + 2].Kind == TokenKind.Number || NumberWords.Value(tokens[head + 2].Norm) is not null);

    public static bool IsArticle(string norm) => norm is "the" or "a" or "an";

    public static bool IsNoun(in Token token) => token.IsWord && !token.IsStop && !token.IsCapitalized && !VerbWords.IsAuxiliary(token) && !VerbWords.IsPastForm(token) && (!VerbWords.IsFullVerb(token) || PersonWords.IsOne(token) || token.Norm == token.Stem);
}
