using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>
/// Reads who does what: the subject of an active verb ("the abbot warned pilgrims"), who stands behind "by" ("was painted by the nephew"), the cleft
/// ("it was the abbot who warned pilgrims"), the maker of a work ("is the composer of").
/// </summary>
internal static class AgentReader
{
    private const int MaxReach = 8;
    private const int MaxPhrase = 5;

    public static List<Agent> Read(EventSentence sentence)
    {
        var agents = new List<Agent>();
        foreach (var clause in sentence.Clauses)
        {
            for (var i = clause.First; i < clause.End; i++)
            {
                if (Of(sentence, clause, i) is { } agent)
                {
                    agents.Add(agent);
                }
            }
        }

        return agents;
    }

    private static Agent? Of(EventSentence sentence, EventClause clause, int i)
    {
        ref readonly var token = ref sentence[i];
        if (!MayDo(token))
        {
            return null;
        }

        if (IsMaker(token.Norm) && i + 1 < clause.End && sentence[i + 1].Norm == "of")
        {
            return Predicated(sentence, clause, i);
        }

        return IsVerb(token) ? By(sentence, clause, i) ?? Subject(sentence, clause, i) : null;
    }

    private static bool MayDo(in Token token) => EventWords.IsContent(token) && !token.IsCapitalized && (IsVerb(token) || IsMaker(token.Norm));

    private static bool IsVerb(in Token token) => token.Stem != token.Norm || VerbWords.IsFullVerb(token) || VerbWords.IsPastForm(token);

    private static bool IsMaker(string norm) => norm is "author" or "writer" or "composer" or "inventor" or "designer" or "founder" or "discoverer";

    /// <summary>"X is the sole composer of": back over "the sole" and "is" to the subject.</summary>
    private static Agent? Predicated(EventSentence sentence, EventClause clause, int noun)
    {
        var end = noun;
        while (end > clause.First && !VerbWords.IsAuxiliary(sentence[end - 1]) && noun - end < 4)
        {
            end--;
        }

        return end > clause.First && VerbWords.IsAuxiliary(sentence[end - 1]) ? Ending(sentence, clause.First, end - 1, noun) : null;
    }

    /// <summary>"was painted by the nephew", "a letter written by X".</summary>
    private static Agent? By(EventSentence sentence, EventClause clause, int verb)
    {
        for (var i = verb + 1; i < Math.Min(clause.End - 1, verb + MaxReach); i++)
        {
            if (sentence[i].Norm == "by")
            {
                return Beginning(sentence, clause, i + 1, verb);
            }

            if (sentence[i].Is(',') || VerbWords.IsAuxiliary(sentence[i]))
            {
                break;
            }
        }

        return null;
    }

    private static Agent? Subject(EventSentence sentence, EventClause clause, int verb)
    {
        var group = VerbGroup.Before(sentence, clause, verb);
        if (group.IsInfinitive || IsPassive(sentence, group.First, verb))
        {
            return null;
        }

        if (group.First > clause.First && sentence[group.First - 1].Norm is "who" or "that")
        {
            // "It was the abbot who warned": the antecedent stands right before, with or without a comma.
            var end = group.First - 1;
            var limit = Math.Max(sentence.Sentence.FirstToken, end - MaxReach);
            return Ending(sentence, limit, end > limit && sentence[end - 1].Is(',') ? end - 1 : end, verb);
        }

        if (Ending(sentence, clause.First, group.First, verb) is { } near && OpensClause(sentence, clause, near.First))
        {
            return near;
        }

        var roles = RoleFinder.Of(sentence, clause, verb, verb);
        return roles.Subject < 0 ? null : Ending(sentence, clause.First, roles.Subject + 1, verb);
    }

    /// <summary>"after the pilot | had reported": nothing stands before the phrase but what joins its clause to the one before.</summary>
    private static bool OpensClause(EventSentence sentence, EventClause clause, int first)
    {
        var before = first - 1;
        while (before >= clause.First && EventWords.IsDeterminer(sentence[before]) && sentence[before].Norm != "'s")
        {
            before--;
        }

        return before < clause.First || sentence[before].Norm is "after" or "before" or "when" or "while" or "because" or "that" or "as" or "since" or "until" or "and" or "but" or "if" or "where";
    }

    private static bool IsPassive(EventSentence sentence, int first, int verb)
    {
        for (var i = first; i < verb; i++)
        {
            if (sentence[i].Norm is "is" or "are" or "was" or "were" or "be" or "been" or "being")
            {
                return true;
            }
        }

        return false;
    }

    private static Agent? Ending(EventSentence sentence, int limit, int end, int predicate)
    {
        if (end <= limit || !IsNoun(sentence[end - 1]))
        {
            return null;
        }

        var first = end - 1;
        while (first > limit && end - first < MaxPhrase && IsNoun(sentence[first - 1]))
        {
            first--;
        }

        return new Agent(first, end - 1, predicate);
    }

    private static Agent? Beginning(EventSentence sentence, EventClause clause, int start, int predicate)
    {
        while (start < clause.End && EventWords.IsDeterminer(sentence[start]))
        {
            start++;
        }

        var last = start - 1;
        while (last + 1 < clause.End && last - start < MaxPhrase && IsNoun(sentence[last + 1]) && (last < start || !sentence[last].IsCapitalized || sentence[last + 1].IsCapitalized))
        {
            last++;
        }

        return last < start ? null : new Agent(start, last, predicate);
    }

    private static bool IsNoun(in Token token) => token.IsWord && EventWords.IsContent(token) && !VerbWords.IsAuxiliary(token) && !(VerbWords.IsFullVerb(token) && token.Norm != token.Stem) && !EventWords.IsVerbPart(token);
}
