using FactCheck.Alignment.Events;
using FactCheck.Alignment.Limits;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// What two tellings of one rule, offer or finding let it reach: some and nobody else here, all or others, too, there. "Covers nurses only" and "applies to
/// doctors as well as to nurses"; "for everybody else nothing changes" and "for every applicant".
/// </summary>
internal static class TellingReach
{
    private const double Confidence = .7;

    /// <summary>Words that the two sentences must share, and least share of the shorter one's.</summary>
    private const int LeastShared = 3;
    private const double LeastCover = .4;

    /// <summary>The same where the words may stand anywhere in the other text.</summary>
    private const int LeastTold = 2;
    private const double TextCover = .5;

    /// <summary>Words of a phrase that is shown.</summary>
    private const int MaxWords = 5;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        var (ours, theirs) = (Read(left), Read(right));
        if (Between(left, ours, right, theirs) is var (closed, open))
        {
            yield return Differing(Told(left, closed), Told(right, open));
        }
        else if (Between(right, theirs, left, ours) is var (closedThere, openHere))
        {
            yield return Differing(Told(left, openHere), Told(right, closedThere));
        }
    }

    private static Topic Differing(Assertion one, Assertion other) =>
        new("who or what", TopicBasis.Scope, [one, other], ["one text tells again what the other tells, and one of them keeps the rest out"], Confidence);

    private static List<(int Sentence, Reach Reach)> Read(Telling telling)
    {
        var found = new List<(int, Reach)>();
        for (var s = 0; s < telling.Text.SentenceSpan.Length; s++)
        {
            if (!telling.Text.SentenceSpan[s].IsQuestion)
            {
                foreach (var reach in ReachReader.Read(telling.Sentences.At(s)))
                {
                    found.Add((s, reach));
                }
            }
        }

        return found;
    }

    /// <summary>What the left telling closes and the right one opens.</summary>
    private static ((int First, int Last) Closed, (int First, int Last) Open)? Between(Telling left, List<(int Sentence, Reach Reach)> ours, Telling right, List<(int Sentence, Reach Reach)> theirs)
    {
        if (theirs.Exists(reach => reach.Reach.Kind != ReachKind.Open) || ours.Exists(reach => reach.Reach.Kind == ReachKind.Open))
        {
            return null;
        }

        foreach (var (sentence, closed) in ours)
        {
            foreach (var (there, open) in theirs)
            {
                if (Place(left, sentence, closed, right, there, open) is { } places)
                {
                    return places;
                }
            }
        }

        return null;
    }

    /// <summary>The phrases to show when the two cues are of one rule.</summary>
    private static ((int First, int Last) Left, (int First, int Last) Right)? Place(Telling left, int sentence, Reach closed, Telling right, int there, Reach open)
    {
        var other = right.Sentences.At(there);
        for (var s = sentence; s >= Math.Max(0, IsOfTheRest(left.Sentences.At(sentence), closed) ? sentence - 1 : sentence); s--)
        {
            var pair = SentenceComparison.Of(left.Sentences.At(s), other, isTelling: true);
            if ((pair.Shared < LeastShared || pair.Cover < LeastCover) && !IsTold(pair, closed, open))
            {
                continue;
            }

            var mine = closed.Kind == ReachKind.Others ? Group(pair, left, closed, right) : Phrase(pair.Left, closed);
            if (mine is not { } place || !Excludes(pair, left, closed, place, right, open))
            {
                continue;
            }

            var theirs = Phrase(other, open);
            if (EventGuards.Between(pair, place, theirs, EventAspect.Share) is null && (LimitComparison.HasRule(pair.Left) || LimitComparison.HasRule(other) || SharesNumber(pair) || other[open.First].Norm == "both"))
            {
                return (place, theirs);
            }
        }

        return null;
    }

    /// <summary>"Others pay nothing", "the rest is unchanged", "they are exempt": said of what the sentence before leaves. "The rent is unchanged" is a matter of its own.</summary>
    private static bool IsOfTheRest(EventSentence sentence, Reach closed)
    {
        for (var i = sentence.Sentence.FirstToken; closed.Kind == ReachKind.Others && i < closed.First; i++)
        {
            if (EventWords.IsContent(sentence[i]) && sentence[i].Norm is not ("rest" or "remaining" or "remainder" or "other" or "others"))
            {
                return false;
            }
        }

        return closed.Kind == ReachKind.Others;
    }

    /// <summary>One sentence may tell what the other text spreads over several: most of what either says stands somewhere in the other text.</summary>
    private static bool IsTold(SentenceComparison pair, Reach closed, Reach open) => pair.Shared > 0 && IsTold(pair, closed) && IsTold(pair.Turned, open);

    private static bool IsTold(SentenceComparison pair, Reach reach)
    {
        var (all, told) = (0, 0);
        foreach (var token in pair.Left.Content)
        {
            if (token < reach.First || token > reach.Last)
            {
                all++;
                told += pair.Covers(token) ? 1 : 0;
            }
        }

        return told >= LeastTold && told >= TextCover * all;
    }

    /// <summary>"only members" and "all members" go together; "only members" and "everyone" do not, nor do "nurses only" and "doctors as well as nurses".</summary>
    private static bool Excludes(SentenceComparison pair, Telling left, Reach closed, (int First, int Last) place, Telling right, Reach open)
    {
        if (open.Word >= 0 && right.Text.Tokens[open.First].Norm is "all" or "every" or "any" && IsOfBoth(pair, open.Word))
        {
            return false;
        }

        var adds = right.Text.Tokens[open.Last].Norm is "alike" or "too" or "included" or "as" or "only" || right.Text.Tokens[open.First].Norm is "including";
        return adds || closed.Kind == ReachKind.Others || Enumerable.Range(place.First, place.Last - place.First + 1).Any(i => EventWords.IsContent(pair.Left[i]) && pair.Left[i].Norm is not ("only" or "alone") && !TellingGuards.Knows(right, left, i));
    }

    /// <summary>"all dogs" beside "dogs are allowed on the north beach only": what both speak of is not what the one limits; "all lamps" beside "only the early versions among the lamps" is.</summary>
    private static bool IsOfBoth(SentenceComparison pair, int word) =>
        pair.Turned.PartnerOf(word) is >= 0 and var there && !(there > pair.Left.Sentence.FirstToken + 1 && (pair.Left[there - 1].Norm is "among" or "of" || pair.Left[there - 2].Norm is "among" or "of"));

    private static bool SharesNumber(SentenceComparison pair)
    {
        foreach (var token in pair.Left.Content)
        {
            if (pair.Left[token].Kind == TokenKind.Number && !pair.Left.IsTime(token) && pair.PartnerOf(token) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whom or what the rule is for: the first words, other than deeds, that the other telling does not have; null when there are none.</summary>
    private static (int First, int Last)? Group(SentenceComparison pair, Telling left, Reach closed, Telling right)
    {
        var sentence = pair.Left;
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken && i != closed.First; i++)
        {
            if (!EventWords.IsContent(sentence[i]) || sentence.ClauseOf(i) is null || sentence.IsTime(i) || VerbWords.IsPastForm(sentence[i]) || VerbWords.IsFullVerb(sentence[i]) || TellingGuards.Knows(right, left, i))
            {
                continue;
            }

            var last = i;
            while (last + 1 < sentence.Sentence.EndToken && last + 1 != closed.First && last - i < MaxWords && sentence[last + 1].IsWord && !VerbWords.IsAuxiliary(sentence[last + 1]) && !VerbWords.IsFullVerb(sentence[last + 1]))
            {
                last++;
            }

            while (!EventWords.IsContent(sentence[last]))
            {
                last--;
            }

            return (i, last);
        }

        return null;
    }

    /// <summary>The cue and the noun phrase it takes.</summary>
    private static (int First, int Last) Phrase(EventSentence sentence, Reach reach)
    {
        var (first, last) = (reach.First, reach.Last);
        var isBehind = reach.Word == reach.First || sentence[reach.Last].Norm is "alike" or "included";
        while (isBehind && first > sentence.Sentence.FirstToken && last - first < MaxWords && sentence[first - 1].IsWord && (EventWords.IsContent(sentence[first - 1]) || sentence[first - 1].Norm == "and") && !VerbWords.IsFullVerb(sentence[first - 1]) && !VerbWords.IsPastForm(sentence[first - 1]))
        {
            first--;
        }

        if (sentence[reach.First].Norm == "as")
        {
            first = Math.Max(sentence.Sentence.FirstToken, first - 1);
        }

        while (!isBehind && last + 1 < sentence.Sentence.EndToken && last - reach.First < MaxWords && sentence[last + 1].IsWord && EventWords.IsContent(sentence[last + 1]) && !(VerbWords.IsFullVerb(sentence[last + 1]) && !sentence[last + 1].Norm.EndsWith('s')) && !VerbWords.IsPastForm(sentence[last + 1]))
        {
            last++;
        }

        return (first, last);
    }

    private static Assertion Told(Telling telling, (int First, int Last) place)
    {
        var mention = telling.Text.Mention(place.First, place.Last);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), EventAspect.Share));
    }
}
