using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>
/// Finds one place of two tellings filled by two things of one kind that cannot stand for each other, where all else they tell goes together: "found in his
/// cellar", "found at a bus depot". Neither text may know the other's thing.
/// </summary>
internal static class KindContrast
{
    /// <summary>Least share of either sentence's other words that stand in the other text around.</summary>
    private const double LeastCover = .6;
    private const double LeastSide = .5;

    /// <summary>The same where the two things do not stand behind the same preposition.</summary>
    private const double OtherPlaceCover = .75;

    private const int LeastShared = 3;
    private const double LeastStrength = 1.5;

    /// <summary>Numbers below are told of many things.</summary>
    private const int SmallNumber = 20;

    /// <summary>How far around the sentence the other text may have a word.</summary>
    private const int Window = 60;

    /// <summary>Words between a preposition and the head of what it governs.</summary>
    private const int MaxPhrase = 5;

    public static IEnumerable<Contrast> Find(SentenceComparison pair)
    {
        if (pair.Shared < (pair.IsTelling ? 2 : LeastShared) || pair.Left.Kinds.Count == 0 || pair.Right.Kinds.Count == 0)
        {
            return [];
        }

        var found = new List<(KindMark Left, KindMark Right)>();
        foreach (var left in pair.Left.Kinds)
        {
            foreach (var right in pair.Right.Kinds)
            {
                if (left.Excludes(right) && IsFilling(pair, left, right) && IsFilling(pair.Turned, right, left))
                {
                    found.Add((left, right));
                }
            }
        }

        return found.Count == 1 && Judge(pair, found[0].Left, found[0].Right) is { } contrast ? [contrast] : [];
    }

    /// <summary>"lent the chapel a bell", "borrowed a bell from": one deed, told from its two ends.</summary>
    private static bool AreConverse(SentenceComparison pair, KindMark left, KindMark right) =>
        ChangedSides.AreConverse(pair.Left.Text, new Mark(left.First, left.Last, []), pair.Right.Text, new Mark(right.First, right.Last, []));

    /// <summary>"We do not want a bridge", and perhaps a tunnel.</summary>
    private static bool IsDenied(EventSentence sentence, KindMark mark) => sentence.ClauseOf(mark.First) is { } clause && Denial.Stands(sentence.Text, clause.First, mark.First);

    private static Contrast? Judge(SentenceComparison pair, KindMark left, KindMark right)
    {
        if ((!pair.IsTelling && pair.Strength < LeastStrength) || pair.Left.Sentence.IsQuestion || pair.Right.Sentence.IsQuestion || IsSupposed(pair.Left, left) || IsSupposed(pair.Right, right))
        {
            return null;
        }

        if (IsDenied(pair.Left, left) != IsDenied(pair.Right, right) || AreAgents(pair, left, right) || AreOfTwoDeeds(pair, left, right) || AreConverse(pair, left, right))
        {
            return null;
        }

        var (mine, theirs) = (Rest(pair, left), Rest(pair.Turned, right));
        var (there, back) = (Cover(pair.Left, left, mine), Cover(pair.Right, right, theirs));
        var isSamePlace = Place(pair.Left, left) is { } place && place == Place(pair.Right, right);
        if ((there + back) / 2 < pair.Ease * (isSamePlace ? LeastCover : OtherPlaceCover) || Math.Min(there, back) < LeastSide * pair.Ease)
        {
            return null;
        }

        return new Contrast(EventAspect.Thing, (left.First, left.Last), (right.First, right.Last), null, there + back > 1.6 ? .8 : .7)
        {
            Apart = EventGuards.Speakers(pair) ?? EventGuards.Days(pair, EventAspect.Thing) ?? EventGuards.Moments(pair, EventAspect.Thing) ?? EventGuards.Additions(mine, theirs, pair) ?? EventGuards.Sides(pair, mine, theirs),
        };
    }

