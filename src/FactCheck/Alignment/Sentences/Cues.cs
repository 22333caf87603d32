using FactCheck.Alignment.Accounts.Fields;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Limits;
using FactCheck.Alignment.Occasions;
using FactCheck.Alignment.Structure;
using FactCheck.Names.Places;
using FactCheck.Text;

namespace FactCheck.Alignment.Sentences;

/// <summary>
/// The cues of words, each word asked of all lists at once and only when it is first met, and the cues that each sentence of a document has: of some two
/// hundred things that may be read in a sentence few are there.
/// </summary>
internal sealed class Cues
{
    private static readonly WordMap<Cue> ByStem = Merge(
        (Cue.Side, PoleLexicon.FirstStems),
        (Cue.Stance, StanceFinder.FirstStems),
        (Cue.Field, FieldLexicon.FirstStems),
        (Cue.Site, Sites.Stems),
        (Cue.LightVerb, DeedIndex.LightStems),
        (Cue.Speech, EventWords.Speech),
        (Cue.SpeechBeforeThat, EventWords.SpeechBeforeThat));

    private static readonly WordMap<Cue> ByNorm = Merge(
        (Cue.Compass, PlaceReader.Sides),
        (Cue.Limiting, LimitReader.Words),
        (Cue.Preposition, EventWords.Prepositions),
        (Cue.Supposing, EventWords.Supposing),
        (Cue.Share, ShareReader.FirstWords),
        (Cue.According, ["according"]),
        (Cue.Whether, ["whether"]));

    private readonly Cue[] _sentences;

    private Cues(DocumentText text)
    {
        _sentences = new Cue[text.SentenceSpan.Length];
        foreach (ref readonly var token in text.TokenSpan)
        {
            _sentences[token.Sentence] |= Of(token);
        }
    }

    /// <summary>Those of the sentences of a document, read once.</summary>
    public static Cues Of(ReadDocument document) => document.Derived(static read => new Cues(read.Text));

    /// <summary>Those of a word.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public static Cue Of(in Token token)
    {
        var word = token.Word;
        return word.OfAligners != 0 ? (Cue)word.OfAligners : Read(word);
    }

    public static bool Has(in Token token, Cue cue) => (Of(token) & cue) != 0;

    /// <summary>True when a word of the sentence has the cue.</summary>
    public bool Has(int sentence, Cue cue) => (_sentences[sentence] & cue) != 0;

    private static Cue Read(KnownWord word)
    {
        var cues = Cue.Read;
        cues |= ByStem.TryGetValue(word.Stem, out var ofStem) ? ofStem : Cue.None;
        cues |= ByNorm.TryGetValue(word.Norm, out var ofNorm) ? ofNorm : Cue.None;
        cues |= EventWords.IsNegator(word) ? Cue.Negator : Cue.None;
        cues |= EventWords.IsVerbPart(word) ? Cue.VerbPart : Cue.None;
        cues |= EventWords.IsDeterminer(word.Norm) ? Cue.Determiner : Cue.None;
        cues |= FrequencyReader.MayBegin(word.Norm) ? Cue.Frequency : Cue.None;
        cues |= CountedNouns.MayBegin(word) || CountedTimes.MayBegin(word) ? Cue.Count : Cue.None;
        cues |= word.Number is not null ? Cue.Number : Cue.None;
        cues |= LimitReader.IsCue(word.Norm) ? Cue.Limit : Cue.None;
        word.OfAligners = (int)cues;
        return cues;
    }

    private static WordMap<Cue> Merge(params (Cue Cue, IEnumerable<string> Words)[] lists)
    {
        var merged = new WordMap<Cue>(4000);
        foreach (var (cue, words) in lists)
        {
            foreach (var word in words)
            {
                merged.ValueOf(word, out _) |= cue;
            }
        }

        return merged;
    }
}
