namespace FactCheck.Alignment.Events;

/// <summary>
/// Finds two stances that exclude each other towards one matter, however the sentences are built: "it is certain that the coin is Roman", "whether the
/// coin is Roman remains an open question"; "guests may play music", "music cannot be played".
/// </summary>
internal static class StanceContrast
{
    /// <summary>Least share of one sentence's words that stand in the other: of the better covered one, and of both.</summary>
    private const double BestCover = .75;
    private const double LeastCover = .4;

    public static IEnumerable<Contrast> Find(SentenceComparison pair)
    {
        if (pair.Shared < 2 || pair.Left.Sentence.IsQuestion || pair.Right.Sentence.IsQuestion)
        {
            yield break;
        }

        foreach (var left in pair.Left.Stances)
        {
            foreach (var right in pair.Right.Stances)
            {
                if (left.AspectOpposed(right) is { } aspect && !Takes(pair.Left, right) && !Takes(pair.Right, left) && AreOfOneMatter(pair, left, right))
                {
                    var (mine, theirs) = ((left.First, left.Last), (right.First, right.Last));
                    yield return new Contrast(aspect, mine, theirs, null, .7) { Apart = EventGuards.Between(pair, mine, theirs, aspect) };
                    yield break;
                }
            }
        }
    }

    /// <summary>A sentence that takes the other's side, too, speaks of two matters.</summary>
    private static bool Takes(EventSentence sentence, Stance other)
    {
        foreach (var stance in sentence.Stances)
        {
            if (stance.Level == other.Level)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOfOneMatter(SentenceComparison pair, Stance left, Stance right)
    {
        var (mine, matched) = Count(pair, left);
        var (theirs, answered) = Count(pair.Turned, right);
        if (mine == 0 || theirs == 0)
        {
            return false;
        }

        var (there, back) = ((double)matched / mine, (double)answered / theirs);
        var shared = Math.Min(matched, answered);
        return Math.Max(there, back) >= BestCover * pair.Ease && Math.Min(there, back) >= LeastCover * pair.Ease && (shared >= 3 || (shared == 2 && Math.Min(there, back) >= BestCover))
            && (!IsModal(left) || !IsModal(right) || pair.PartnerOf(Deed(pair.Left, left)) == Deed(pair.Right, right));
    }

    /// <summary>The content words of what a sentence says, who says it and the stance left out, and how many of them the other has.</summary>
    private static (int All, int Matched) Count(SentenceComparison pair, Stance stance)
    {
        var (all, matched) = (0, 0);
        foreach (var token in pair.Left.Content)
        {
            if (pair.Left.ClauseOf(token) is null || (token >= stance.First && token <= stance.Last))
            {
                continue;
            }

            all++;
            matched += pair.Covers(token) ? 1 : 0;
        }

        return (all, matched);
    }

    private static bool IsModal(Stance stance) => stance.Level is StanceLevel.Must or StanceLevel.May or StanceLevel.Banned or StanceLevel.Free && stance.Last - stance.First <= 1;

    /// <summary>The content word right behind a stance: what must or may be done.</summary>
    private static int Deed(EventSentence sentence, Stance stance)
    {
        foreach (var token in sentence.Content)
        {
            if (token > stance.Last)
            {
                return token;
            }
        }

        return -1;
    }
}
