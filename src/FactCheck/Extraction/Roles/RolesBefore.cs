using FactCheck.Text;

namespace FactCheck.Extraction.Roles;

/// <summary>Roles that stand before the name.</summary>
internal static class RolesBefore
{
    private const int MaxWords = 12;

    /// <summary>"CTO Lena Fuchs", "director of research Piotr Malik".</summary>
    public static RolePhrase? Attached(DocumentText text, int name)
    {
        var limit = Limit(text, name);
        for (var head = name - 1; head >= limit; head--)
        {
            ref readonly var token = ref text.Tokens[head];
            if (EndsSearch(token) && !RolePhrase.IsNoun(text, head))
            {
                return null;
            }

            if (!RoleTitles.IsHeadWord(token.Norm))
            {
                continue;
            }

            // Between head and name there may be "of food and water research", nothing else.
            var isAttached = head == name - 1 || (text.Tokens[head + 1].Norm is "of" or "for" && !RoleTitles.IsKin(token.Norm));
            return isAttached ? RolePhrase.Around(text, head, limit, name) : null;
        }

        return null;
    }

    /// <summary>"a museum guard named Otto Hallam".</summary>
    public static RolePhrase? Named(DocumentText text, int name)
    {
        var limit = Limit(text, name);
        return name - 3 >= limit && text.Tokens[name - 1].Norm is "named" or "called" && RoleTitles.IsHeadWord(text.Tokens[name - 2].Norm) && RolePhrase.Around(text, name - 2, limit, name - 1) is { } role && IsDetermined(text, role.First, limit) ? role : null;
    }

    /// <summary>"the chief executive of Corvia Foods, Eamon Mac Liam, denied": a definite or possessed role, then the name between marks.</summary>
    public static RolePhrase? SetOff(DocumentText text, int name, int end)
    {
        var limit = Limit(text, name);
        if (name - 2 < limit || !text.Tokens[name - 1].Is(','))
        {
            return null;
        }

        // "As harbour pilot, Kim Lee brought the tanker in."
        var isOpening = text.Tokens[limit].Norm == "as" && limit == text.SentenceOf(text.Tokens[name]).FirstToken;
        if (!isOpening && (name - 2 <= limit || !IsClosed(text, end)))
        {
            return null;
        }

        for (var head = name - 2; head >= limit; head--)
        {
            ref readonly var token = ref text.Tokens[head];
            if (EndsSearch(token) && token.Norm != "'s" && !RolePhrase.IsNoun(text, head))
            {
                return null;
            }

            if (!RoleTitles.IsHeadWord(token.Norm))
            {
                continue;
            }

            var isWhole = head == name - 2 || text.Tokens[head + 1].Norm is "of" or "for" or "at" or "in";
            return isWhole && RolePhrase.Around(text, head, isOpening ? limit + 1 : limit, name - 1) is { } role && (isOpening || IsDetermined(text, role.First, limit)) && !IsAddressed(text, role.First, limit) ? role : null;
        }

        return null;
    }

    /// <summary>"the new chief engineer is Sanja Kovač".</summary>
    public static RolePhrase? Stated(DocumentText text, int name, int end)
    {
        var limit = Limit(text, name);
        if (name - 3 < limit || text.Tokens[name - 1].Norm is not ("is" or "was") || !RoleTitles.IsHeadWord(text.Tokens[name - 2].Norm) || !IsClosed(text, end))
        {
            return null;
        }

        return RolePhrase.Around(text, name - 2, limit, name - 1) is { } role && IsDetermined(text, role.First, limit) && !IsAddressed(text, role.First, limit) ? role : null;
    }

    private static int Limit(DocumentText text, int name) => Math.Max(text.SentenceOf(text.Tokens[name]).FirstToken, name - MaxWords);

    private static bool EndsSearch(in Token token) =>
        !token.IsWord || VerbWords.IsFullVerb(token) || token.Norm is "by" or "with" or "to" or "from" or "as" or "that" or "which" or "who";

    private static bool IsClosed(DocumentText text, int end) =>
        end >= text.Tokens.Count || text.Tokens[end].Sentence != text.Tokens[end - 1].Sentence || text.Tokens[end].Norm is "," or "." or ";" or ")" or "?" or "!";

    private static bool IsDetermined(DocumentText text, int first, int limit) =>
        first > limit && text.Tokens[first - 1].Norm is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "our" or "'s" or "'" or "own" or "then" or "former" or "retired" or "new" or "acting";

    /// <summary>"In a letter to the president, Bob Corker, ..." does not call Corker president; "according to its president, Bob Corker" does.</summary>
    private static bool IsAddressed(DocumentText text, int first, int limit)
    {
        for (var i = first - 1; i >= Math.Max(limit, first - 4); i--)
        {
            if (text.Tokens[i].Norm is "to" or "with" or "from" or "against" or "for" or "of")
            {
                return text.Tokens[i].Norm != "to" || i == 0 || text.Tokens[i - 1].Norm != "according";
            }
        }

        return false;
    }
}
