using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Referents;

/// <summary>
/// The words around values, weighted by how rare they are in the documents and by how near they stand: what decides whether two values
/// are said of one matter.
/// </summary>
internal sealed class ContextIndex
{
    /// <summary>How fast a word's weight falls with its distance from the value, in tokens; on the asking and on the answering side.</summary>
    private const double NearDecay = 6;
    private const double FarDecay = 20;

    /// <summary>Weight of a word that the other document does not use at all: told in other words, it says little against one matter.</summary>
    private const double AbsentWeight = .4;

    /// <summary>Words in more sentences than this are weighed anew each time.</summary>
    private const int MostWeighed = 40;

    private readonly SharedStems _shared;
    private readonly DocumentConcepts[] _documents;

    /// <summary>The names of what follows the stems; empty where words stand for themselves.</summary>
    private readonly string[] _kinds;

    /// <summary>For each document its concepts by the numbers they have here, and a bit for each number that it has.</summary>
    private readonly int[][] _numbers;
    private readonly ulong[][] _has;

    /// <summary>In how many sentences a concept stands; of a draft and its sources, those of the draft are counted apart.</summary>
    private readonly int[] _sentencesWith;
    private readonly Dictionary<int, int>? _sentencesOfDraft;

    /// <summary>Stems of a draft that no source has; their numbers follow those of the sources.</summary>
    private readonly List<string> _own = [];

    /// <summary>Of all documents; a draft asks whether any of its sources has a word.</summary>
    private readonly ulong[]? _told;
    private readonly Lazy<ulong[]> _all;
    private readonly int _sentenceCount;
    private readonly double[] _rarities;

    /// <param name="shared">The stems of the documents, or of more.</param>
    /// <param name="documents">The places in <paramref name="shared"/> of the documents, whose indices here are those in this list.</param>
    /// <param name="concepts">What stands in each of them.</param>
    /// <param name="kinds">The names of the kinds that words of <paramref name="concepts"/> stand for.</param>
    public ContextIndex(SharedStems shared, ReadOnlySpan<int> documents, DocumentConcepts[] concepts, string[] kinds)
    {
        (_shared, _documents, _kinds) = (shared, concepts, kinds);
        _all = new Lazy<ulong[]>(All);
        _numbers = new int[concepts.Length][];
        _has = new ulong[concepts.Length][];
        _sentencesWith = new int[shared.Stems.Count + kinds.Length];
        for (var d = 0; d < concepts.Length; d++)
        {
            var own = concepts[d];
            (_numbers[d], _has[d]) = (new int[own.Numbers.Length], new ulong[(_sentencesWith.Length + 63) / 64]);
            var stems = shared.NumbersOf(documents[d]);
            var kindsFrom = own.Stems.Stems.Count;
            for (var i = 0; i < own.Numbers.Length; i++)
            {
                var number = own.Numbers[i] < kindsFrom ? stems[own.Numbers[i]] : shared.Stems.Count + own.Numbers[i] - kindsFrom;
                _numbers[d][i] = number;
                _has[d][number >> 6] |= 1UL << number;
                _sentencesWith[number]++;
            }

            _sentenceCount += own.SentenceCount;
        }

        _rarities = Rarities();
    }

    /// <summary>The index of a draft and its sources, without reading the sources again.</summary>
    /// <param name="sources">The index of the sources, the first of its documents an empty one whose place the draft takes.</param>
    /// <param name="draft">The draft.</param>
    public ContextIndex(ContextIndex sources, ReadDocument draft)
    {
        var own = DocumentConcepts.Of(draft);
        (_shared, _all, _kinds, _sentencesWith) = (sources._shared, sources._all, sources._kinds, sources._sentencesWith);
        _documents = [own, .. sources._documents.AsSpan(1)];
        _told = sources._all.Value;
        var stems = new int[own.Stems.Stems.Count];
        for (var i = 0; i < stems.Length; i++)
        {
            stems[i] = _shared.NumberOf(own.Stems.Stems[i]);
            if (stems[i] < 0)
            {
                stems[i] = _shared.Stems.Count + _own.Count;
                _own.Add(own.Stems.Stems[i]);
            }
        }

        _sentencesOfDraft = new Dictionary<int, int>(stems.Length);
        var numbers = new int[own.Numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = stems[own.Numbers[i]];
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_sentencesOfDraft, numbers[i], out _)++;
        }

