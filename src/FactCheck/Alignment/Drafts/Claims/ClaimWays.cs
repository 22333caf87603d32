using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>Finds what the draft lets go another way than the statement of the sources that tells the same: "raised its fee of 48 euros" for "kept its fee of 48 euros".</summary>
internal static class ClaimWays
{
    private const double LeastCover = .5;

    /// <summary>Tokens around the two verbs, and the words that stand in both there where one value is told behind either.</summary>
    private const int Reach = 8;
    private const int LeastNear = 2;

    private const double Confidence = .75;

    public static IEnumerable<Topic> Topics(ClaimPair pair)
    {
        var (mine, theirs) = pair.Events;
        if (pair.Cover < LeastCover || HaveOtherValues(pair) || In(mine, pair.Clause.First, pair.Clause.End) is not [var told] || EventMoments.AreApart(mine, theirs))
        {
            yield break;
        }

        foreach (var given in In(theirs, pair.Theirs.First, pair.Theirs.End) is { Count: > 0 } ways && !ways.Exists(way => way.Way == told.Way) ? ways : [])
        {
            var isStaying = told.Way == ChangeDirection.None || given.Way == ChangeDirection.None;
            var isSameValue = HaveOneValue(pair, told.Last, given.Last);
            if ((isSameValue || !isStaying) && (AreOfOne(pair, mine, told.Last, theirs, given.Last) || (isSameValue && pair.SharedNear(told.Last, given.Last, Reach) >= LeastNear)))
            {
                yield return new Topic(mine[told.First].Norm, TopicBasis.Event, [pair.Told(told.First, told.Last, EventAspect.Outcome), pair.Given(given.First, given.Last, EventAspect.Outcome)], ["the statement of the source that tells the same goes another way"], Confidence);
                yield break;
            }
        }
    }

    /// <summary>The verbs of change and of staying, each with the way it goes; none where one of them is denied.</summary>
    private static List<(ChangeDirection Way, int First, int Last)> In(EventSentence sentence, int first, int end)
    {
        var ways = new List<(ChangeDirection, int, int)>();
        for (var i = first; i < end; i++)
        {
            if (EventWords.IsNegator(sentence[i]) || sentence[i].Norm == "no" || EventWords.IsSupposing(sentence[i]))
            {
                return [];
            }

            var isVerb = i > first && IsVerb(sentence[i]) && !EventWords.IsDeterminer(sentence[i - 1]) && !EventWords.IsPreposition(sentence[i - 1]) && !(sentence[i].Norm == sentence[i].Stem && i + 1 < end && !EventWords.IsDeterminer(sentence[i + 1]) && !EventWords.IsVerbPart(sentence[i - 1]));
            if (isVerb && ChangeWords.Of(sentence[i]) is not ChangeDirection.None and var way)
            {
                ways.Add((way, i, i));
            }
            else if (isVerb && sentence[i].Stem is "keep" or "stay" or "remain" or "hold" or "maintain" or "freez" or "freeze")
            {
                ways.Add((ChangeDirection.None, i, i));
            }
            else if (i > first && sentence[i].Norm is "up" or "down" && sentence[i - 1].Stem is "go" or "put" or "push" or "move" or "mov" or "bring" or "come")
            {
                ways.Add((sentence[i].Norm == "up" ? ChangeDirection.Up : ChangeDirection.Down, i - 1, i));
            }
        }

        return ways;
    }

    private static bool IsVerb(in Token token) => VerbWords.IsPastForm(token) || VerbWords.IsFullVerb(token) || token.Norm is "kept" or "held" or "rose" or "fell" or "grew" or "cut" or "shrank";

    /// <summary>Each gives values, and none of the one is the other's: "rose to 93" and "sank to 61" may be of two years.</summary>
    private static bool HaveOtherValues(ClaimPair pair)
    {
        Assertion[] mine = [.. pair.Own.Where(IsValue)], theirs = [.. pair.Others.Where(IsValue)];
        return mine.Length > 0 && theirs.Length > 0 && !Array.Exists(mine, one => Array.Exists(theirs, other => one.Value.RelationTo(other.Value) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge or ValueRelation.Overlapping));
    }

    private static bool HaveOneValue(ClaimPair pair, int mine, int theirs) =>
        pair.Own.Any(one => one.Value is QuantityValue && pair.Draft.Text.TokenAt(one.Mention.Span.Start) > mine && pair.Others.Any(other => pair.Source.Text.TokenAt(other.Mention.Span.Start) > theirs && one.Value.RelationTo(other.Value) is ValueRelation.Equal or ValueRelation.Alias));

    private static bool IsValue(Assertion assertion) => assertion.Value is QuantityValue or DateValue;

    /// <summary>What changes is named by one word: the subject of either, or what either has for its object.</summary>
    private static bool AreOfOne(ClaimPair pair, EventSentence mine, int verb, EventSentence theirs, int other)
    {
        if (mine.ClauseOf(verb) is not { } clause || theirs.ClauseOf(other) is not { } there)
        {
            return false;
        }

        var (one, rival) = (RoleFinder.Of(mine, clause, verb, verb), RoleFinder.Of(theirs, there, other, other));
        var (changed, kept) = (one.Object >= 0 && !mine.IsTime(one.Object) && mine[one.Object].Kind == TokenKind.Word ? one.Object : one.Subject, rival.Object >= 0 && theirs[rival.Object].Kind == TokenKind.Word ? rival.Object : rival.Subject);
        return pair.IsOne(changed, kept);
    }
}
