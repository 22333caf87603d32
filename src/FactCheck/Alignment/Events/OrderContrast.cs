namespace FactCheck.Alignment.Events;

/// <summary>Finds two events told in two orders: "dismissed after the audit", "the dismissal came before the audit".</summary>
internal static class OrderContrast
{
    private const double LeastMatch = .5;

    public static IEnumerable<Contrast> Find(SentenceComparison pair) => pair.Shared < 2 || pair.Cover < .6 * pair.Ease ? [] : Differing(pair);

    private static IEnumerable<Contrast> Differing(SentenceComparison pair)
    {
        if (Order(pair.Left) is not { } left || Order(pair.Right) is not { } right
            || pair.Left.ClauseOf(left.First) is not { } leftClause || pair.Right.ClauseOf(right.First) is not { } rightClause)
        {
            yield break;
        }

        var isStraight = Match(pair, left.Main, right.Main) && Match(pair, left.Other, right.Other);
        var isCrossed = Match(pair, left.Main, right.Other) && Match(pair, left.Other, right.Main);
        if (isStraight == isCrossed || (isStraight ? left.IsAfter == right.IsAfter : left.IsAfter != right.IsAfter))
        {
            yield break;
        }

        var (leftPlace, rightPlace) = ((left.First, left.Last), (right.First, right.Last));
        yield return new Contrast(EventAspect.Order, leftPlace, rightPlace, null, pair.Cover >= .8 ? .85 : .7)
        {
            Apart = EventGuards.First(pair, leftClause, rightClause, leftPlace, rightPlace, EventAspect.Order),
        };
    }

    /// <summary>The one word of a sentence that orders two events; null when there is none or several.</summary>
    private static EventOrder? Order(EventSentence sentence)
    {
        EventOrder? found = null;
        foreach (var clause in sentence.Clauses)
        {
            for (var i = clause.First; i < clause.End; i++)
            {
                if (Kind(sentence, clause, i) is not { } kind)
                {
                    continue;
                }

                if (found is not null)
                {
                    return null;
                }

                found = Split(sentence, clause, i, i + kind.Length - 1, kind.IsAfter);
            }
        }

        return found is { Main.Count: > 0, Other.Count: > 0 } ? found : null;
    }

    private static (int Length, bool IsAfter)? Kind(EventSentence sentence, EventClause clause, int i) => sentence[i].Norm switch
    {
        "after" or "following" => (1, true),
        "before" or "preceded" or "precedes" or "preceding" => (1, false),
        "followed" when !(i + 1 < clause.End && sentence[i + 1].Norm == "by") => (1, true),
        "followed" => (2, false),
        "prior" when i + 1 < clause.End && sentence[i + 1].Norm == "to" => (2, false),
        "ahead" when i + 1 < clause.End && sentence[i + 1].Norm == "of" => (2, false),
        "until" when i > clause.First && sentence[i - 1].Norm == "not" => (1, true),
        _ => null,
    };

    /// <summary>What happened, and what it is set before or after; "After the audit, ..." begins with the latter.</summary>
    private static EventOrder Split(EventSentence sentence, EventClause clause, int first, int last, bool isAfter)
    {
        var comma = -1;
        for (var i = last + 1; first - clause.First <= 2 && i < clause.End && comma < 0; i++)
        {
            comma = sentence[i].Is(',') ? i : -1;
        }

        var isFronted = comma > 0;
        var (main, other) = (new List<int>(), new List<int>());
        foreach (var token in sentence.Content)
        {
            if (!clause.Contains(token) || (token >= first && token <= last) || sentence.IsTime(token))
            {
                continue;
            }

            var isOther = isFronted ? token > last && token < comma : token > last;
            (isOther ? other : main).Add(token);
        }

        return new EventOrder(first, last, isAfter, main, other);
    }

    private static bool Match(SentenceComparison pair, List<int> left, List<int> right)
    {
        var found = 0;
        foreach (var token in left)
        {
            foreach (var other in right)
            {
                if (pair.PartnerOf(token) == other || pair.AreAlike(token, other))
                {
                    found++;
                    break;
                }
            }
        }

        return found > 0 && found >= LeastMatch * Math.Min(left.Count, right.Count) && found >= .34 * Math.Max(left.Count, right.Count);
    }

    private sealed record EventOrder(int First, int Last, bool IsAfter, List<int> Main, List<int> Other);
}
