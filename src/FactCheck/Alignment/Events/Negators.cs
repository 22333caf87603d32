namespace FactCheck.Alignment.Events;

/// <summary>The words that deny: "not", "no", "nobody", "failed to", and what they deny.</summary>
internal static class Negators
{
    /// <summary>How far the denied word may stand behind its "not".</summary>
    private const int MaxReach = 5;

    /// <summary>The one negator of a clause; -1 when there is none or several, or a word that denies in its own way.</summary>
    public static int Only(EventSentence sentence, EventClause clause)
    {
        var found = -1;
        for (var i = clause.First; i < clause.End; i++)
        {
            if (Negates(sentence, clause, i))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }

    /// <summary>How many words of a clause deny.</summary>
    public static int Count(EventSentence sentence, EventClause clause)
    {
        var count = 0;
        for (var i = clause.First; i < clause.End; i++)
        {
            count += Negates(sentence, clause, i) ? 1 : 0;
        }

        return count;
    }

    private static bool Negates(EventSentence sentence, EventClause clause, int token)
    {
        var norm = sentence[token].Norm;
        var isNumberMark = norm == "no" && token + 1 < clause.End && (sentence[token + 1].Is('.') || sentence[token + 1].Kind == TokenKind.Number);
        return EventWords.IsNegator(sentence[token])
            || (norm is "no" or "without" or "neither" or "none" or "nobody" or "nothing" or "nowhere" or "hardly" or "barely" or "untrue" or "false" && !isNumberMark)
            || IsFailing(sentence[token]) || sentence[token].Stem is "deny" or "lack";
    }

    /// <summary>"failed to stop" denies as "did not stop" does.</summary>
    public static bool IsFailing(in Token token) => token.Stem is "fail" or "refus" or "refuse" or "unable" or "neglect" or "omit" || token.Norm is "vain" or "unsuccessfully";

    /// <summary>The word that a negator denies: "not signed", "knew nothing"; -1 when none can be told.</summary>
    public static int DeniedWord(EventSentence sentence, EventClause clause, int negator)
    {
        // "knew nothing about": the verb stands before.
        if (sentence[negator].Norm is "nothing" or "nobody" or "nowhere" or "none" && negator > clause.First && EventWords.IsContent(sentence[negator - 1]))
        {
            return negator - 1;
        }

        var isBeforeVerb = IsFailing(sentence[negator]) && negator + 1 < clause.End && sentence[negator + 1].Norm == "to";
        if (sentence[negator].Norm is not ("nobody" or "not" or "never" or "cannot" or "no" or "without") && !EventWords.IsNegator(sentence[negator]) && !isBeforeVerb)
        {
            return -1;
        }

        for (var i = negator + 1; i < clause.End && i <= negator + MaxReach; i++)
        {
            if (sentence[i].Is(','))
            {
                return -1;
            }

            if (EventWords.IsContent(sentence[i]) && sentence[i].Norm != "longer" && !sentence[i].Norm.EndsWith("ly", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
