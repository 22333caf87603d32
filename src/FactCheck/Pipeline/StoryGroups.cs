namespace FactCheck.Pipeline;

/// <summary>
/// Parts a great many documents into groups that may tell one story: those that share several words which few documents have. Only within a group is
/// anything compared, so that the cost grows with the documents and not with their pairs. Near-linear; the order of the documents decides ties.
/// </summary>
internal static class StoryGroups
{
    /// <summary>So many documents of one story are compared all with all; only more of them are parted.</summary>
    public const int Together = 128;

    /// <summary>Least number of telling words that two documents of one story share; more of them join groups that are no longer small.</summary>
    private const int LeastShared = 3;
    private const int LeastSharedOfMany = 6;
    private const int SmallGroup = 16;

    /// <summary>A word in more documents than this, and than this share of them, tells no story.</summary>
    private const int MostWithWord = 64;
    private const int MostWithWordShare = 256;

    /// <summary>How many of its rarest words stand for a document.</summary>
    private const int WordsOfDocument = 24;

    /// <summary>A document meets so many of those that follow it in the list of a word; the others it meets through them.</summary>
    private const int Window = 4;

    /// <returns>Indices of the documents, ascending in each group; every document is in one group, and the groups are in the order of their first.</returns>
    public static List<int[]> Of(IReadOnlyList<Document> documents, CancellationToken cancellationToken)
    {
        var groups = new List<int[]>();
        foreach (var story in Enumerable.Range(0, documents.Count).GroupBy(index => documents[index].Story, StringComparer.Ordinal))
        {
            int[] members = [.. story];
            if (members.Length <= Together)
            {
                groups.Add(members);
            }
            else
            {
                groups.AddRange(Part(documents, members, cancellationToken));
            }
        }

        groups.Sort((one, other) => one[0].CompareTo(other[0]));
        return groups;
    }

    private static IEnumerable<int[]> Part(IReadOnlyList<Document> documents, int[] members, CancellationToken cancellationToken)
    {
        var words = new uint[members.Length][];
        InParallel.Run(members.Length, i => words[i] = DocumentWordHashes.Of(documents[members[i]].Prose), cancellationToken);
        var groups = new CappedGroups(members.Length);
        foreach (var (left, right, shared) in Links(TellingWords(words, cancellationToken)))
        {
            groups.Join(left, right, shared < LeastSharedOfMany ? SmallGroup : Together);
        }

        return groups.All().Select(group => Array.ConvertAll(group, i => members[i]));
    }

    /// <summary>The words of each document that few others have, the rarest first; changes the given arrays.</summary>
    private static uint[][] TellingWords(uint[][] words, CancellationToken cancellationToken)
    {
        var documentsWith = new Dictionary<uint, int>();
        foreach (var of in words)
        {
            foreach (var word in of)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(documentsWith, word, out _)++;
            }
        }

        var most = Math.Max(MostWithWord, words.Length / MostWithWordShare);
        InParallel.Run(words.Length, i => words[i] = Rarest(words[i], documentsWith, most), cancellationToken);
        return words;
    }

    private static uint[] Rarest(uint[] words, Dictionary<uint, int> documentsWith, int most)
    {
        var counts = Array.ConvertAll(words, word => documentsWith[word]);
        Array.Sort(counts, words);
        var first = Array.FindIndex(counts, count => count > 1);
        if (first < 0)
        {
            return [];
        }

        var end = first;
        while (end < counts.Length && end - first < WordsOfDocument && counts[end] <= most)
        {
            end++;
        }

        return words[first..end];
    }

    /// <summary>The pairs of documents that share enough telling words, those that share most first.</summary>
    private static IEnumerable<(int Left, int Right, int Shared)> Links(uint[][] words)
    {
        var places = new List<ulong>(words.Length * WordsOfDocument / 2);
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var word in words[i])
            {
                places.Add(((ulong)word << 32) | (uint)i);
            }
        }

        places.Sort();
        var meetings = new List<ulong>(places.Count * 2);
        for (var i = 0; i < places.Count; i++)
        {
            for (var j = i + 1; j < places.Count && j <= i + Window && places[j] >> 32 == places[i] >> 32; j++)
            {
                meetings.Add((places[i] << 32) | (uint)places[j]);
            }
        }

        meetings.Sort();
        return Counted(meetings).OrderByDescending(entry => entry.Count).Select(entry => ((int)(entry.Pair >> 32), (int)(entry.Pair & uint.MaxValue), entry.Count));
    }

    private static IEnumerable<(ulong Pair, int Count)> Counted(List<ulong> meetings)
    {
        for (int start = 0, end; start < meetings.Count; start = end)
        {
            end = start + 1;
            while (end < meetings.Count && meetings[end] == meetings[start])
            {
                end++;
            }

            if (end - start >= LeastShared)
            {
                yield return (meetings[start], end - start);
            }
        }
    }
}
