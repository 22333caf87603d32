namespace FactCheck.Alignment.Events;

/// <summary>Tells whether two sentences speak of two times: by their dates and hours, and by the words for parts of a day and for "before", "during" and "after".</summary>
internal static class EventMoments
{
    /// <summary>Bits for the parts of a day a word may mean.</summary>
    private static readonly Dictionary<string, int> DayParts = new(StringComparer.Ordinal)
    {
        ["dawn"] = 1, ["daybreak"] = 1, ["sunrise"] = 1, ["morning"] = 3, ["noon"] = 4, ["midday"] = 4, ["lunchtime"] = 4, ["afternoon"] = 8,
        ["evening"] = 16, ["dusk"] = 16, ["sunset"] = 16, ["nightfall"] = 16, ["night"] = 48, ["midnight"] = 32, ["overnight"] = 32, ["tonight"] = 48,
    };

    private static readonly HashSet<string> During = new(StringComparer.Ordinal) { "when", "while", "during" };

    private static readonly HashSet<string> Beside = new(StringComparer.Ordinal) { "after", "before", "until", "since", "once", "following" };

    /// <summary>True when each gives a time and the two cannot be one, or the one tells of "when" and the other of "after".</summary>
    public static bool AreApart(EventSentence left, EventSentence right) => DifferInDates(left, right) || DifferInDayParts(left, right) || DifferInPhase(left, right) || DifferInPhase(right, left);

    public static bool IsDayPart(string norm) => DayParts.ContainsKey(norm);

    /// <summary>True when each gives dates or hours and none of the one goes together with one of the other.</summary>
    public static bool DifferInDates(EventSentence left, EventSentence right)
    {
        var compared = false;
        foreach (var mine in left.Moments)
        {
            foreach (var theirs in right.Moments)
            {
                if (mine.GetType() != theirs.GetType())
                {
                    continue;
                }

                if (!AreTwo(mine, theirs))
                {
                    return false;
                }

                compared = true;
            }
        }

        return compared;
    }

    /// <summary>"As of 1 May" and "as of 1 October": open ranges overlap, and yet each tells how things stood on its day.</summary>
    private static bool AreTwo(AssertionValue mine, AssertionValue theirs) =>
        mine.RelationTo(theirs) == ValueRelation.Disjoint
        || (mine is DateValue { Bound: { } bound } one && theirs is DateValue other && other.Bound == bound && one.Timex != other.Timex && Bare(one).RelationTo(Bare(other)) == ValueRelation.Disjoint);

    private static DateValue Bare(DateValue date) => date with { Bound = null, Earliest = null, Latest = null };

    /// <summary>True when each gives hours or parts of a day and none of the one goes together with one of the other.</summary>
    public static bool DifferInHours(EventSentence left, EventSentence right) =>
        DifferInDayParts(left, right) || (left.Moments.Any(mine => mine is TimeValue) && right.Moments.Any(theirs => theirs is TimeValue) && left.Moments.OfType<TimeValue>().All(mine => right.Moments.OfType<TimeValue>().All(theirs => AreTwo(mine, theirs))));

    private static bool DifferInDayParts(EventSentence left, EventSentence right)
    {
        var (mine, theirs) = (DayPartsOf(left), DayPartsOf(right));
        return mine != 0 && theirs != 0 && (mine & theirs) == 0;
    }

    private static int DayPartsOf(EventSentence sentence)
    {
        var parts = 0;
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            parts |= DayParts.GetValueOrDefault(sentence[i].Norm);
        }

        return parts;
    }

    /// <summary>"When the snow came, the pass was open" and "after the snow came, it was shut".</summary>
    private static bool DifferInPhase(EventSentence during, EventSentence beside) =>
        Has(during, During) && !Has(during, Beside) && Has(beside, Beside) && !Has(beside, During);

    private static bool Has(EventSentence sentence, HashSet<string> words)
    {
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (words.Contains(sentence[i].Norm))
            {
                return true;
            }
        }

        return false;
    }
}
