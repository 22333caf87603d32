using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a count of people that the statement of the sources which tells the same counts of another group: "12 residents were hurt" for "12 firefighters were hurt". The
/// draft must not tell of the other group, and the statement not of as many of the draft's.
/// </summary>
internal static class ClaimGroups
{
    private const double LeastCover = .5;

    private const double Confidence = .75;

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        if (pair.Cover < LeastCover)
        {
            yield break;
        }

        foreach (var mine in pair.Own)
        {
            if (Group(mine) is not { } group || pair.Others.Any(theirs => Group(theirs) is { } own && CountedGroups.AreOne(group, own) && theirs.Value.RelationTo(mine.Value) is not ValueRelation.Disjoint))
            {
                continue;
            }

            var rivals = pair.Others.Where(theirs => Group(theirs) is { } other && CountedGroups.AreApart(group, other) && theirs.Value.RelationTo(mine.Value) == ValueRelation.Equal).ToList();
            if (rivals is [var rival] && !Tells(pair.Draft.Text, pair.Mine, Group(rival)!) && (!Tells(pair.Source.Text, pair.Theirs, group) || pair.Others.Any(theirs => Group(theirs) is { } own && CountedGroups.AreOne(group, own))))
            {
                yield return new Topic(group, TopicBasis.Event, [Counted(pair.Draft.Text, mine), Counted(pair.Source.Text, rival)], ["the statement of the source that tells the same counts another group"], Confidence);
                yield break;
            }
        }
    }

    private static string? Group(Assertion assertion) => assertion is { Kind: AssertionKind.Count, Frame.Head: { } head } ? Stemmer.Stem(head) : null;

    private static bool Tells(DocumentText text, Segment segment, string group)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (CountedGroups.AreOne(group, text.TokenSpan[i].Stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number and what it counts.</summary>
    private static Assertion Counted(DocumentText text, Assertion count)
    {
        var first = text.TokenAt(count.Mention.Span.Start);
        var last = Math.Max(first, text.TokenAt(count.Noun?.End ?? count.Mention.Span.End) - 1);
        var mention = text.Mention(first, last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Thing));
    }
}
