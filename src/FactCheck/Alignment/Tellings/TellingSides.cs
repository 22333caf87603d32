using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Tellings;

/// <summary>Opposites that two tellings of one matter have in like places, where whom and what they are told of is not told apart.</summary>
internal static class TellingSides
{
    private const double Confidence = .7;

    public static IEnumerable<Topic> Opposed(Telling left, Telling right)
    {
        var (one, other) = (left.Document.Text.Document, right.Document.Text.Document);
        if (one.Date != other.Date || PublicationOrder.AreOfTwoTimesOfOneDay(one, other))
        {
            yield break;
        }

        foreach (var (mine, theirs) in AccountSides.Opposed(left.Sides, right.Sides))
        {
            if (TellingGuards.AreApart(left, mine.Mark.First, right, theirs.Mark.First) || EventMoments.AreApart(left.SentenceAt(mine.Mark.First), right.SentenceAt(theirs.Mark.First)) || IsPart(left, mine.Mark, right) || IsPart(right, theirs.Mark, left) || AreOfTwo(left, mine.Mark, right, theirs.Mark))
            {
                continue;
            }

            yield return new Topic(left.Text.Tokens[mine.Mark.First].Norm, TopicBasis.Event, [Told(left, mine.Mark), Told(right, theirs.Mark)], ["one text tells again what the other tells, and these words stand in like places of it"], Confidence);
        }
    }

    /// <summary>"raised concerns", "lost a branch": what it was done to is not what the other text tells.</summary>
    private static bool IsPart(Telling telling, Mark mark, Telling other)
    {
        var sentence = telling.SentenceAt(mark.First);
        if (sentence.ClauseOf(mark.First) is not { } clause)
        {
            return true;
        }

        var roles = RoleFinder.Of(sentence, clause, mark.First, mark.Last);
        return roles.Object >= 0 && !TellingGuards.Knows(other, telling, roles.Object);
    }

    /// <summary>"the yen firmed against the rand", "the rand softened against the yen": neither is done to anything, and each is told of another.</summary>
    private static bool AreOfTwo(Telling left, Mark mine, Telling right, Mark theirs)
    {
        var (one, other) = (left.SentenceAt(mine.First), right.SentenceAt(theirs.First));
        if (one.ClauseOf(mine.First) is not { } clause || other.ClauseOf(theirs.First) is not { } that)
        {
            return false;
        }

        var (ours, rivals) = (RoleFinder.Of(one, clause, mine.First, mine.Last), RoleFinder.Of(other, that, theirs.First, theirs.Last));
        return ours is { Object: < 0, Subject: >= 0 } && rivals is { Object: < 0, Subject: >= 0 } && EventWords.IsContent(one[ours.Subject]) && EventWords.IsContent(other[rivals.Subject])
            && one[ours.Subject].Stem != other[rivals.Subject].Stem && right.HasStem(one[ours.Subject].Stem) && left.HasStem(other[rivals.Subject].Stem);
    }

    private static Assertion Told(Telling telling, Mark mark)
    {
        var mention = telling.Text.Mention(mark.First, mark.Last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text, EventAspect.Outcome));
    }
}
