using System.Runtime.InteropServices;

namespace FactCheck.Pipeline;

/// <summary>Tells which documents are one witness, since one is largely a copy of the other or holds a long stretch of it. Cost is linear in the text.</summary>
internal sealed class Witnesses
{
    private const int Row = 5;

    /// <summary>A row that more documents have is furniture or a saying.</summary>
    private const int MaxSharing = 12;

    /// <summary>In a text of a sentence or two a shared phrase is no copy.</summary>
    private const int LeastRows = 30;

    private readonly Dictionary<Document, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly int[] _parents;

    public Witnesses(IReadOnlyList<ReadDocument> documents, Independence independence)
    {
        _parents = [.. Enumerable.Range(0, documents.Count)];
        for (var d = 0; d < documents.Count; d++)
        {
            _numbers[documents[d].Document] = d;
        }

        JoinRuns(documents, independence.SharedTokens);
        JoinCopies(documents, independence.SharedRows);
    }

    /// <summary>Equal for two documents that are one witness.</summary>
    public int Of(Document document) => Root(_numbers[document]);

    private void JoinRuns(IReadOnlyList<ReadDocument> documents, int length)
    {
        var first = new Dictionary<ulong, int>();
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var row in Rows(documents[d], length))
            {
                if (!first.TryAdd(row, d))
                {
                    Join(first[row], d);
                }
            }
        }
    }

    private void JoinCopies(IReadOnlyList<ReadDocument> documents, double share)
    {
        var with = new Dictionary<ulong, List<int>>();
        var counts = new int[documents.Count];
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var row in Rows(documents[d], Row))
            {
                var sharing = CollectionsMarshal.GetValueRefOrAddDefault(with, row, out _) ??= [];
                if (sharing.Count == 0 || sharing[^1] != d)
                {
                    sharing.Add(d);
                    counts[d]++;
                }
            }
        }

        var shared = new Dictionary<(int, int), int>();
        foreach (var sharing in with.Values)
        {
            for (var i = 0; sharing.Count <= MaxSharing && i < sharing.Count; i++)
            {
                for (var j = i + 1; j < sharing.Count; j++)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, (sharing[i], sharing[j]), out _)++;
                }
            }
        }

        foreach (var ((left, right), count) in shared)
        {
            var shorter = Math.Min(counts[left], counts[right]);
            if (shorter >= LeastRows && count >= share * shorter)
            {
                Join(left, right);
            }
        }
    }

    /// <summary>A hash of each row of so many words and numbers; marks do not count.</summary>
    private static IEnumerable<ulong> Rows(ReadDocument document, int length)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15UL;
        var leaving = 1UL;
        for (var i = 0; i < length; i++)
        {
            leaving *= Multiplier;
        }

        var (window, row) = (new Queue<ulong>(length + 1), 0UL);
        foreach (var token in document.Text.Tokens)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            var hash = HashOf(token.Norm);
            row = (row * Multiplier) + hash;
            window.Enqueue(hash);
            if (window.Count > length)
            {
                row -= window.Dequeue() * leaving;
            }

            if (window.Count == length)
            {
                yield return row;
            }
        }
    }

    /// <summary>FNV-1a, the same in every process.</summary>
    private static ulong HashOf(string norm)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in norm)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return hash;
    }

    private void Join(int left, int right) => _parents[Math.Max(Root(left), Root(right))] = Math.Min(Root(left), Root(right));

    private int Root(int number)
    {
        while (_parents[number] != number)
        {
            number = _parents[number] = _parents[_parents[number]];
        }

        return number;
    }
}
