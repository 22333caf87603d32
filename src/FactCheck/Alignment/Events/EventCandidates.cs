using System.Runtime.InteropServices;
using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Events;

/// <summary>
/// The sentences of different documents that share enough words to tell of one event. Found through an index of words that few sentences
/// have, so that the cost grows with what is shared and not with the square of the sentences.
/// </summary>
internal static class EventCandidates
{
    /// <summary>A stem in more sentences than this proposes no candidates.</summary>
    public const int MaxPostings = 40;

    /// <summary>Longer sentences are lists or were not split well.</summary>
    public const int MaxTokens = 80;

    private const int LeastShared = 2;

    /// <summary>So many words in common are enough however long the sentences.</summary>
    private const int ManyShared = 4;

    /// <summary>Least share of the shorter sentence's content words: other forms and synonyms come on top.</summary>
    private const double LeastShare = .4;

    public static IEnumerable<(int Left, int Right)> Pairs(List<ReadDocument> documents, List<(int Document, int Sentence)> places)
    {
        var stems = SharedStems.Of(documents);
        var words = new int[places.Count][];
        for (var p = 0; p < places.Count; p++)
        {
            words[p] = Words(stems, documents, places[p]);
        }

        var postings = new StemPostings(words, stems.Stems.Count);

        var shared = new int[places.Count];
        var met = new List<int>();
        var next = 0;
        for (var left = 0; left < places.Count; left++)
        {
            documents[0].ThrowIfCancelled();
            while (next < places.Count && places[next].Document == places[left].Document)
            {
                next++;
            }

            foreach (var word in words[left])
            {
                var sharing = postings[word];
                for (var k = sharing.Length - 1; sharing.Length <= MaxPostings && k >= 0 && sharing[k] >= next; k--)
                {
                    if (shared[sharing[k]]++ == 0)
                    {
                        met.Add(sharing[k]);
                    }
                }
            }

            met.Sort();
            foreach (var right in met)
            {
                var isEnough = IsEnough(shared[right], words[left].Length, words[right].Length);
                shared[right] = 0;
                if (isEnough)
                {
                    yield return (left, right);
                }
            }

            met.Clear();
        }
    }

    /// <summary>The numbers of the content words of a sentence that may bring it together with others.</summary>
    private static int[] Words(SharedStems stems, List<ReadDocument> documents, (int Document, int Sentence) place)
    {
        var text = documents[place.Document].Text;
        var sentence = text.SentenceSpan[place.Sentence];
        return sentence.EndToken - sentence.FirstToken > MaxTokens || sentence.IsQuestion ? [] : stems.TopicsOf(place.Document, place.Sentence);
    }

    /// <summary>True when two sentences of so many content words that share so many may tell of one event.</summary>
    public static bool IsEnough(int shared, int left, int right) => shared >= LeastShared && (shared >= LeastShare * Math.Min(left, right) || shared >= ManyShared);

    public static long Pack(int left, int right) => ((long)left << 32) | (uint)right;

    public static (int Left, int Right) Unpack(long key) => ((int)(key >> 32), (int)(key & uint.MaxValue));

    /// <returns>The number of distinct content words.</returns>
    public static int AddWords(Dictionary<string, List<int>> postings, DocumentText text, int sentence, int place)
    {
        var read = text.SentenceSpan[sentence];
        var count = 0;
        if (read.EndToken - read.FirstToken > MaxTokens || read.IsQuestion)
        {
            return count;
        }

        for (var i = read.FirstToken; i < read.EndToken; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (!EventWords.IsContent(token) || EventWords.IsSpeech(token))
            {
                continue;
            }

            ref var with = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, token.Stem, out _);
            with ??= [];
            if (with.Count == 0 || with[^1] != place)
            {
                with.Add(place);
                count++;
            }
        }

        return count;
    }
}
