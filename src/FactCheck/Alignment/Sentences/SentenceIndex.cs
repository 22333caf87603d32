using System.Runtime.InteropServices;
using FactCheck.Text;

namespace FactCheck.Alignment.Sentences;

/// <summary>
/// The sentences of sources by their stems, ready to be paired with those of any number of drafts: for each source what
/// <see cref="SentencePairing"/> gives for the draft and that source alone. Immutable.
/// </summary>
internal sealed class SentenceIndex
{
    private readonly SentenceStems[][] _stems;
    private readonly Dictionary<string, List<SentencePlace>> _places = new(StringComparer.Ordinal);

    /// <param name="documents">The sources, an empty document before them in the place of the draft.</param>
    public SentenceIndex(List<ReadDocument> documents)
    {
        _stems = [.. documents.Select(StemsOf)];
        for (var d = 0; d < documents.Count; d++)
        {
            for (var s = 0; s < _stems[d].Length; s++)
            {
                foreach (var stem in _stems[d][s].Weights.Keys)
                {
                    if (!StopWords.Contains(stem))
                    {
                        (CollectionsMarshal.GetValueRefOrAddDefault(_places, stem, out _) ??= []).Add(new SentencePlace(d, s));
                    }
                }
            }
        }
    }

    /// <summary>The pairs by source, then by the draft's sentence, which is the left one.</summary>
    public IReadOnlyList<SentencePair> PairsWith(ReadDocument draft)
    {
        var stems = StemsOf(draft);
        var own = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var s = 0; s < stems.Length; s++)
        {
            foreach (var stem in stems[s].Weights.Keys)
            {
                if (_places.ContainsKey(stem))
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(own, stem, out _) ??= []).Add(s);
                }
            }
        }

        var candidates = new HashSet<(int, SentencePlace)>();
        foreach (var (stem, sentences) in own)
        {
            AddCandidates(candidates, sentences, _places[stem]);
        }

        var pairs = new List<SentencePair>();
        foreach (var (sentence, place) in candidates)
        {
            var similarity = stems[sentence].Similarity(_stems[place.Document][place.Sentence]);
            if (similarity >= SentencePairing.MinSimilarity)
            {
                pairs.Add(new SentencePair(new SentencePlace(0, sentence), place, similarity));
            }
        }

        return SentencePairing.OneToOne(pairs);
    }

    /// <summary>Source by source: a stem that is common in one may be rare in another.</summary>
    private static void AddCandidates(HashSet<(int, SentencePlace)> candidates, List<int> sentences, List<SentencePlace> places)
    {
        for (var start = 0; start < places.Count;)
        {
            var end = start + 1;
            while (end < places.Count && places[end].Document == places[start].Document)
            {
                end++;
            }

            if (end - start + sentences.Count <= SentencePairing.MaxPostings)
            {
                foreach (var sentence in sentences)
                {
                    for (var i = start; i < end; i++)
                    {
                        candidates.Add((sentence, places[i]));
                    }
                }
            }

            start = end;
        }
    }

    private static SentenceStems[] StemsOf(ReadDocument document) => [.. document.Text.Sentences.Select(sentence => SentenceStems.Of(document.Text, sentence))];
}
