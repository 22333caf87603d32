using FactCheck.Alignment.Names;

namespace FactCheck.Alignment.Events;

/// <summary>
/// "The Rovers beat the Harps", "the Harps lost to the Rovers": what stands before the one word stands behind its opposite, and the other way round, so both tell one outcome.
/// </summary>
internal static class ChangedSides
{
    /// <summary>Words behind "to" or "by" in which whoever did it stands.</summary>
    private const int Reach = 4;

    public static bool Are(DocumentText left, Mark one, DocumentText right, Mark other)
    {
        if (IsPassive(left, one) != IsPassive(right, other))
        {
            return false;
        }

        var (ours, theirs) = (left.SentenceOf(left.Tokens[one.First]), right.SentenceOf(right.Tokens[other.First]));
        var (before, after) = (Words(left, ours.FirstToken, one.First), Words(left, one.Last + 1, ours.EndToken));
        var (beforeThere, afterThere) = (Words(right, theirs.FirstToken, other.First), Words(right, other.Last + 1, theirs.EndToken));
        return !before.Overlaps(beforeThere)
            && ((before.Overlaps(afterThere) && beforeThere.Overlaps(after)) || IsLostTo(right, other, theirs, before) || IsLostTo(left, one, ours, beforeThere));
    }

    /// <summary>"was bought from a widow", "a widow sold it": one deal told from its two ends, unless one and the same is said to have done both; "her brother", "his sister": one pair.</summary>
    public static bool AreConverse(DocumentText left, Mark one, DocumentText right, Mark other) => AreOfEachOther(left, one, right, other) || AreTwoEnds(left, one, right, other);

    private static bool AreOfEachOther(DocumentText left, Mark one, DocumentText right, Mark other) =>
        one.First > 0 && other.First > 0 && (left.Tokens[one.First - 1].Norm, right.Tokens[other.First - 1].Norm) is ("his", "her") or ("her", "his");

    private static bool AreTwoEnds(DocumentText left, Mark one, DocumentText right, Mark other) =>
        MatterParts.AreConverse(left.Tokens[one.First].Stem, right.Tokens[other.First].Stem) && (IsPassive(left, one) || IsPassive(right, other) || Are(left, one, right, other));

    /// <summary>"was dismissed": the subject is whom it was done to.</summary>
    private static bool IsPassive(DocumentText text, Mark mark)
    {
        for (var i = Math.Max(0, mark.First - 2); i <= mark.Last; i++)
        {
            if (text.Tokens[i].Norm is "was" or "were" or "been" or "is" or "are" or "be" or "being")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"lost to the Rovers", "lost 3-1 to the Rovers", where the other sentence says that the Rovers won.</summary>
    private static bool IsLostTo(DocumentText text, Mark mark, Sentence sentence, HashSet<string> winners)
    {
        var to = mark.Last;
        while (text.Tokens[to].Norm != "to" && text.Tokens[mark.Last].Norm is "lost" or "lose" or "loses" && to + 1 < Math.Min(sentence.EndToken, mark.Last + 1 + Reach))
        {
            to++;
        }

        return text.Tokens[to].Norm == "to" && Words(text, to + 1, Math.Min(sentence.EndToken, to + 1 + Reach)).Overlaps(winners);
    }

    private static HashSet<string> Words(DocumentText text, int first, int end)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].IsWord && EventWords.IsContent(text.Tokens[i]))
            {
                words.Add(text.Tokens[i].Stem);
            }
        }

        return words;
    }
}