        _numbers = [numbers, .. sources._numbers.AsSpan(1)];
        _has = sources._has;
        _sentenceCount = sources._sentenceCount + own.SentenceCount;
        _rarities = Rarities();
    }

    /// <summary>That of the documents of a run, made once for all aligners that are given the same list. Thread-safe.</summary>
    public static ContextIndex Of(List<ReadDocument> documents) => SharedStems.Of(documents).Contexts;

    /// <summary>The concepts of a sentence.</summary>
    public SentenceContext In(int document, int sentence) => new(_documents[document], _numbers[document], _documents[document].PlacesIn(sentence));

    /// <summary>What a number stands for.</summary>
    public string this[int number] => number < _shared.Stems.Count ? _shared.Stems[number]
        : _kinds.Length > 0 ? _kinds[number - _shared.Stems.Count]
        : _own[number - _shared.Stems.Count];

    /// <summary>True when a sentence has a concept.</summary>
    public bool Has(int document, int sentence, string concept)
    {
        foreach (var number in In(document, sentence).Numbers)
        {
            if (this[number] == concept)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Share, from 0 to 1, of the context weight of <paramref name="asked"/> that stands around <paramref name="answer"/>; words of the
    /// neighbouring sentences count .3.
    /// </summary>
    public double Share(PlacedAssertion asked, PlacedAssertion answer)
    {
        var (total, shared) = (0.0, 0.0);
        var tokensOf = _documents[asked.Document].Text.TokenSpan;
        var firstToken = _documents[asked.Document].Text.SentenceSpan[asked.Sentence].FirstToken;
        var context = In(asked.Document, asked.Sentence);
        var answering = In(answer.Document, answer.Sentence);
        var has = _told ?? _has[answer.Document];
        var nextDoor = MarksOf(answer.Document, answer.Sentence - 1) | MarksOf(answer.Document, answer.Sentence + 1);
        for (var i = 0; i < context.Count; i++)
        {
            var tokens = context.TokensOf(i);
            var distance = TokenDistance.Of(tokens, asked);
            if (distance == 0)
            {
                continue;
            }

            var number = context.Numbers[i];
            var capital = tokensOf[tokens[0]].IsCapitalized && tokens[0] > firstToken ? 1.2 : 1;
            var presence = IsIn(has, number) ? 1 : AbsentWeight;
            var weight = Rarity(number) * capital * presence / (1 + (distance / NearDecay));
            total += weight;
            shared += weight * Presence(number, answer, answering, nextDoor);
        }

        return total > 0 ? shared / total : 0;
    }

    /// <summary>A bit for the concepts of a sentence, by the last digits of their numbers; none for a sentence that is not there.</summary>
    private ulong MarksOf(int document, int sentence)
    {
        var marks = 0UL;
        if (sentence >= 0 && sentence < _documents[document].SentenceCount)
        {
            foreach (var number in In(document, sentence).Numbers)
            {
                marks |= 1UL << number;
            }
        }

        return marks;
    }

    /// <summary>True when the two sentences have a concept in common.</summary>
    public bool ShareAny(PlacedAssertion asked, PlacedAssertion answer) => ShareAny(asked, answer.Document, answer.Sentence);

    /// <summary>True when the sentence of a value and another have a concept in common.</summary>
    public bool ShareAny(PlacedAssertion asked, int document, int sentence)
    {
        var there = In(document, sentence);
        foreach (var number in In(asked.Document, asked.Sentence).Numbers)
        {
            if (there.IndexOf(number) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The stem of a content word; null for function words and marks.</summary>
    public static string? Content(in Token token) => token.IsWord && !token.IsStop && token.Norm != "'s" ? token.Stem : null;

    /// <summary>How many content words before <paramref name="asked"/> also stand before <paramref name="answer"/>, both within a clause's length.</summary>
    public int SharedBefore(PlacedAssertion asked, PlacedAssertion answer)
    {
        var here = In(asked.Document, asked.Sentence);
        var there = In(answer.Document, answer.Sentence);
        var (mine, theirs) = (StartOf(asked), StartOf(answer));
        var shared = 0;
        for (var i = 0; i < here.Count; i++)
        {
            shared += TokenDistance.StandsBefore(here.TokensOf(i), mine) && there.IndexOf(here.Numbers[i]) is >= 0 and var found && TokenDistance.StandsBefore(there.TokensOf(found), theirs) ? 1 : 0;
        }

        return shared;
    }

    private ulong[] All()
    {
        var all = new ulong[(_sentencesWith.Length + 63) / 64];
        foreach (var has in _has)
        {
            for (var i = 0; i < all.Length; i++)
            {
                all[i] |= has[i];
            }
        }

        return all;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private static bool IsIn(ulong[] bits, int number) => (number >> 6) < bits.Length && (bits[number >> 6] >> number & 1) != 0;

    /// <summary>The first token of the value or of the hedge before it.</summary>
    private int StartOf(PlacedAssertion value) =>
        value.Assertion.Hedge is { } hedge ? Math.Min(value.FirstToken, _documents[value.Document].Text.TokenAt(hedge.Start)) : value.FirstToken;

    /// <summary>Of a word in so many sentences.</summary>
    private double[] Rarities()
    {
        var rarities = new double[Math.Min(_sentenceCount, MostWeighed) + 1];
        for (var count = 0; count < rarities.Length; count++)
        {
            rarities[count] = RarityOf(count);
        }

        return rarities;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private double Rarity(int number)
    {
        var count = (number < _sentencesWith.Length ? _sentencesWith[number] : 0) + (_sentencesOfDraft?.GetValueOrDefault(number) ?? 0);
        return count < _rarities.Length ? _rarities[count] : RarityOf(count);
    }

    private double RarityOf(int sentencesWith) => Math.Log(1 + ((_sentenceCount + 1) / (sentencesWith + .5)));

    private double Presence(int number, PlacedAssertion answer, SentenceContext context, ulong nextDoor)
    {
        if (context.IndexOf(number) is >= 0 and var index)
        {
            return 1 / (1 + (TokenDistance.Of(context.TokensOf(index), answer) / FarDecay));
        }

        if ((nextDoor >> number & 1) == 0)
        {
            return 0;
        }

        var isNextDoor = (answer.Sentence > 0 && In(answer.Document, answer.Sentence - 1).IndexOf(number) >= 0)
            || (answer.Sentence + 1 < _documents[answer.Document].SentenceCount && In(answer.Document, answer.Sentence + 1).IndexOf(number) >= 0);
        return isNextDoor ? .3 : 0;
    }
}
