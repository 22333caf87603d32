using FactCheck.Alignment.Events;

namespace FactCheck.Alignment.Tellings.Twins;

/// <summary>One act told as done and as not done in two texts that are alike in nearly all they give: "the council approved the plan", "the plan was not approved by the council".</summary>
internal static class TwinDenials
{
    private const double Confidence = .75;

    public static IEnumerable<Topic> Differing(Telling left, Telling right)
    {
        if (!TellingStates.AreOfOneMoment(left.Document.Document, right.Document.Document))
        {
            yield break;
        }

        foreach (var one in SentencesOf(left))
        {
            foreach (var other in SentencesOf(right))
            {
                foreach (var contrast in NegationContrast.Find(SentenceComparison.Of(one, other, isTelling: true)))
                {
                    if (contrast.Apart is null && IsToldOnce(left, one, contrast.Left) && IsToldOnce(right, other, contrast.Right) && !TellingGuards.SpeaksOfMore(one, right) && !TellingGuards.SpeaksOfMore(other, left)
                        && left.IsQuoted(contrast.Left.First) == right.IsQuoted(contrast.Right.First))
                    {
                        var (mine, theirs) = (Told(one, contrast.Left), Told(other, contrast.Right));
                        yield return new Topic(contrast.Subject ?? mine.Mention.Text, TopicBasis.Event, [mine, theirs], ["both texts give the same values, and each tells this once"], Confidence);
                        yield break;
                    }
                }
            }
        }
    }

    private static IEnumerable<EventSentence> SentencesOf(Telling telling)
    {
        for (var i = 0; i < telling.Text.SentenceSpan.Length; i++)
        {
            var sentence = telling.Sentences.At(i);
            if (!sentence.Sentence.IsQuestion)
            {
                yield return sentence;
            }
        }
    }

    /// <summary>What a text tells twice it may tell of two.</summary>
    private static bool IsToldOnce(Telling telling, EventSentence sentence, (int First, int Last) place)
    {
        var (stem, count) = (sentence[place.Last].Stem, 0);
        foreach (ref readonly var token in telling.Text.TokenSpan)
        {
            count += token.Stem == stem ? 1 : 0;
        }

        return count == 1;
    }

    private static Assertion Told(EventSentence sentence, (int First, int Last) place) =>
        new(AssertionKind.Event, sentence.Text.Mention(place.First, place.Last), new EventValue(null, sentence.Text.Mention(place.First, place.Last).Text, EventAspect.Polarity));
}
