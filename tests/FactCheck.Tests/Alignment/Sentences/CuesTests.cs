using FactCheck.Alignment.Events;
using FactCheck.Alignment.Limits;
using FactCheck.Alignment.Occasions;
using FactCheck.Alignment.Sentences;
using FactCheck.Alignment.Structure;
using FactCheck.Text;

namespace FactCheck.Tests.Alignment.Sentences;

internal sealed class CuesTests
{
    [Test]
    public void Of_AnyWord_IsWhatTheListsOfTheReadersSay()
    {
        foreach (var word in SpecTexts.Read().SelectMany(document => document.Text.Tokens.ToArray()).DistinctBy(token => (token.Norm, token.Kind)))
        {
            var cues = Cues.Of(word);

            Holds(Cue.Negator, EventWords.IsNegator(word.Word));
            Holds(Cue.VerbPart, EventWords.IsVerbPart(word.Word));
            Holds(Cue.Determiner, EventWords.IsDeterminer(word.Norm));
            Holds(Cue.Preposition, EventWords.Prepositions.Contains(word.Norm));
            Holds(Cue.Supposing, EventWords.Supposing.Contains(word.Norm));
            Holds(Cue.Speech, EventWords.Speech.Contains(word.Stem));
            Holds(Cue.SpeechBeforeThat, EventWords.SpeechBeforeThat.Contains(word.Stem));
            Holds(Cue.Side, PoleLexicon.FirstStems.Contains(word.Stem));
            Holds(Cue.Stance, StanceFinder.FirstStems.Contains(word.Stem));
            Holds(Cue.Share, ShareReader.FirstWords.Contains(word.Norm));
            Holds(Cue.Frequency, FrequencyReader.MayBegin(word.Norm));
            Holds(Cue.Compass, PlaceReader.Sides.Contains(word.Norm));
            Holds(Cue.LightVerb, DeedIndex.LightStems.Contains(word.Stem));
            Holds(Cue.Limit, LimitReader.IsCue(word.Norm));
            Holds(Cue.Limiting, LimitReader.Words.Contains(word.Norm));
            Holds(Cue.Count, CountedNouns.MayBegin(word.Word) || CountedTimes.MayBegin(word.Word));
            Holds(Cue.Number, NumberWords.Value(word.Norm) is not null);

            void Holds(Cue cue, bool isSo) => ((cues & cue) != 0).ShouldBe(isSo, $"{cue} of \"{word.Norm}\"");
        }
    }

    [Test]
    public void Has_SentenceInWhichAReaderFindsSomething_HasItsCue()
    {
        foreach (var document in SpecTexts.Read())
        {
            var (cues, text) = (Cues.Of(document), document.Text);
            for (var s = 0; s < text.Sentences.Count; s++)
            {
                if (AttributionReader.Read(text, text.Sentences[s]).Count > 0)
                {
                    cues.Has(s, Cue.Speech | Cue.SpeechBeforeThat | Cue.According).ShouldBeTrue(text.Folded[text.Sentences[s].Span.Start..text.Sentences[s].Span.End]);
                }

                cues.Has(s, Cue.Side).ShouldBe(text.Tokens.Where(token => token.Sentence == s).Any(token => Cues.Has(token, Cue.Side)));
            }
        }
    }
}
