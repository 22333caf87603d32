namespace FactCheck.Alignment.Events;

/// <summary>What tells that a state is not that of the moment: it is of nothing, of every day, or over later.</summary>
internal static class StandingGuards
{
    /// <summary>"No ferries run any more".</summary>
    public static bool IsOfNone(EventSentence sentence, EventClause clause, Mark mark)
    {
        for (var i = clause.First; i < mark.First; i++)
        {
            if (sentence[i].Norm is "no" or "nobody" or "none" or "neither" or "nothing")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"open until 6 pm": told of every day, so that what is open then closes at the end of it.</summary>
    public static bool HasHours(EventSentence sentence)
    {
        for (var i = sentence.Sentence.FirstToken; i + 1 < sentence.Sentence.EndToken; i++)
        {
            if (sentence[i].Norm is "until" or "till" or "to" or "from" or "between" && (sentence[i + 1].Norm is "noon" or "midnight" or "midday" || (sentence[i + 1].Kind == TokenKind.Number && IsHour(sentence, i + 2))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHour(EventSentence sentence, int behind)
    {
        for (var i = behind; i < Math.Min(sentence.Sentence.EndToken, behind + 3); i++)
        {
            if (sentence[i].Norm is "am" or "pm" or "a.m" or "p.m" or "a.m." or "p.m." or "o'clock")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"closed until noon", "stays in charge till the vote": it was not so, or will not be so, afterwards.</summary>
    public static bool EndsLater(EventSentence sentence, Mark mark)
    {
        for (var i = mark.Last + 1; i < sentence.Sentence.EndToken && !sentence[i].Is(',') && !sentence[i].Is(';') && !sentence[i].Is(':'); i++)
        {
            if (sentence[i].Norm is "until" or "till" && !(i + 1 < sentence.Sentence.EndToken && sentence[i + 1].Norm is "further" or "now"))
            {
                return true;
            }
        }

        return false;
    }
}