    /// <summary>True for a mark that stands for itself and that the other text does not have.</summary>
    private static bool IsFilling(SentenceComparison pair, KindMark mark, KindMark rival)
    {
        var sentence = pair.Left;
        if (pair.PartnerOf(mark.Last) >= 0 || sentence.ClauseOf(mark.First) is null || IsOfName(sentence, mark) || IsOneOfSeveral(sentence, mark) || VerbWords.IsAuxiliary(sentence[mark.Last]) || IsBesidePerson(sentence, mark) || IsApposition(sentence, mark) || IsCounted(pair, mark) || HasOwner(pair, mark))
        {
            return false;
        }

        // "the church bus": what counts is the bus, unless the other text speaks of a bus, too.
        var next = mark.Last + 1;
        if (next < sentence.Sentence.EndToken && EventWords.IsContent(sentence[next]) && !VerbWords.IsFullVerb(sentence[next]) && !VerbWords.IsPastForm(sentence[next]) && pair.PartnerOf(next) < 0 && !sentence.IsTime(next))
        {
            return false;
        }

        return !Knows(pair.Right, mark);
    }

    /// <summary>"Lerum Church": the word is part of a name.</summary>
    private static bool IsOfName(EventSentence sentence, KindMark mark) => sentence[mark.Last].IsCapitalized && mark.First > sentence.Sentence.FirstToken && sentence[mark.First - 1].IsCapitalized && !sentence.Sentence.IsTitleCase;

