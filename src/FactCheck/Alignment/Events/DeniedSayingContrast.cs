using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Finds what one sentence says that somebody or something does not say, show or find, and the other that it does: "the study does not show that", "the study shows that".</summary>
internal static class DeniedSayingContrast
{
    /// <summary>Least share of what is said that the other sentence has, too, and the fewest words of it.</summary>
    private const double LeastCover = .8;
    private const int LeastShared = 2;

    private const double Confidence = .75;

    public static IEnumerable<Contrast> Find(SentenceComparison pair) =>
        pair.Left.Attributions.Count == 0 || pair.Right.Attributions.Count == 0 ? [] : Denied(pair).Concat(Denied(pair.Turned).Select(contrast => contrast with { Left = contrast.Right, Right = contrast.Left }));

    /// <summary>What is not said in the left sentence.</summary>
    private static IEnumerable<Contrast> Denied(SentenceComparison pair)
    {
        foreach (var stretch in pair.Left.Attributions)
        {
            if (Saying(pair.Left, stretch) is { Negator: >= 0 } denied)
            {
                foreach (var other in pair.Right.Attributions)
                {
                    if (Saying(pair.Right, other) is { Negator: < 0 } said && WordLikeness.AreForms(pair.Left[denied.Verb], pair.Right[said.Verb]) && AreOfOneTeller(pair, stretch, denied.Verb, other, said.Verb) && Judge(pair, stretch, denied, other, said) is { } contrast)
                    {
                        yield return contrast;
                    }
                }
            }
        }
    }

    private static Contrast? Judge(SentenceComparison pair, EventClause stretch, (int First, int Verb, int Negator) denied, EventClause other, (int First, int Verb, int Negator) said)
    {
        var (mine, theirs) = (Said(pair.Left, stretch), Said(pair.Right, other));
        if (mine.Count < LeastShared || theirs.Count < LeastShared || mine.Count(token => pair.PartnerOf(token) >= 0) < LeastCover * mine.Count || theirs.Count(token => pair.Turned.PartnerOf(token) >= 0) < LeastCover * theirs.Count
            || IsDenied(pair.Left, stretch) != IsDenied(pair.Right, other) || pair.Left.ClauseOf(mine[0]) is not { } clause || pair.Right.ClauseOf(theirs[0]) is not { } told)
        {
            return null;
        }

        var (leftPlace, rightPlace) = ((denied.First, denied.Verb), (said.First, said.Verb));
        return new Contrast(EventAspect.Polarity, leftPlace, rightPlace, null, Confidence) { Apart = EventGuards.First(pair, clause, told, leftPlace, rightPlace, EventAspect.Polarity, isOfOneTeller: true) };
    }

    /// <summary>The verb of saying in a stretch that is told as a fact, and what denies it, -1 where nothing does; null where it is not, or asked or supposed.</summary>
    private static (int First, int Verb, int Negator)? Saying(EventSentence sentence, EventClause stretch)
    {
        for (var i = stretch.First + 1; i < stretch.End; i++)
        {
            if ((EventWords.IsSpeech(sentence[i]) || EventWords.IsSpeechBeforeThat(sentence[i])) && !EventWords.IsDeterminer(sentence[i - 1]))
            {
                var group = VerbGroup.Before(sentence, stretch, i);
                return group.Mood.Length > 0 || group.IsInfinitive || sentence[stretch.First].Norm is "if" or "whether" or "unless" ? null : (group.First, i, group.Negator);
            }
        }

        return null;
    }

    /// <summary>Both stretches name whoever says it with a word in common; or one has "it" for what the sentence before is about.</summary>
    private static bool AreOfOneTeller(SentenceComparison pair, EventClause stretch, int denied, EventClause other, int said)
    {
        var (mine, theirs) = (Teller(pair.Left, stretch, denied), Teller(pair.Right, other, said));
        return (mine.Exists(token => theirs.Exists(partner => pair.Left[token].Stem == pair.Right[partner].Stem)) && IsAnother(pair.Left, stretch, denied) == IsAnother(pair.Right, other, said))
            || (mine.Count == 0 && theirs.Count > 0 && IsPronoun(pair.Left, stretch) && IsToldBefore(pair.Left, pair.Right[theirs[^1]].Stem))
            || (theirs.Count == 0 && mine.Count > 0 && IsPronoun(pair.Right, other) && IsToldBefore(pair.Right, pair.Left[mine[^1]].Stem));
    }

    private static List<int> Teller(EventSentence sentence, EventClause stretch, int verb) =>
        [.. Enumerable.Range(stretch.First, verb - stretch.First).Where(token => EventWords.IsContent(sentence[token]) && !VerbWords.IsAuxiliary(sentence[token]) && !sentence.IsTime(token) && !EventWords.IsNegator(sentence[token]))];

    /// <summary>"A second study", "another report".</summary>
    private static bool IsAnother(EventSentence sentence, EventClause stretch, int verb)
    {
        for (var i = stretch.First; i < verb; i++)
        {
            if (sentence[i].Norm is "another" or "other" or "new" or "earlier" or "later" or "previous" or "separate" or "different" || WordLikeness.IsOrdinal(sentence[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPronoun(EventSentence sentence, EventClause stretch) => sentence[stretch.First].Norm is "it" or "they" or "he" or "she";

    /// <summary>The sentence before has the word among its first.</summary>
    private static bool IsToldBefore(EventSentence sentence, string stem)
    {
        var place = sentence[sentence.Sentence.FirstToken].Sentence;
        if (place == 0)
        {
            return false;
        }

        var before = sentence.Text.SentenceSpan[place - 1];
        for (var i = before.FirstToken; i < Math.Min(before.EndToken, before.FirstToken + 4); i++)
        {
            if (sentence.Text.Tokens[i].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    private static List<int> Said(EventSentence sentence, EventClause stretch) => [.. sentence.Content.Where(token => token >= stretch.End && !sentence.Attributions.Exists(other => other.Contains(token)))];

    private static bool IsDenied(EventSentence sentence, EventClause stretch)
    {
        var isDenied = false;
        for (var i = stretch.End; i < sentence.Sentence.EndToken; i++)
        {
            isDenied ^= EventWords.IsNegator(sentence[i]);
        }

        return isDenied;
    }
}
