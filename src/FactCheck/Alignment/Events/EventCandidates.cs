using System.Runtime.InteropServices;

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
    private const int MaxTokens = 80;

    private const int LeastShared = 2;

    /// <summary>So many words in common are enough however long the sentences.</summary>
    private const int ManyShared = 4;

    /// <summary>Least share of the shorter sentence's content words: other forms and synonyms come on top.</summary>
    private const double LeastShare = .4;

    public static IEnumerable<(int Left, int Right)> Pairs(IReadOnlyList<ReadDocument> documents, IReadOnlyList<(int Document, int Sentence)> places)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var counts = new int[places.Count];
        for (var p = 0; p < places.Count; p++)
        {
            counts[p] = AddWords(postings, documents[places[p].Document].Text, places[p].Sentence, p);
        }

        var shared = new Dictionary<long, int>();
        foreach (var sharing in postings.Values)
        {
            if (sharing.Count is < 2 or > MaxPostings)
            {
                continue;
            }

            for (var i = 0; i < sharing.Count; i++)
            {
                for (var j = i + 1; j < sharing.Count; j++)
                {
                    if (places[sharing[i]].Document != places[sharing[j]].Document)
                    {
                        CollectionsMarshal.GetValueRefOrAddDefault(shared, Pack(sharing[i], sharing[j]), out _)++;
                    }
                }
            }
        }

        return shared.Where(entry => Unpack(entry.Key) is var (left, right) && IsEnough(entry.Value, counts[left], counts[right])).Select(entry => entry.Key).Order().Select(Unpack);
    }

    /// <summary>True when two sentences of so many content words that share so many may tell of one event.</summary>
    public static bool IsEnough(int shared, int left, int right) => shared >= LeastShared && (shared >= LeastShare * Math.Min(left, right) || shared >= ManyShared);

    public static long Pack(int left, int right) => ((long)left << 32) | (uint)right;

    public static (int Left, int Right) Unpack(long key) => ((int)(key >> 32), (int)(key & uint.MaxValue));

    /// <returns>The number of distinct content words.</returns>
    public static int AddWords(Dictionary<string, List<int>> postings, DocumentText text, int sentence, int place)
    {
        var read = text.Sentences[sentence];
        var count = 0;
        if (read.EndToken - read.FirstToken > MaxTokens || read.IsQuestion)
        {
            return count;
        }

        for (var i = read.FirstToken; i < read.EndToken; i++)
        {
            var token = text.Tokens[i];
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
