using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Finds one thing told of shares of one group that exclude each other: "all tenants signed", "some tenants have not signed".</summary>
internal static class ShareContrast
{
    private const double LeastCover = .7;

    public static IEnumerable<Contrast> Find(SentenceComparison pair) =>
        !(pair.IsTelling ? pair.Shared >= 2 : pair.Shared >= 3 && pair.Cover >= LeastCover) || (pair.Left.Shares.Count == 0 && pair.Right.Shares.Count == 0) ? [] : Differing(pair);

    private static IEnumerable<Contrast> Differing(SentenceComparison pair)
    {
        var (left, right) = (pair.Left.Shares, pair.Right.Shares);
        left = left.Count == 0 && right is [{ High: 0 } none] ? Counted(pair.Turned, none) : left;
        right = right.Count == 0 && pair.Left.Shares is [{ High: 0 } nothing] ? Counted(pair, nothing) : right;
        (left, right) = OfOneGroup(pair, left, right);
        if (left.Count != 1 || right.Count != 1 || IsWhole(pair.Left, left[0]) != IsWhole(pair.Right, right[0])
            || pair.Left.ClauseOf(left[0].First) is not { } leftClause || pair.Right.ClauseOf(right[0].First) is not { } rightClause)
        {
            yield break;
        }

        var (mine, theirs) = (left[0], right[0]);
        if (!AreOneGroup(pair, mine, theirs) || IsDenied(pair.Left, leftClause, mine) is not { } isDenied || IsDenied(pair.Right, rightClause, theirs) is not { } isDeniedThere)
        {
            yield break;
        }

        // "Never asked, and nobody told us", "never asked - and nobody told us": as much is denied, be the clauses cut otherwise.
        if (isDenied != isDeniedThere && mine.Low == theirs.Low && mine.High == theirs.High && Denials(pair.Left) == Denials(pair.Right))
        {
            yield break;
        }

        // Two percentages of one whole are compared as quantities.
        if (mine.IsCounted && theirs.IsCounted && !(mine.IsExact && theirs.IsExact))
        {
            yield break;
        }

        var isTurned = IsTurned(pair, leftClause, mine, rightClause, theirs);
        var (told, toldThere) = (isDenied != isTurned ? mine.Denied : mine, isDeniedThere ? theirs.Denied : theirs);
        var (there, back) = (pair.CoverOf(leftClause, (mine.First, mine.Last)), pair.Turned.CoverOf(rightClause, (theirs.First, theirs.Last)));
        var isCovered = pair.Shared >= 3 && pair.Cover >= LeastCover * pair.Ease && (there + back) / 2 >= pair.Ease * (mine.IsExact && theirs.IsExact ? LeastCover - .1 : LeastCover) && Math.Min(there, back) >= .5 * pair.Ease;
        if (!told.Excludes(toldThere) || !(isCovered || (pair.IsTelling && AreToldAlike(pair, leftClause, mine, rightClause, theirs, isTurned))))
        {
            yield break;
        }

        var (leftPlace, rightPlace) = ((mine.First, mine.Last), (theirs.First, theirs.Last));
        yield return new Contrast(EventAspect.Share, leftPlace, rightPlace, mine.Group < 0 ? null : pair.Left[mine.Group].Norm, there + back > 1.7 ? .85 : .7)
        {
            Apart = EventGuards.First(pair, leftClause, rightClause, leftPlace, rightPlace, EventAspect.Share) ?? Narrower(pair, leftClause, mine, told, toldThere) ?? Narrower(pair.Turned, rightClause, theirs, toldThere, told) ?? Milder(pair, leftClause, told) ?? Milder(pair.Turned, rightClause, toldThere),
        };
    }

    /// <summary>
    /// In two tellings of one matter: the same group, and of what is told of it behind the share a word in common, or opposites. "All the vines were frosted", "some of the
    /// vines escaped the frost".
    /// </summary>
    private static bool AreToldAlike(SentenceComparison pair, EventClause leftClause, GroupShare left, EventClause rightClause, GroupShare right, bool isTurned)
    {
        if (left.Group < 0 && right.Group < 0)
        {
            return false;
        }

        var (told, there) = (ToldAlike(pair, leftClause, left, rightClause), ToldAlike(pair.Turned, rightClause, right, leftClause));
        return left.Group >= 0 && right.Group >= 0 ? isTurned || (told >= 1 && there >= 1) : told >= 2 && there >= 2;
    }

    /// <summary>Words of a clause behind a share and its group that the other clause has, too.</summary>
    private static int ToldAlike(SentenceComparison pair, EventClause clause, GroupShare share, EventClause other)
    {
        var found = 0;
        foreach (var token in pair.Left.Content)
        {
            found += token > Math.Max(share.Last, share.Group) && clause.Contains(token) && !pair.Left.IsTime(token) && pair.PartnerOf(token) is >= 0 and var partner && other.Contains(partner) ? 1 : 0;
        }

        return found;
    }

