using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Structure;

/// <summary>
/// Finds what a headline says of the outcome or state of a matter where its text takes the other side and nowhere the same: "Walkout averted" over "crane drivers
/// downed tools".
/// </summary>
internal static class HeadlineSides
{
    private const int OpeningSentences = 2;

    /// <summary>Tokens around the text's side in which a word of the headline stands.</summary>
    private const int Reach = 9;

    /// <summary>Words of an earlier time, or of a wish: the sentence does not tell what the headline tells.</summary>
    private static readonly HashSet<string> Earlier = new(StringComparer.Ordinal)
    {
        "earlier", "previously", "originally", "initially", "formerly", "once", "ago", "last", "previous", "until", "before", "would", "could", "might", "may", "if", "wanted", "hoped", "tried", "attempt", "attempted", "bid", "had", "after", "despite", "unless", "whether", "former",
        "most", "some", "few", "others", "other", "although", "though", "while", "but", "however", "instead", "since", "first", "second", "lower",
    };

    /// <summary>Sides that two parties of one matter take.</summary>
    private static readonly HashSet<string> Converse = new("win lose loss defeat beat victory triumph prevail buy sell acquire lend borrow keep retain hold hire join score save gain lead trail praise hail back welcome support attack slam blast".Split(' ').Select(Text.Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>The word of the text that takes the other side, for a word of the headline.</summary>
    public static IEnumerable<(int Title, (int First, int Last) Body)> Find(HeadlineStory story)
    {
        foreach (var told in PoleLexicon.Find(story.Text, story.Title))
        {
            if (IsTold(story, told) && Opposed(story, told) is { } other && !story.Body.Any(sentence => TakesSide(story, sentence, told, other)))
            {
                yield return (told.First, (other.First, other.Last));
            }
        }
    }

    private static bool IsTold(HeadlineStory story, Mark told)
    {
        for (var i = story.Title.FirstToken; i < story.Title.EndToken; i++)
        {
            if (Earlier.Contains(story.Text.Tokens[i].Norm) || story.Text.Tokens[i].Norm is "not" or "no" or "never" or "vows" or "calls" or "urges" or "wants" || story.Text.Tokens[i].Norm.EndsWith("n't", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return story.Title.EndToken - story.Title.FirstToken > 1 && !story.IsInBody(story.Text.Tokens[told.First].Stem)
            && !(told.First > story.Title.FirstToken && (EventWords.IsDeterminer(story.Text.Tokens[told.First - 1]) || story.Text.Tokens[told.First - 1].Is('-')));
    }

    private static Mark? Opposed(HeadlineStory story, Mark told)
    {
        for (var s = 0; s < Math.Min(OpeningSentences, story.Lead.Count); s++)
        {
            var sentence = story.Lead[s];
            if (story.Shared(sentence) < Math.Min(2, story.TitleStems.Count - 1) || HasEarlier(story, sentence))
            {
                continue;
            }

            foreach (var other in PoleLexicon.Find(story.Text, sentence))
            {
                if (Opposed(story, sentence, told, other) && IsPredicate(story, sentence, other) && IsOfMatter(story, sentence, told, other))
                {
                    return other;
                }
            }
        }

        return null;
    }

    /// <summary>Two sides of an outcome, or the end of a state that the text tells to last: "Flights resume" and "flights remain suspended".</summary>
    private static bool Opposed(HeadlineStory story, Sentence sentence, Mark told, Mark other) => told.OpposedTo(other, orLasting: true) switch
    {
        { Lasts: true, IsState: false } => other.First > sentence.FirstToken && story.Text.Tokens[other.First - 1].Stem is "remain" or "stay" or "still" or "keep",
        { Lasts: false, Aspect: EventAspect.Outcome or EventAspect.Status } => true,
        _ => false,
    };

    private static bool HasEarlier(HeadlineStory story, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Earlier.Contains(story.Text.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>No noun ("the rise"), no attribute ("the injured man"), nothing denied.</summary>
    private static bool IsPredicate(HeadlineStory story, Sentence sentence, Mark mark) =>
        mark.First > sentence.FirstToken && !story.IsNegated(sentence, mark.First) && !EventWords.IsDeterminer(story.Text.Tokens[mark.First - 1]) && !story.Text.Tokens[mark.First - 1].Is('-')
        && !story.Text.Tokens[mark.First].IsCapitalized && story.Text.Tokens[mark.First - 1].Norm is not ("to" or "of" or "for" or "by" or "against" or "with");

    /// <summary>
    /// What the headline says it of - its object, else its subject - is what the text says it of: stands right before its side, or right behind and then
    /// as the first thing there.
    /// </summary>
    private static bool IsOfMatter(HeadlineStory story, Sentence sentence, Mark told, Mark other)
    {
        var matter = ObjectOf(story, story.Title, told);
        matter = matter < 0 ? SubjectOf(story, told) : matter;
        if (matter < 0 || Converse.Contains(story.Text.Tokens[told.First].Stem) || Converse.Contains(story.Text.Tokens[other.First].Stem))
        {
            return told.First > story.Title.FirstToken && Has(story, Math.Max(sentence.FirstToken, other.First - 4), other.First, story.Text.Tokens[told.First - 1].Stem);
        }

        var stem = story.Text.Tokens[matter].Stem;
        var there = ObjectOf(story, sentence, other);
        return there >= 0 ? Has(story, other.Last + 1, there + 1, stem) : Has(story, Math.Max(sentence.FirstToken, other.First - Reach), other.First, stem);
    }

    /// <summary>The last word of weight before a side in the headline, else the first behind it: "Bronze for relay team".</summary>
    private static int SubjectOf(HeadlineStory story, Mark told)
    {
        for (var i = told.First - 1; i >= story.Title.FirstToken; i--)
        {
            if (EventWords.IsContent(story.Text.Tokens[i]))
            {
                return i;
            }
        }

        for (var i = told.Last + 1; i < story.Title.EndToken; i++)
        {
            if (EventWords.IsContent(story.Text.Tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The head of the noun phrase right behind a side; -1 when none stands there.</summary>
    private static int ObjectOf(HeadlineStory story, Sentence sentence, Mark mark)
    {
        var head = -1;
        for (var i = mark.Last + 1; i < sentence.EndToken; i++)
        {
            var token = story.Text.Tokens[i];
            if (EventWords.IsContent(token) && token.IsWord)
            {
                head = i;
            }
            else if (head >= 0 || !EventWords.IsDeterminer(token))
            {
                break;
            }
        }

        return head;
    }

    private static bool Has(HeadlineStory story, int from, int to, string stem)
    {
        for (var i = from; i < to; i++)
        {
            if (story.Text.Tokens[i].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a sentence says what the headline says: its side, or the other side denied.</summary>
    private static bool TakesSide(HeadlineStory story, Sentence sentence, Mark told, Mark opposed)
    {
        foreach (var mark in PoleLexicon.Find(story.Text, sentence))
        {
            var isNegated = story.IsNegated(sentence, mark.First);
            if ((mark.Agrees(told) && !isNegated) || (mark.Agrees(opposed) && isNegated))
            {
                return true;
            }
        }

        return false;
    }
}
