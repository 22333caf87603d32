using FactCheck.Text;

namespace FactCheck.Extraction.Roles;

/// <summary>Roles that stand after the name.</summary>
internal static class RolesAfter
{
    private const int MaxWords = 14;

    /// <summary>"Piotr Malik, Corvia's director of research, said", "Kim Lee, who is the mayor of Marlow, said".</summary>
    public static RolePhrase? SetOff(DocumentText text, int end)
    {
        if (end + 1 >= text.Tokens.Count || !text.Tokens[end].Is(',') || text.Tokens[end].Sentence != text.Tokens[end - 1].Sentence)
        {
            return null;
        }

        var start = end + 1;
        if (start + 2 < text.Tokens.Count && text.Tokens[start].Norm == "who" && text.Tokens[start + 1].Norm is "is" or "was")
        {
            start += 2;
        }

        return Find(text, start, end);
    }

    /// <summary>"Kim Lee is the mayor of Marlow"; of kin also "was", which does not end.</summary>
    public static RolePhrase? Stated(DocumentText text, int end)
    {
        if (end + 2 >= text.Tokens.Count || text.Tokens[end].Sentence != text.Tokens[end - 1].Sentence || text.Tokens[end].Norm is not ("is" or "was")
            || (text.Tokens[end + 1].Norm is not ("the" or "a" or "an" or "his" or "her" or "their" or "its") && !RoleTitles.IsHeadWord(text.Tokens[end + 1].Norm)))
        {
            return null;
        }

        return Find(text, end + 1, end) is { } role ? role with { IsFormer = role.IsFormer || (text.Tokens[end].Norm == "was" && !RoleTitles.IsKin(role.Title.ToLowerInvariant())) } : null;
    }

    private static RolePhrase? Find(DocumentText text, int start, int end)
    {
        var sentence = text.SentenceOf(text.Tokens[end]);
        var close = start;
        while (close < sentence.EndToken && close - end <= MaxWords && !text.Tokens[close].Is(',') && !text.Tokens[close].Is('.') && !text.Tokens[close].Is(';'))
        {
            close++;
        }

        for (var head = start; head < close; head++)
        {
            var token = text.Tokens[head];
            if ((VerbWords.IsFullVerb(token) && token.Norm != "managing") || (VerbWords.IsAuxiliary(token) && token.Norm != "'s") || token.Is('"') || token.Norm is "who" or "whose" or "whom" or "which")
            {
                return null;
            }

            if (RoleTitles.IsHeadWord(token.Norm) && !(head + 1 < close && IsModifier(text.Tokens[head + 1])) && RolePhrase.Around(text, head, start, close) is { } role)
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>"chief technology officer": the word before a noun is not the head.</summary>
    private static bool IsModifier(in Token next) => next.IsWord && next.Norm != "'s" && !next.IsStop && !VerbWords.IsFullVerb(next) && !VerbWords.IsGerund(next) && !VerbWords.IsPastForm(next) && !next.IsCapitalized;
}