    /// <summary>"Every pupil in the lower school" says nothing of the other pupils: the share of the narrower group is all of it or none.</summary>
    private static Separation? Narrower(SentenceComparison pair, EventClause clause, GroupShare share, GroupShare told, GroupShare other)
    {
        var isWhole = told.Low >= .99 || told.High <= .01;
        if (!isWhole || other.Low >= .99 || other.High <= .01 || share.Group < 0)
        {
            return null;
        }

        for (var i = share.Last + 1; i < clause.End; i++)
        {
            if (i > share.Group && (VerbWords.IsAuxiliary(pair.Left[i]) || VerbWords.IsFullVerb(pair.Left[i]) || VerbWords.IsPastForm(pair.Left[i]) || pair.Left[i].Is(',')))
            {
                return null;
            }

            if (i != share.Group && EventWords.IsContent(pair.Left[i]) && !pair.Covers(i) && !pair.Left.IsTime(i) && !IsKindOfName(pair, clause, i))
            {
                return new Separation(CompatibleReason.OtherScope, $"one is told of those of \"{pair.Left[i].Norm}\" alone");
            }
        }

        return null;
    }

    /// <summary>"No tent was badly damaged": some may have been damaged.</summary>
    private static Separation? Milder(SentenceComparison pair, EventClause clause, GroupShare told)
    {
        for (var i = clause.First; told.High <= .01 && i < clause.End; i++)
        {
            if (IsDegree(pair.Left[i].Norm) && pair.PartnerOf(i) < 0)
            {
                return new Separation(CompatibleReason.OtherScope, $"one denies no more than that it was so \"{pair.Left[i].Norm}\"");
            }
        }

        return null;
    }

    private static bool IsDegree(string norm) => norm is "seriously" or "severely" or "badly" or "gravely" or "critically" or "permanently" or "fully" or "completely" or "entirely" or "wholly" or "directly" or "formally" or "officially" or "publicly" or "personally" or "immediately" or "heavily" or "greatly" or "significantly" or "actively";

    /// <summary>"the village of Dol", which the other calls Dol.</summary>
    private static bool IsKindOfName(SentenceComparison pair, EventClause clause, int noun) =>
        noun + 2 < clause.End && pair.Left[noun + 1].Norm == "of" && pair.Left[noun + 2].IsCapitalized && pair.PartnerOf(noun + 2) >= 0;

    /// <summary>"three ambulances" in the right sentence, set against "not one ambulance" in the left: some of them.</summary>
    private static IReadOnlyList<GroupShare> Counted(SentenceComparison pair, GroupShare none)
    {
        var group = none.Group < 0 ? -1 : pair.PartnerOf(none.Group);
        return group > pair.Right.Sentence.FirstToken && pair.Right[group - 1].Word.Number is > 0 && !pair.Right.IsTime(group - 1)
            ? [new GroupShare(group - 1, group - 1, group, .001, 1)]
            : [];
    }

    /// <summary>"A quarter of the cabins had no heating": the shares of the one group that both name.</summary>
    private static (IReadOnlyList<GroupShare> Left, IReadOnlyList<GroupShare> Right) OfOneGroup(SentenceComparison pair, IReadOnlyList<GroupShare> left, IReadOnlyList<GroupShare> right)
    {
        if (left.Count + right.Count <= 2)
        {
            return (left, right);
        }

        GroupShare[] mine = [.. left.Where(one => one.Group >= 0 && !IsWhole(pair.Left, one) && right.Any(other => other.Group >= 0 && pair.AreAlike(one.Group, other.Group)))];
        GroupShare[] theirs = [.. right.Where(one => one.Group >= 0 && !IsWhole(pair.Right, one) && left.Any(other => other.Group >= 0 && pair.AreAlike(other.Group, one.Group)))];
        return mine.Length == 1 && theirs.Length == 1 ? (mine, theirs) : (left, right);
    }

    /// <summary>"a minority of all voters": what the share is of.</summary>
    private static bool IsWhole(EventSentence sentence, GroupShare share) => share.First > sentence.Sentence.FirstToken && sentence[share.First - 1].Norm == "of" && !share.IsExact;

    private static bool AreOneGroup(SentenceComparison pair, GroupShare left, GroupShare right) =>
        left.Group < 0 || right.Group < 0 || pair.AreAlike(left.Group, right.Group);

    /// <summary>Whether the clause denies what it says of the share; null when it denies more than once.</summary>
    private static bool? IsDenied(EventSentence sentence, EventClause clause, GroupShare share)
    {
        var count = 0;
        for (var i = clause.First; i < clause.End; i++)
        {
            count += (i < share.First || i > share.Last) && Denies(sentence, i) ? 1 : 0;
        }

        return count > 1 ? null : count == 1;
    }

    private static bool IsWithin(Mark mark, GroupShare share) => mark.First >= share.First && mark.Last <= Math.Max(share.Last, share.Group);

    private static int Denials(EventSentence sentence)
    {
        var count = 0;
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            count += Denies(sentence, i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>"not guilty" is an outcome of its own.</summary>
    private static bool Denies(EventSentence sentence, int i) =>
        !sentence.IsInMark(i) && (EventWords.IsNegator(sentence[i]) || sentence[i].Norm is "no" or "without" or "none" || sentence[i].Stem is "fail" or "refus" or "refuse");

    /// <summary>"supported" and "opposed": what is true of a share of one is true of the rest of the other. A word of the group itself says nothing of it: "no lawful reason".</summary>
    private static bool IsTurned(SentenceComparison pair, EventClause left, GroupShare leftShare, EventClause right, GroupShare rightShare)
    {
        foreach (var mine in pair.Left.Marks)
        {
            foreach (var theirs in pair.Right.Marks)
            {
                if (left.Contains(mine.First) && right.Contains(theirs.First) && !IsWithin(mine, leftShare) && !IsWithin(theirs, rightShare) && mine.AspectOpposed(theirs) is not null and not EventAspect.Share
                    && !pair.Right.Takes(mine) && !pair.Left.Takes(theirs))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
