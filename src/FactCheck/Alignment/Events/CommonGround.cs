namespace FactCheck.Alignment.Events;

/// <summary>
/// What two sentences of two tellings both say right around two places. It shows that the places speak of one matter where the sentences are built too differently
/// for subjects and objects to answer each other: "jurors confirmed his sentence", "went home after the jurors had overturned the sentence".
/// </summary>
internal static class CommonGround
{
    /// <summary>Content words looked at on either side of a place.</summary>
    private const int Reach = 4;

    /// <summary>Words in common around both places.</summary>
    private const int Least = 3;

    /// <summary>True when enough of the words around both places answer each other, and not each has somebody or something of its own as its subject.</summary>
    public static bool Holds(SentenceComparison pair, EventClause leftClause, EventClause rightClause, (int First, int Last) left, (int First, int Last) right) =>
        pair.IsTelling && Count(pair, left, right) >= Least && !HaveOwnRoles(pair, leftClause, rightClause, left, right);

    /// <summary>The words around the left place whose partners stand around the right one, times left out.</summary>
    private static int Count(SentenceComparison pair, (int First, int Last) left, (int First, int Last) right)
    {
        Span<int> mine = stackalloc int[2 * Reach];
        Span<int> theirs = stackalloc int[2 * Reach];
        var (count, all) = (0, Around(pair.Left, left, mine));
        var there = theirs[..Around(pair.Right, right, theirs)];
        foreach (var token in mine[..all])
        {
            count += !pair.Left.IsTime(token) && pair.PartnerOf(token) is >= 0 and var partner && (there.Contains(partner) || HasTwin(pair, token, there)) ? 1 : 0;
        }

        return count;
    }

    private static bool HasTwin(SentenceComparison pair, int token, ReadOnlySpan<int> there)
    {
        foreach (var other in there)
        {
            if (pair.AreAlike(token, other))
            {
                return true;
            }
        }

        return false;
    }

    private static int Around(EventSentence sentence, (int First, int Last) place, Span<int> found)
    {
        var count = 0;
        for (var i = place.First - 1; i >= sentence.Sentence.FirstToken && count < Reach; i--)
        {
            if (EventWords.IsContent(sentence[i]) && sentence.ClauseOf(i) is not null)
            {
                found[count++] = i;
            }
        }

        var end = count + Reach;
        for (var i = place.Last + 1; i < sentence.Sentence.EndToken && count < end; i++)
        {
            if (EventWords.IsContent(sentence[i]) && sentence.ClauseOf(i) is not null)
            {
                found[count++] = i;
            }
        }

        return count;
    }

    /// <summary>"her brother was released", "her cousin was held"; "gained members", "lost a branch".</summary>
    private static bool HaveOwnRoles(SentenceComparison pair, EventClause leftClause, EventClause rightClause, (int First, int Last) left, (int First, int Last) right)
    {
        var mine = OppositeContrast.RolesOf(pair.Left, leftClause, new Mark(left.First, left.Last, []));
        var theirs = OppositeContrast.RolesOf(pair.Right, rightClause, new Mark(right.First, right.Last, []));
        return AreOwn(pair, mine.Subject, theirs.Subject) || (mine.Object >= 0 && theirs.Object >= 0 && !pair.AreOne(mine.Object, theirs.Object));
    }

    private static bool AreOwn(SentenceComparison pair, int mine, int theirs) =>
        mine >= 0 && theirs >= 0 && EventWords.IsContent(pair.Left[mine]) && EventWords.IsContent(pair.Right[theirs]) && pair.PartnerOf(mine) < 0 && pair.Turned.PartnerOf(theirs) < 0;
}
