using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Drafts.Claims;

/// <summary>
/// Finds a word of a draft that none of its sources has, where a source has its reverse, or another of its kind, between the same words: "he loathes the sound of bagpipes"
/// for "he loves the sound of bagpipes", "he cut his thumb on the glass" for "he cut his heel on the glass".
/// </summary>
internal sealed class TurnedWords(DraftSources sources)
{
    /// <summary>How many of the words beside it must stand on the same side in the source: with two of them in one row, and without.</summary>
    private const int RowShared = 2;
    private const int LeastShared = 3;

    /// <summary>Tokens that such a word may stand further away in the source than in the draft.</summary>
    private const int Slack = 3;

    /// <summary>With more of that, nearly all of them must stand there.</summary>
    private const int WideSlack = 5;
    private const int WideShared = 4;
    private const double WideShare = .8;

    private const int NegationReach = 3;
    private const int CountReach = 3;
    private const int BesidesReach = 3;

    public IEnumerable<Topic> Topics(ReadDocument draft)
    {
        for (var i = 0; i < draft.Text.Tokens.Count; i++)
        {
            if (IsAsked(draft.Text, i) && !IsCounted(draft.Text, i) && (Turned(draft.Text, i, Reverses(draft.Text.Tokens[i]), EventAspect.Outcome) ?? Turned(draft.Text, i, Kinds.OthersOf(draft.Text.Tokens[i].Stem), EventAspect.Thing)) is { } topic)
            {
                yield return topic;
            }
        }
    }

    private static IEnumerable<string> Reverses(in Token token) => Antonyms.Of(token.Stem).Concat(Negatives.Of(token.Norm).Select(Stemmer.Stem));

    private bool IsAsked(DocumentText text, int i) =>
        text.Tokens[i] is { IsWord: true, IsStop: false } token && !IsProper(text, i) && !sources.Vocabulary.HasWord(token);

    private static bool IsProper(DocumentText text, int i) => text.Tokens[i].IsCapitalized && text.SentenceSpan[text.Tokens[i].Sentence].FirstToken != i;

    /// <summary>"60 passengers": the same 60 may well be patients; "18 of them men": the others are women.</summary>
    private static bool IsCounted(DocumentText text, int i)
    {
        for (var k = Math.Max(0, i - CountReach); k < i; k++)
        {
            if (text.Tokens[k].Kind == TokenKind.Number || NumberWords.Value(text.Tokens[k].Norm) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"who was also a fine cellist": beside what else they are.</summary>
    private static bool IsBesides(DocumentText source, int place)
    {
        for (var k = Math.Max(0, place - BesidesReach); k < place; k++)
        {
            if (source.Tokens[k].Norm is "also" or "besides")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"optional for guests and compulsory for members": the sentence has another word for the draft's side.</summary>
    private static bool TakesBothSides(DocumentText source, WordOccurrence place)
    {
        var sentence = source.SentenceSpan[place.Sentence];
        for (var k = sentence.FirstToken; k < sentence.EndToken; k++)
        {
            if (k != place.Token && source.Tokens[k] is { IsWord: true, IsStop: false } token && Antonyms.Of(token.Stem).Contains(source.Tokens[place.Token].Stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the closing act".</summary>
    private static bool IsAttribute(DocumentText source, int place) =>
        place > 0 && place + 1 < source.Tokens.Count && source.Tokens[place + 1] is { IsWord: true, IsStop: false } && !VerbWords.IsAuxiliary(source.Tokens[place - 1]);

    /// <summary>"admitted only with a guide" and "refused except with a guide" say one thing.</summary>
    private static bool HasException(DocumentText text, int sentence) =>
        text.SentenceSpan[sentence] is var span && (Exceptions.In(text, span.FirstToken, span.EndToken) || Exceptions.OnlyIn(text, span.FirstToken, span.EndToken));

    private Topic? Turned(DocumentText text, int i, IEnumerable<string> others, EventAspect aspect)
    {
        WordsBeside? beside = null;
        foreach (var stem in others)
        {
            var places = sources.Words.Of(stem);
            if (places.Length > 0 && Has(text, stem))
            {
                // Who says "low" and "high" tells of both.
                return null;
            }

            foreach (var place in places)
            {
                var source = sources.Sources[place.Document].Text;
                beside ??= new WordsBeside(text, i);
                if (!IsProper(source, place.Token) && !IsBesides(source, place.Token) && !TakesBothSides(source, place) && !(VerbWords.IsGerund(source.Tokens[place.Token]) && IsAttribute(source, place.Token) && !VerbWords.IsGerund(text.Tokens[i])) && !(aspect == EventAspect.Outcome && (HasException(text, text.Tokens[i].Sentence) || HasException(source, place.Sentence))) && Shared(beside, source, place) is > 0 and var shared && IsDenied(text, i) == IsDenied(source, place.Token)
                    && !ChangedSides.AreConverse(text, new Mark(i, i, []), source, new Mark(place.Token, place.Token, [])) && !ChangedSides.Are(text, new Mark(i, i, []), source, new Mark(place.Token, place.Token, [])))
                {
                    return new Topic(
                        text.Tokens[i].Norm,
                        TopicBasis.Event,
                        [Told(text, i, aspect), Told(source, place.Token, aspect)],
                        [$"no source has the draft's word, and {shared} of the {beside.Count} words beside it stand beside the other one"],
                        .7);
                }
            }
        }

        return null;
    }

    /// <summary>How many words stand beside both; 0 when too few do.</summary>
    private static int Shared(WordsBeside beside, DocumentText source, WordOccurrence place)
    {
        var shared = beside.SharedWith(source, place, Slack);
        if (shared >= LeastShared || (shared >= RowShared && beside.AreInOneRow(source, place.Token)))
        {
            return shared;
        }

        var wide = beside.SharedWith(source, place, WideSlack);
        return wide >= WideShared && wide >= WideShare * beside.Count ? wide : 0;
    }

    private static bool Has(DocumentText text, string stem)
    {
        foreach (ref readonly var token in text.TokenSpan)
        {
            if (token.Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDenied(DocumentText text, int place)
    {
        for (var k = Math.Max(text.SentenceSpan[text.Tokens[place].Sentence].FirstToken, place - NegationReach); k < place; k++)
        {
            if (EventWords.IsNegator(text.Tokens[k]) || text.Tokens[k].Norm is "no" or "without" or "hardly" or "nobody" or "none" or "neither")
            {
                return true;
            }
        }

        return false;
    }

    private static Assertion Told(DocumentText text, int place, EventAspect aspect)
    {
        var mention = text.Mention(place, place);
        return new Assertion(AssertionKind.Event, mention, new EventValue(null, mention.Text.ToLowerInvariant(), aspect));
    }
}
