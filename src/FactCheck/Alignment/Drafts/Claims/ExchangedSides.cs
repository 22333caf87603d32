namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds two sides of a comparison, a cause or a match that have changed places in a draft: "sales were higher in Sweden than in Norway" where the sources have "sales in Norway
/// were higher than in Sweden", "higher prices led to higher wages" for "higher wages led to higher prices".
/// </summary>
internal sealed class ExchangedSides(DraftSources sources)
{
    private const double Confidence = .75;

    /// <summary>Plain words of a side of the source that the draft may leave out; of names none, but for a part of one.</summary>
    private const int MaxLeftOut = 1;

    private readonly (Segment Segment, SidedClause Clause)[] _given = sources.Derived(static read => read.Claims.Segments.SelectMany(segment => SidedClause.Of(read.Sources[segment.Document].Text, segment.First, segment.End).Select(clause => (segment, clause))).ToArray());

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        foreach (var segment in Segment.Of(0, draft))
        {
            foreach (var told in SidedClause.Of(draft.Text, segment.First, segment.End))
            {
                if (Turned(draft.Text, segment, told) is { } given)
                {
                    yield return new Topic(told.Relation, TopicBasis.Event, [told.Told(EventAspect.Deed), given.Told(EventAspect.Deed)], ["the two sides have changed places"], Confidence);
                }
            }
        }
    }

    /// <summary>The source's clause with the sides exchanged; null when there is none, or when a source has them as the draft does.</summary>
    private SidedClause? Turned(DocumentText text, Segment mine, SidedClause told)
    {
        SidedClause? found = null;
        foreach (var (theirs, given) in _given)
        {
            if (given.Relation != told.Relation)
            {
                continue;
            }

            if (told.IsLike(given))
            {
                return null;
            }

            if (found is null && told.IsTurned(given) && Knows(text, mine, told, theirs) && IsWhole(given, told, mine))
            {
                found = given;
            }
        }

        return found;
    }

    /// <summary>The source's statement has every word of the draft's sides, and every name and number of its statement.</summary>
    private bool Knows(DocumentText text, Segment mine, SidedClause told, Segment theirs)
    {
        var source = sources.Sources[theirs.Document].Text;
        var stems = Enumerable.Range(theirs.First, theirs.End - theirs.First).Select(i => source.Tokens[i].Stem).ToHashSet(StringComparer.Ordinal);
        return told.Left.Concat(told.Right).All(i => stems.Contains(text.Tokens[i].Stem))
            && Enumerable.Range(mine.First, mine.End - mine.First).All(i => !(text.Tokens[i].Kind == TokenKind.Number || (text.Tokens[i].IsCapitalized && !text.Tokens[i].IsStop && i > text.SentenceSpan[mine.Sentence].FirstToken)) || stems.Contains(text.Tokens[i].Stem));
    }

    /// <summary>The draft's sides have all that tells the source's sides apart.</summary>
    private static bool IsWhole(SidedClause given, SidedClause told, Segment mine) => LeftOut(given, given.OnlyLeft, told, mine) + LeftOut(given, given.OnlyRight, told, mine) <= MaxLeftOut;

    private static int LeftOut(SidedClause given, IReadOnlyList<int> side, SidedClause told, Segment mine)
    {
        var count = 0;
        foreach (var i in side)
        {
            if (Has(i))
            {
                continue;
            }

            if (!given[i].IsCapitalized && given[i].Kind != TokenKind.Number)
            {
                count++;
            }
            else if (!(given[i].IsCapitalized && ((side.Contains(i - 1) && Has(i - 1)) || (side.Contains(i + 1) && Has(i + 1)))))
            {
                return MaxLeftOut + 1;
            }
        }

        return count;

        bool Has(int i) => given.Shares(i, told, [.. Enumerable.Range(mine.First, mine.End - mine.First)]);
    }
}
