using FactCheck.Text;

namespace FactCheck.Alignment.Sentences;

/// <summary>
/// Pairs the sentences of different documents one to one by shared words, the most alike first. Candidates come from an index of stems,
/// the rare ones first, so that the cost grows with what is shared and not with the square of the sentences.
/// </summary>
internal static class SentencePairing
{
    /// <summary>Least similarity of a pair; below it the sentences share a topic, not a wording.</summary>
    public const double MinSimilarity = .5;

    /// <summary>A stem in more sentences than this proposes no candidates.</summary>
    public const int MaxPostings = 64;

    public static IReadOnlyList<SentencePair> Pair(IReadOnlyList<ReadDocument> documents)
    {
        var stems = documents.Select(document => document.Text.Sentences.Select(sentence => SentenceStems.Of(document.Text, sentence)).ToArray()).ToArray();
        var candidates = Candidates(documents, stems);
        var pairs = new List<SentencePair>();
        foreach (var (left, right) in candidates)
        {
            var similarity = stems[left.Document][left.Sentence].Similarity(stems[right.Document][right.Sentence]);
            if (similarity >= MinSimilarity)
            {
                pairs.Add(new SentencePair(left, right, similarity));
            }
        }

        return OneToOne(pairs);
    }

    private static HashSet<(SentencePlace Left, SentencePlace Right)> Candidates(IReadOnlyList<ReadDocument> documents, SentenceStems[][] stems)
    {
        var postings = new Dictionary<string, List<SentencePlace>>(StringComparer.Ordinal);
        for (var d = 0; d < documents.Count; d++)
        {
            for (var s = 0; s < stems[d].Length; s++)
            {
                foreach (var stem in stems[d][s].Weights.Keys)
                {
                    if (!StopWords.Contains(stem))
                    {
                        (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(postings, stem, out _) ??= []).Add(new SentencePlace(d, s));
                    }
                }
            }
        }

        var candidates = new HashSet<(SentencePlace, SentencePlace)>();
        foreach (var places in postings.Values)
        {
            if (places.Count > MaxPostings)
            {
                continue;
            }

            for (var i = 0; i < places.Count; i++)
            {
                for (var j = i + 1; j < places.Count; j++)
                {
                    if (places[i].Document != places[j].Document)
                    {
                        candidates.Add((places[i], places[j]));
                    }
                }
            }
        }

        return candidates;
    }

    /// <summary>Takes the most alike pairs first; between two documents each sentence is used once.</summary>
    public static List<SentencePair> OneToOne(List<SentencePair> pairs)
    {
        var used = new HashSet<(SentencePlace, int)>();
        var chosen = new List<SentencePair>();
        foreach (var pair in pairs
            .OrderByDescending(pair => pair.Similarity)
            .ThenBy(pair => Math.Abs(pair.Left.Sentence - pair.Right.Sentence))
            .ThenBy(pair => pair.Left.Document).ThenBy(pair => pair.Left.Sentence)
            .ThenBy(pair => pair.Right.Document).ThenBy(pair => pair.Right.Sentence))
        {
            if (!used.Contains((pair.Left, pair.Right.Document)) && !used.Contains((pair.Right, pair.Left.Document)))
            {
                used.Add((pair.Left, pair.Right.Document));
                used.Add((pair.Right, pair.Left.Document));
                chosen.Add(pair);
            }
        }

        return [.. chosen.OrderBy(pair => pair.Left.Document).ThenBy(pair => pair.Right.Document).ThenBy(pair => pair.Left.Sentence)];
    }
}
