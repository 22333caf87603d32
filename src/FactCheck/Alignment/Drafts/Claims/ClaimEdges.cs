namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds a day or an hour that the draft makes the latest, and the statement of the sources that tells the same the earliest, or the other way round.</summary>
internal static class ClaimEdges
{
    /// <summary>Tokens between the time and the words that make it an edge.</summary>
    private const int Reach = 3;

    private const double Confidence = .8;

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        foreach (var mine in pair.Own)
        {
            if (mine.Value is not (DateValue or TimeValue) || Edge(pair.Draft.Text, mine) is not var (isLatest, first, last))
            {
                continue;
            }

            foreach (var theirs in pair.Others)
            {
                if (theirs.Value is DateValue or TimeValue && IsOne(mine.Value, theirs.Value) && Edge(pair.Source.Text, theirs) is var (isLatestThere, from, to) && isLatest != isLatestThere)
                {
                    yield return new Topic(mine.Mention.Text, TopicBasis.Event, [pair.Told(first, last, EventAspect.Order), pair.Given(from, to, EventAspect.Order)], ["the same time is the earliest in one and the latest in the other"], Confidence);
                    yield break;
                }
            }
        }
    }

    private static bool IsOne(AssertionValue one, AssertionValue other) => one.RelationTo(other) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge or ValueRelation.Overlapping;

    /// <summary>"at the latest" behind it, "no later than" before it.</summary>
    private static (bool IsLatest, int First, int Last)? Edge(DocumentText text, Assertion time)
    {
        var (first, end) = (text.TokenAt(time.Mention.Span.Start), text.TokenAt(time.Mention.Span.End));
        for (var i = end; i + 2 < text.Tokens.Count && i < end + Reach; i++)
        {
            if (text.Tokens[i].Norm == "at" && text.Tokens[i + 1].Norm == "the" && text.Tokens[i + 2].Norm is "latest" or "earliest" or "soonest")
            {
                return (text.Tokens[i + 2].Norm == "latest", i, i + 2);
            }
        }

        for (var i = first - 2; i > 0 && i >= first - 2 - Reach; i--)
        {
            if (text.Tokens[i].Norm is "later" or "earlier" or "sooner" && text.Tokens[i + 1].Norm == "than" && text.Tokens[i - 1].Norm is "no" or "not")
            {
                return (text.Tokens[i].Norm == "later", i - 1, i + 1);
            }
        }

        return null;
    }
}