    /// <summary>"Lerum, the largest salmon farmer of the coast": a description of what is named, and there are many.</summary>
    private static bool IsApposition(EventSentence sentence, KindMark mark)
    {
        for (var i = mark.First - 1; i > Math.Max(sentence.Sentence.FirstToken, mark.First - MaxPhrase - 1); i--)
        {
            if (sentence[i].Is(','))
            {
                return sentence[i - 1].IsCapitalized;
            }

            if (VerbWords.IsAuxiliary(sentence[i]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"two pupils": some of many, unless the other sentence has the number, too: "1,400 pupils", "1,400 teachers".</summary>
    private static bool IsCounted(SentenceComparison pair, KindMark mark) =>
        mark.First > pair.Left.Sentence.FirstToken && (pair.Left[mark.First - 1].Kind == TokenKind.Number || pair.Left[mark.First - 1].Word.Number is not null)
        && !(pair.Left[mark.First - 1].Word.Number is not (>= 0 and < SmallNumber) && pair.PartnerOf(mark.First - 1) >= 0);

    /// <summary>"the bride's sister", "the groom's mother": each is told of somebody whom the other text does not name so.</summary>
    private static bool HasOwner(SentenceComparison pair, KindMark mark) =>
        mark.First - 2 >= pair.Left.Sentence.FirstToken && pair.Left[mark.First - 1].Norm == "'s" && !pair.Covers(mark.First - 2);

    /// <summary>Both do what is told: one may be a loose name for the other.</summary>
    private static bool AreAgents(SentenceComparison pair, KindMark left, KindMark right) => IsAgent(pair.Left, left) && IsAgent(pair.Right, right);

    private static bool IsAgent(EventSentence sentence, KindMark mark)
    {
        foreach (var agent in sentence.Agents)
        {
            if (agent.First <= mark.Last && agent.Last >= mark.First)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The verb before a thing in its clause; -1 when there is none.</summary>
    private static int Verb(EventSentence sentence, KindMark mark)
    {
        var clause = sentence.ClauseOf(mark.First)!.Value;
        for (var i = mark.First - 1; i >= clause.First; i--)
        {
            if (VerbWords.IsFullVerb(sentence[i]) || VerbWords.IsPastForm(sentence[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"shot in his cellar", "worked at a bus depot": two deeds.</summary>
    private static bool AreOfTwoDeeds(SentenceComparison pair, KindMark left, KindMark right) =>
        Verb(pair.Left, left) is >= 0 and var one && Verb(pair.Right, right) is >= 0 and var other && !pair.AreOne(one, other) && (pair.Covers(one) || pair.Turned.Covers(other) || pair.Left[one].Norm.EndsWith("ed", StringComparison.Ordinal) != pair.Right[other].Norm.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>"Hanneke Brouwer, professor of music": an office of somebody who may hold more than one.</summary>
    private static bool IsBesidePerson(EventSentence sentence, KindMark mark)
    {
        for (var i = Math.Max(sentence.Sentence.FirstToken, mark.First - 3); i < Math.Min(sentence.Sentence.EndToken, mark.Last + 1 + 3); i++)
        {
            if (sentence.IsPerson(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the text around a sentence has the thing or something that may mean the same.</summary>
    private static bool Knows(EventSentence sentence, KindMark mark)
    {
        var (first, end) = (Math.Max(0, sentence.Sentence.FirstToken - Window), Math.Min(sentence.Text.Tokens.Count, sentence.Sentence.EndToken + Window));
        foreach (var other in Kinds.Find(sentence.Text, first, end))
        {
            if (other.IsOfFamily(mark))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a bus and a tram", "another bus", "a bus, a tram": there is more than one.</summary>
    private static bool IsOneOfSeveral(EventSentence sentence, KindMark mark)
    {
        var (before, after) = (mark.First - 1, mark.Last + 1);
        while (before > sentence.Sentence.FirstToken && EventWords.IsDeterminer(sentence[before]))
        {
            before--;
        }

        return (before >= sentence.Sentence.FirstToken && sentence[before].Norm is "and" or "or" or "another" or "other" or "including" or "both" or "nor" or "like" or "some" or "not" or "former" or "then" or "also")
            || (after < sentence.Sentence.EndToken && sentence[after].Norm is "and" or "or" or "too" or "also");
    }

    private static bool IsSupposed(EventSentence sentence, KindMark mark)
    {
        var clause = sentence.ClauseOf(mark.First)!.Value;
        for (var i = clause.First; i < clause.End; i++)
        {
            // "said the ferry would call there": what will be, as somebody said.
            if (EventWords.IsSupposing(sentence[i]) && !(sentence[i].Norm == "would" && sentence.Attributions.Exists(stretch => stretch.End <= i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The content words of the left sentence, but for the thing, that the right text does not have around.</summary>
    private static List<int> Rest(SentenceComparison pair, KindMark mark)
    {
        var rest = new List<int>();
        var right = pair.Right;
        var (first, end) = (Math.Max(0, right.Sentence.FirstToken - Window), Math.Min(right.Text.Tokens.Count, right.Sentence.EndToken + Window));
        foreach (var token in pair.Left.Content)
        {
            if ((token < mark.First || token > mark.Last) && pair.PartnerOf(token) < 0 && !Has(right.Text, first, end, pair.Left[token].Stem))
            {
                rest.Add(token);
            }
        }

        return rest;
    }

    private static bool Has(DocumentText text, int first, int end, string stem)
    {
        for (var i = first; i < end; i++)
        {
            if (text.TokenSpan[i].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    private static double Cover(EventSentence sentence, KindMark mark, List<int> rest)
    {
        var all = 0;
        foreach (var token in sentence.Content)
        {
            all += token < mark.First || token > mark.Last ? 1 : 0;
        }

        return all == 0 ? 0 : 1 - ((double)rest.Count / all);
    }

    /// <summary>The place a thing takes: the preposition before it, brought to one of its kind; null when there is none near.</summary>
    private static string? Place(EventSentence sentence, KindMark mark)
    {
        for (var i = mark.First - 1; i >= Math.Max(sentence.Sentence.FirstToken, mark.First - MaxPhrase); i--)
        {
            if (EventWords.IsPreposition(sentence[i]))
            {
                return sentence[i].Norm is "in" or "at" or "on" or "inside" or "near" or "within" or "outside" or "into" or "onto" or "behind" ? "in" : sentence[i].Norm;
            }

            if (sentence[i].Is(',') || VerbWords.IsAuxiliary(sentence[i]) || VerbWords.IsFullVerb(sentence[i]))
            {
                return null;
            }
        }

        return null;
    }
}
