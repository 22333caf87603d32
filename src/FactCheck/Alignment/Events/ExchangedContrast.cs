namespace FactCheck.Alignment.Events;

/// <summary>
/// Finds a deed whose doer and whose object have changed places: "Alder sued Birch over the patent", "Birch sued Alder over the patent". Left alone is what people do to each
/// other, and what either text has both ways.
/// </summary>
internal static class ExchangedContrast
{
    /// <summary>Tokens from a verb to the end of its object.</summary>
    private const int ObjectReach = 6;

    private const double LeastCover = .6;
    private const double Confidence = .75;

    public static IEnumerable<Contrast> Find(SentenceComparison pair)
    {
        foreach (var left in pair.Left.Agents)
        {
            foreach (var right in pair.Right.Agents)
            {
                if (AreExchanged(pair, left, right) && Judge(pair, left, right) is { } contrast)
                {
                    return [contrast];
                }
            }
        }

        return [];
    }

    /// <summary>True when a deed of both sentences has its doer and its object changed, denied or not.</summary>
    public static bool AreIn(SentenceComparison pair) => pair.Left.Agents.Any(left => pair.Right.Agents.Any(right => AreExchanged(pair, left, right)));

    private static bool AreExchanged(SentenceComparison pair, Agent left, Agent right) =>
        WordLikeness.AreForms(pair.Left[left.Predicate], pair.Right[right.Predicate]) && !ActorContrast.IsAnswered(pair.Left[left.Predicate].Stem)
        && Object(pair.Left, left) is >= 0 and var mine && Object(pair.Right, right) is >= 0 and var theirs
        && AreOne(pair, mine, right.Last) && AreOne(pair, left.Last, theirs) && !AreOne(pair, left.Last, right.Last);

    private static bool AreOne(SentenceComparison pair, int left, int right) => pair.Left[left].Stem == pair.Right[right].Stem && pair.Left[left].IsCapitalized == pair.Right[right].IsCapitalized;

    private static Contrast? Judge(SentenceComparison pair, Agent left, Agent right)
    {
        if (pair.Left.ClauseOf(left.Predicate) is not { } leftClause || pair.Right.ClauseOf(right.Predicate) is not { } rightClause)
        {
            return null;
        }

        var (mine, theirs) = (VerbGroup.Before(pair.Left, leftClause, left.Predicate), VerbGroup.Before(pair.Right, rightClause, right.Predicate));
        if (mine.Negator >= 0 != theirs.Negator >= 0 || mine.Mood != theirs.Mood || ActorContrast.AlsoDoes(pair.Left, left, right, pair.Right) || ActorContrast.AlsoDoes(pair.Right, right, left, pair.Left)
            || ActorContrast.IsJoined(pair.Left, left) || ActorContrast.IsJoined(pair.Right, right))
        {
            return null;
        }

        var (leftPlace, rightPlace) = ((left.First, left.Last), (right.First, right.Last));
        var cover = (pair.CoverOf(leftClause, leftPlace) + pair.Turned.CoverOf(rightClause, rightPlace)) / 2;
        return cover >= LeastCover * pair.Ease && IsOfOneOccasion(pair, leftClause, left)
            ? new Contrast(EventAspect.Deed, leftPlace, rightPlace, null, Confidence) { Apart = EventGuards.First(pair, leftClause, rightClause, leftPlace, rightPlace, EventAspect.Deed) }
            : null;
    }

    /// <summary>The clauses share something besides the three words.</summary>
    private static bool IsOfOneOccasion(SentenceComparison pair, EventClause clause, Agent agent) => Besides(pair.Left, clause, agent).Exists(token => pair.PartnerOf(token) >= 0);

    private static List<int> Besides(EventSentence sentence, EventClause clause, Agent agent) =>
        [.. sentence.Content.Where(token => clause.Contains(token) && !agent.Contains(token) && token != agent.Predicate && token != Object(sentence, agent))];

    /// <summary>The last word of whom or what the deed is done to: behind the verb, or before it where "by" leads to the doer; -1 when there is none.</summary>
    private static int Object(EventSentence sentence, Agent agent)
    {
        if (sentence.ClauseOf(agent.Predicate) is not { } clause)
        {
            return -1;
        }

        if (agent.First > agent.Predicate)
        {
            var before = VerbGroup.Before(sentence, clause, agent.Predicate).First - 1;
            return before >= clause.First && EventWords.IsContent(sentence[before]) ? before : -1;
        }

        var last = -1;
        for (var i = agent.Predicate + 1; i < Math.Min(clause.End, agent.Predicate + 1 + ObjectReach); i++)
        {
            if (EventWords.IsContent(sentence[i]))
            {
                last = i;
            }
            else if (!EventWords.IsDeterminer(sentence[i]) || last >= 0)
            {
                break;
            }
        }

        return last;
    }
}
