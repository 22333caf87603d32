using FactCheck.Alignment.Accounts;
using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Tellings;

/// <summary>Opposites that two tellings of one matter have in like places, where whom and what they are told of is not told apart.</summary>
internal static class TellingSides
{
    private const double Confidence = .7;

    public static IEnumerable<Topic> Opposed(Telling left, Telling right)
    {
        if (left.Document.Text.Document.Date != right.Document.Text.Document.Date)
        {
            yield break;
        }

        foreach (var (mine, theirs) in AccountSides.Opposed(left.Sides, right.Sides))
        {
            if (TellingGuards.AreApart(left, mine.Mark.First, right, theirs.Mark.First) || IsPart(left, mine.Mark, right) || IsPart(right, theirs.Mark, left))
            {
                continue;
            }

            yield return new Topic(left.Text.Tokens[mine.Mark.First].Norm, TopicBasis.Event, [Told(left, mine.Mark), Told(right, theirs.Mark)], ["one text tells again what the other tells, and these words stand in like places of it"], Confidence);
        }
    }

    /// <summary>"raised concerns", "lost a seat": what it was done to is not what the other text tells.</summary>
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

    private static Assertion Told(Telling telling, Mark mark)
    {
        var mention = telling.Text.Mention(mark.First, mark.Last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text, EventAspect.Outcome));
    }
}
