using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds a share of a group that the statement of the sources which tells the same excludes: "every pupil passed" for "70 per cent of the pupils passed".</summary>
internal static class ClaimShares
{
    private const double LeastCover = .5;

    /// <summary>Words in common behind the share, of what is told of it: with a noun for the group, and of "all of them".</summary>
    private const int LeastNamed = 1;
    private const int LeastUnnamed = 2;

    private const double Confidence = .75;

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        var (mine, theirs) = pair.Events;
        if (pair.Cover >= LeastCover && Restricted(pair, mine, theirs) is { } restricted)
        {
            yield return restricted;
        }

        if (pair.Cover < LeastCover || IsDenied(mine, pair.Clause.First, pair.Clause.End) || IsDenied(theirs, pair.Theirs.First, pair.Theirs.End) || Only(mine, pair.Clause.First, pair.Clause.End) is not { } told || Only(theirs, pair.Theirs.First, pair.Theirs.End) is not { } given)
        {
            yield break;
        }

        // Two counted shares are compared as values.
        var isNamed = told.Group >= 0 && given.Group >= 0;
        var isOne = isNamed ? pair.IsOne(told.Group, given.Group) : told.Group < 0 && given.Group < 0;
        if (isOne && !(told.IsCounted && given.IsCounted) && (told.Excludes(given) || IsOverdone(mine, told, theirs, given)) && pair.Shared.Count(shared => shared.Mine > Math.Max(told.Last, told.Group) && shared.Theirs != given.Group && mine[shared.Mine].Kind == TokenKind.Word && !mine.IsTime(shared.Mine)) >= (isNamed ? LeastNamed : LeastUnnamed) && !AreTurned(pair, mine, theirs))
        {
            yield return new Topic(mine[told.First].Norm, TopicBasis.Event, [pair.Told(told.First, told.Last, EventAspect.Share), pair.Given(given.First, given.Last, EventAspect.Share)], ["the statement of the source that tells the same tells it of another share"], Confidence);
        }
    }

    /// <summary>"all patients" for "only patients with asthma".</summary>
    private static Topic? Restricted(ClaimPair pair, EventSentence mine, EventSentence theirs)
    {
        if (IsDenied(mine, pair.Clause.First, pair.Clause.End) || IsDenied(theirs, pair.Theirs.First, pair.Theirs.End) || Only(mine, pair.Clause.First, pair.Clause.End) is not { Low: 1, IsCounted: false, Group: >= 0 } told || told.Group + 1 >= pair.Clause.End || mine[told.First].Norm is not ("all" or "every"))
        {
            return null;
        }

        for (var i = pair.Theirs.First; i + 2 < pair.Theirs.End; i++)
        {
            if (theirs[i].Norm == "only" && theirs[i + 1].Stem == mine[told.Group].Stem && theirs[i + 2].Norm is "with" or "who" or "in" or "from" or "of" or "over" or "under" or "aged" or "on" && mine[told.Group + 1].Norm != theirs[i + 2].Norm && pair.Shared.Count(shared => shared.Mine > told.Group && shared.Theirs > i + 1) >= LeastUnnamed)
            {
                return new Topic(mine[told.First].Norm, TopicBasis.Event, [pair.Told(told.First, told.Group, EventAspect.Share), pair.Given(i, i + 1, EventAspect.Share)], ["the source tells it only of some"], Confidence);
            }
        }

        return null;
    }

    /// <summary>"all patients" for "some patients": the source would not say so little of so many.</summary>
    private static bool IsOverdone(EventSentence mine, GroupShare told, EventSentence theirs, GroupShare given) =>
        told is { Low: 1, High: 1, IsCounted: false } && mine[told.First].Norm is "all" or "every" or "everyone" or "everybody" && theirs[given.First].Norm is "some" or "many" or "several" or "few" or "most" or "half" or "certain";

    private static GroupShare? Only(EventSentence sentence, int first, int end)
    {
        GroupShare? found = null;
        foreach (var share in sentence.Shares)
        {
            if (share.First >= first && share.First < end)
            {
                if (found is not null)
                {
                    return null;
                }

                found = share;
            }
        }

        return found;
    }

    private static bool IsDenied(EventSentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (EventWords.IsNegator(sentence[i]) || EventWords.IsSupposing(sentence[i]) || sentence[i].Norm is "without" or "but" or "except" or "fail" or "failed")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"passed" and "failed": what is true of some of them is false of the rest.</summary>
    private static bool AreTurned(ClaimPair pair, EventSentence mine, EventSentence theirs) =>
        mine.Marks.Exists(mark => pair.Clause.Contains(mark.First) && theirs.Marks.Exists(other => mark.AspectOpposed(other) is not null and not EventAspect.Share));
}
