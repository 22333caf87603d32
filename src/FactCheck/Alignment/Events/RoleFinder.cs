using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Reads subject and object of a predicate from the words around it; no tagger, so coarse on purpose.</summary>
internal static class RoleFinder
{
    public static EventRoles Of(EventSentence sentence, EventClause clause, int first, int last)
    {
        var group = first;
        var isPassive = false;
        while (group > clause.First && (EventWords.IsVerbPart(sentence[group - 1]) || (sentence[group].Norm == "to" && EventWords.IsAchieving(sentence[group - 1]))))
        {
            group--;
            isPassive |= sentence[group].Norm is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "am" or "get" or "got" or "gets" or "become" or "became" or "remain" or "remains" or "remained";
        }

        var direct = isPassive ? -1 : ObjectAfter(sentence, clause, last + 1);
        var (subject, apposed) = Interrupted(sentence, clause, group) is { } before ? SubjectBefore(sentence, before, before.End) : SubjectBefore(sentence, clause, group);
        return new EventRoles(subject, apposed, direct, direct >= 0);
    }

    /// <summary>"The shop, Ida Holm said, will stay open": the stretch before who says so, when a predicate follows right behind and nothing in the stretch is one.</summary>
    private static EventClause? Interrupted(EventSentence sentence, EventClause clause, int group)
    {
        if (group > clause.First + 1 || (group == clause.First + 1 && !sentence[clause.First].Is(',')))
        {
            return null;
        }

        foreach (var stretch in sentence.Attributions)
        {
            foreach (var before in sentence.Clauses)
            {
                if (stretch.End == clause.First && before.End == stretch.First)
                {
                    return HasPredicate(sentence, before) ? null : before;
                }
            }
        }

        return null;
    }

    private static bool HasPredicate(EventSentence sentence, EventClause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (VerbWords.IsAuxiliary(sentence[i]) || VerbWords.IsFullVerb(sentence[i]) || VerbWords.IsPastForm(sentence[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int ObjectAfter(EventSentence sentence, EventClause clause, int start)
    {
        var head = -1;
        for (var i = start; i < clause.End; i++)
        {
            var token = sentence[i];
            if (token.Is('-') || token.Norm == "'s" || ((head < 0 || sentence[i - 1].Norm == "'s") && token.Norm is "$" or "\u00A3" or "\u20AC"))
            {
                continue;
            }

            // "approved the plan last night".
            if (head >= 0 && token.Norm == "last" && i + 1 < clause.End && (sentence.IsTime(i + 1) || EventMoments.IsDayPart(sentence[i + 1].Norm)))
            {
                return head;
            }

            if (EventWords.IsContent(token) && !VerbWords.IsAuxiliary(token))
            {
                if (sentence.IsTime(i) || (head >= 0 && token.Norm is "twice" or "once" or "again" or "repeatedly" or "regularly" or "yesterday" or "today"))
                {
                    return head;
                }

                head = i;
            }
            else if (head >= 0 || !(EventWords.IsDeterminer(token) || token.Norm is "to" or "all" or "both" or "some"))
            {
                return head;
            }
        }

        return head;
    }

    private static (int Head, int Apposed) SubjectBefore(EventSentence sentence, EventClause clause, int group)
    {
        var first = clause.First;
        var apposed = -1;
        if (group > first && sentence[group - 1].Is(','))
        {
            var inserted = CommaBefore(sentence, first, group - 1);
            if (inserted < 0)
            {
                return (-1, -1);
            }

            apposed = sentence[inserted + 1].Norm is "who" or "which" or "whose" or "where" ? -1 : HeadOf(sentence, inserted + 1, group - 1);
            group = inserted;
        }

        var comma = CommaBefore(sentence, first, group);
        first = comma >= 0 ? comma + 1 : first;
        return (HeadOf(sentence, SkipAdjuncts(sentence, first, group), group), apposed);
    }

    private static int CommaBefore(EventSentence sentence, int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (sentence[i].Is(','))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"As of Friday | Corvia Foods ...", "In the year to March | sales ...".</summary>
    private static int SkipAdjuncts(EventSentence sentence, int first, int end)
    {
        var i = first;
        while (i < end && sentence[i].IsWord && !EventWords.IsPreposition(sentence[i]) && !EventWords.IsContent(sentence[i]) && !EventWords.IsDeterminer(sentence[i]) && !IsPronoun(sentence[i]))
        {
            i++;
        }

        if (i + 1 < end && sentence[i].Norm is "late" or "early" or "shortly" or "soon" or "back" && EventWords.IsPreposition(sentence[i + 1]))
        {
            i++;
        }

        if (i >= end || !EventWords.IsPreposition(sentence[i]) || sentence[i].Norm is "of")
        {
            return i;
        }

        var (seen, isTime) = (false, false);
        for (; i < end; i++)
        {
            var token = sentence[i];
            if (EventWords.IsPreposition(token))
            {
                (seen, isTime) = (false, false);
            }
            else if (EventWords.IsContent(token))
            {
                if (seen && isTime && !sentence.IsTime(i))
                {
                    return i;
                }

                (seen, isTime) = (true, sentence.IsTime(i));
            }
            else if (seen && (EventWords.IsDeterminer(token) || IsPronoun(token)) && token.Norm != "'s" && !(i + 1 < end && sentence.IsTime(i + 1)))
            {
                return i;
            }
        }

        return first;
    }

    private static int HeadOf(EventSentence sentence, int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            var token = sentence[i];
            if (token.Norm is "of" && (head < 0 || IsPart(sentence[head])))
            {
                head = -1;
            }
            else if (head >= 0 && (EventWords.IsPreposition(token) || token.Norm is "who" or "which" or "that" or "whose" || token.Is(',') || token.Is('(')))
            {
                return head;
            }
            else if (EventWords.IsContent(token) || IsPronoun(token))
            {
                // "the boiler's condition" is the boiler.
                head = head >= 0 && sentence[i - 1].Norm == "'s" && token.Norm is "condition" or "health" or "state" ? head : i;
            }
        }

        return head;
    }

    private static bool IsPronoun(in Token token) => Pronouns.IsThirdPerson(token.Norm) || token.Norm is "i" or "we" or "you";

    private static bool IsPart(in Token token) => token.Norm is "majority" or "minority" or "half" or "third" or "quarter" or "handful" or "number" or "rest" or "dozens" or "hundreds" or "thousands" or "lot"
        or "city" or "town" or "village" or "municipality" or "province" or "canton" or "commune" or "republic" or "kingdom" or "borough";
}
