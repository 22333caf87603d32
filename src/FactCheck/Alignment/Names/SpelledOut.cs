namespace FactCheck.Alignment.Names;

/// <summary>Finds the long form of an acronym by its capitals, wherever the finder of names has cut it: "National Union of Dairy and Abattoir Workers".</summary>
internal static class SpelledOut
{
    /// <summary>True when words in a row begin with the letters, small joining words left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="acronym">In lower case.</param>
    public static bool IsIn(DocumentText text, string acronym)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (Begins(text, i, acronym))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Begins(DocumentText text, int start, string acronym)
    {
        var at = 0;
        for (var i = start; i < text.Tokens.Count && at < acronym.Length && text.Tokens[i].Sentence == text.Tokens[start].Sentence; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token is { IsWord: true, IsCapitalized: true, IsAllCaps: false } && token.Norm[0] == acronym[at])
            {
                at++;
            }
            else if (at == 0 || !(token.Norm is "of" or "and" or "for" or "the" or "in" or "on" or "&" or "-"))
            {
                return false;
            }
        }

        return at == acronym.Length;
    }
}
