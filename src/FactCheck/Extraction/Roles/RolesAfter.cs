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
        if (start + 2 < text.Tokens.Count && text.Tokens[start].Kind == TokenKind.Number && text.Tokens[start + 1].Is(','))
        {
            // "Kim Lee, 44, a nurse, said"
            start += 2;
        }

        if (Counsel(text, Appearing(text, start)) is { } counsel)
        {
            return counsel;
        }

        if (start + 2 < text.Tokens.Count && text.Tokens[start].Norm == "who" && text.Tokens[start + 1].Norm is "is" or "was")
        {
            start += 2;
        }

        if (Find(text, start, end) is { } role)
        {
            return role with { IsFormer = role.IsFormer || IsUntil(text, role.Last) };
        }

        return text.Tokens[start].Norm == "who" ? Earning(text, start + 1, end) : null;
    }

    /// <summary>"who was treasurer | until May".</summary>
    private static bool IsUntil(DocumentText text, int last)
    {
        for (var i = last; i < Math.Min(text.Tokens.Count, last + 5) && !text.Tokens[i].Is(',') && text.Tokens[i].Sentence == text.Tokens[last].Sentence; i++)
        {
            if (text.Tokens[i].Norm == "until")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Kim Lee works as a night watchman", "Kim Lee, 52, earns his living as a cooper".</summary>
    public static RolePhrase? Earning(DocumentText text, int end)
    {
        var start = end;
        if (end + 2 < text.Tokens.Count && text.Tokens[end].Is(',') && text.Tokens[end + 1].Kind == TokenKind.Number && text.Tokens[end + 2].Is(','))
        {
            start += 3;
        }

        return end > 0 && start < text.Tokens.Count && text.Tokens[start].Sentence == text.Tokens[end - 1].Sentence ? Earning(text, start, end) : null;
    }

    private static RolePhrase? Earning(DocumentText text, int verb, int end)
    {
        var start = verb + 1;
        if (start + 3 < text.Tokens.Count && text.Tokens[verb].Norm is "earns" or "makes" && text.Tokens[start].Norm is "his" or "her" or "a" && text.Tokens[start + 1].Norm == "living")
        {
            start += 2;
        }
        else if (verb >= text.Tokens.Count || text.Tokens[verb].Norm != "works")
        {
            return null;
        }

        return start + 1 < text.Tokens.Count && text.Tokens[start].Norm == "as" && text.Tokens[start].Sentence == text.Tokens[end - 1].Sentence ? Find(text, start + 1, end) : null;
    }

    /// <summary>"made Kim Lee its head of finance", "Kim Lee has been appointed harbour master": what somebody is now, unless a year says when that was.</summary>
    public static RolePhrase? Appointed(DocumentText text, int name, int end)
    {
        var sentence = text.SentenceOf(text.Tokens[name]);
        var start = end;
        if (end + 3 < sentence.EndToken && text.Tokens[end].Norm == "has" && text.Tokens[end + 1].Norm == "been" && IsAppointing(text.Tokens[end + 2]))
        {
            start += 3;
        }
        else if (!(name > sentence.FirstToken && IsAppointing(text.Tokens[name - 1])))
        {
            return null;
        }

        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i] is { Kind: TokenKind.Number, Norm.Length: 4 })
            {
                return null;
            }
        }

        while (start < sentence.EndToken && text.Tokens[start].Norm is "as" or "its" or "the" or "their" or "new")
        {
            start++;
        }

        return start < sentence.EndToken && Find(text, start, end) is { } role && role.First == start ? role : null;
    }

    private static bool IsAppointing(in Token token) => token.Norm is "appointed" or "named" or "made" or "elected" or "promoted";

    /// <summary>"a bench of three with Kim Lee as junior member".</summary>
    public static RolePhrase? With(DocumentText text, int name, int end) =>
        name > 0 && text.Tokens[name - 1].Norm is "with" or "under" && text.Tokens[name - 1].Sentence == text.Tokens[name].Sentence && end + 1 < text.Tokens.Count && text.Tokens[end].Norm == "as" && text.Tokens[end].Sentence == text.Tokens[name].Sentence
            ? Find(text, end + 1, end)
            : null;

    /// <summary>"Kim Lee is the mayor of Marlow", "Kim Lee, who came in May, is the mayor"; of kin also "was", which does not end.</summary>
    public static RolePhrase? Stated(DocumentText text, int name)
    {
        var end = AfterInsertion(text, name);
        if (end + 2 >= text.Tokens.Count || text.Tokens[end].Sentence != text.Tokens[end - 1].Sentence || text.Tokens[end].Norm is not ("is" or "was")
            || (text.Tokens[end + 1].Norm is not ("the" or "a" or "an" or "his" or "her" or "their" or "its") && !RoleTitles.IsHeadWord(text.Tokens[end + 1].Norm)))
        {
            return null;
        }

        return Find(text, end + 1, end) is { } role ? role with { IsFormer = role.IsFormer || (text.Tokens[end].Norm == "was" && !RoleTitles.IsKin(role.Title.ToLowerInvariant())) } : null;
    }

    /// <summary>Behind "who came in May" between commas.</summary>
    private static int AfterInsertion(DocumentText text, int end)
    {
        if (end + 1 >= text.Tokens.Count || !text.Tokens[end].Is(',') || text.Tokens[end + 1].Norm != "who")
        {
            return end;
        }

        for (var i = end + 2; i < Math.Min(text.Tokens.Count - 1, end + MaxWords) && text.Tokens[i].Sentence == text.Tokens[end].Sentence; i++)
        {
            if (text.Tokens[i].Is(','))
            {
                return i + 1;
            }
        }

        return end;
    }

    /// <summary>"Kim Lee, who appears | for the defence".</summary>
    private static int Appearing(DocumentText text, int start)
    {
        var verb = start < text.Tokens.Count && text.Tokens[start].Norm == "who" ? start + 1 : start;
        return verb + 1 < text.Tokens.Count && text.Tokens[verb].Norm is "appears" or "appeared" or "appearing" or "acts" or "acting" ? verb + 1 : start;
    }

    /// <summary>"Kim Lee, for the prosecution, asked", "Kim Lee, defending, said".</summary>
    private static RolePhrase? Counsel(DocumentText text, int start)
    {
        if (start + 1 < text.Tokens.Count && text.Tokens[start].Norm is "prosecuting" or "defending" && text.Tokens[start + 1].Is(','))
        {
            return new RolePhrase(start, start, text.Tokens[start].Norm == "defending" ? "counsel for the defence" : "counsel for the prosecution", null, false, start);
        }

        return start + 3 < text.Tokens.Count && text.Tokens[start].Norm == "for" && text.Tokens[start + 1].Norm == "the" && text.Tokens[start + 2].Norm is "prosecution" or "crown" or "defence" or "defense" && text.Tokens[start + 3].Is(',')
            ? new RolePhrase(start, start + 2, text.Tokens[start + 2].Norm is "prosecution" or "crown" ? "counsel for the prosecution" : "counsel for the defence", null, false, start + 2)
            : null;
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
            ref readonly var token = ref text.Tokens[head];
            if ((VerbWords.IsFullVerb(token) && token.Norm != "managing" && !RolePhrase.IsNoun(text, head)) || (VerbWords.IsAuxiliary(token) && token.Norm != "'s") || token.Is('"') || token.Norm is "who" or "whose" or "whom" or "which")
            {
                return null;
            }

            if (RoleTitles.IsHeadWord(token.Norm) && !(head + 1 < close && (IsModifier(text.Tokens[head + 1]) || text.Tokens[head + 1].Norm == "'s")) && RolePhrase.Around(text, head, start, close) is { } role)
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>"chief technology officer": the word before a noun is not the head.</summary>
    private static bool IsModifier(in Token next) => next.IsWord && next.Norm != "'s" && !next.IsStop && !VerbWords.IsFullVerb(next) && !VerbWords.IsGerund(next) && !VerbWords.IsPastForm(next) && !next.IsCapitalized;
}
