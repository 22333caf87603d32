using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds a rank where the statement of the sources that tells the same has another one of the same thing: "the first chapter" for "the fourth chapter".</summary>
internal static class ClaimOrdinals
{
    private const double Confidence = .7;

    /// <summary>"the third year": a stretch of time, of which another one is told beside it.</summary>
    private static readonly HashSet<string> Times = new("year month week day night evening morning hour quarter half minute time season".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        foreach (var mine in pair.Own)
        {
            if (mine is not { Kind: AssertionKind.Ordinal, Frame.Head: { } head } || Times.Contains(head) || IsCompared(pair.Draft.Text, mine))
            {
                continue;
            }

            var rivals = pair.Others.Where(theirs => theirs.Kind == AssertionKind.Ordinal && theirs.Frame.Head == head).ToList();
            if (rivals is [var rival] && rival.Value.RelationTo(mine.Value) == ValueRelation.Disjoint && !pair.Draft.Assertions.Any(other => other.Kind == AssertionKind.Ordinal && other.Value.RelationTo(rival.Value) == ValueRelation.Equal))
            {
                yield return new Topic(head, TopicBasis.Draft, [mine, rival], ["the statement of the source that tells the same has another one"], Confidence);
            }
        }
    }

    /// <summary>"more than the first album".</summary>
    private static bool IsCompared(DocumentText text, Assertion rank)
    {
        var first = text.TokenAt(rank.Mention.Span.Start);
        return first > 1 && (text.Tokens[first - 1].Norm == "than" || text.Tokens[first - 2].Norm == "than");
    }
}
