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

    public static IReadOnlyList<SentencePair> Pair(List<ReadDocument> documents)
    {
        if (documents.Count < 2)
        {
            return [];
        }

        var sentences = NumberedSentence.Of(documents, out var stemCount);
        var postings = new StemPostings([.. sentences.Select(sentence => sentence.Proposing)], stemCount);
        var pairs = new List<SentencePair>();
        var (shared, met) = (new int[sentences.Count], new List<int>());
        var marks = new byte[stemCount];
        var next = 0;
        for (var left = 0; left < sentences.Count; left++)
        {
            documents[0].ThrowIfCancelled();
            var one = sentences[left];
            while (next < sentences.Count && sentences[next].Place.Document == one.Place.Document)
            {
                next++;
            }

            var uncounted = 0;
            foreach (var stem in one.Proposing)
            {
                var places = postings[stem];
                uncounted += places.Length > MaxPostings ? 1 : 0;
                for (var k = places.Length - 1; places.Length <= MaxPostings && k >= 0 && places[k] >= next; k--)
                {
                    if (shared[places[k]]++ == 0)
                    {
                        met.Add(places[k]);
                    }
                }
            }

            one.Mark(marks);
            foreach (var right in met)
            {
                var other = sentences[right];
                if (one.MayReach(MinSimilarity, other, shared[right] + uncounted) && one.Similarity(other, marks) is >= MinSimilarity and var similarity)
                {
                    pairs.Add(new SentencePair(one.Place, other.Place, similarity));
                }

                shared[right] = 0;
            }

            met.Clear();
            one.Unmark(marks);
        }

        return OneToOne(pairs);
    }

    /// <summary>Takes the most alike pairs first; between two documents each sentence is used once.</summary>
    public static List<SentencePair> OneToOne(List<SentencePair> pairs)
    {
        var used = new HashSet<(SentencePlace, int)>();
        var chosen = new List<SentencePair>();
        pairs.Sort(static (one, other) => other.Similarity.CompareTo(one.Similarity) is not 0 and var likeness ? likeness
            : Math.Abs(one.Left.Sentence - one.Right.Sentence).CompareTo(Math.Abs(other.Left.Sentence - other.Right.Sentence)) is not 0 and var distance ? distance
            : (one.Left.Document, one.Left.Sentence, one.Right.Document, one.Right.Sentence).CompareTo((other.Left.Document, other.Left.Sentence, other.Right.Document, other.Right.Sentence)));
        foreach (var pair in pairs)
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
