using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>Reads whom the bearer of a name serves: "counsel for the pier company, X", "X, for the pier company, said".</summary>
internal static class BearerService
{
    /// <summary>"counsel for the pier company, X": the noun for a person before "for" or "to"; -1 when there is none.</summary>
    public static int ServantAt(ReadOnlySpan<Token> tokens, int first, int last)
    {
        for (var i = last; i > Math.Max(first, last - BearerPhrase.MaxWords) && tokens[i].IsWord; i--)
        {
            if (tokens[i].Norm is "for" or "to")
            {
                return i < last && PersonWords.IsOne(tokens[i - 1]) && (i - 1 == first || BearerPartReader.IsPhraseWord(tokens, first, i - 1)) ? i - 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>", for the pier company,": whose case the bearer pleads.</summary>
    public static bool Pleads(ReadOnlySpan<Token> tokens, int start)
    {
        start += start < tokens.Length && tokens[start].Norm is "appearing" or "acting" ? 1 : 0;
        if (start + 2 >= tokens.Length || tokens[start].Norm != "for" || tokens[start + 1].Norm != "the")
        {
            return false;
        }

        var last = BearerPhrase.End(tokens, start + 2);
        return last > start + 2 && last < tokens.Length && tokens[last].Is(',') && last < start + BearerPhrase.MaxWords;
    }
}
