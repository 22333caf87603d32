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

    public Witnesses(List<ReadDocument> documents, Independence independence)
    {
        _parents = [.. Enumerable.Range(0, documents.Count)];
        for (var d = 0; d < documents.Count; d++)
        {
            _numbers[documents[d].Document] = d;
        }

        var words = new ulong[documents.Count][];
        for (var d = 0; d < words.Length; d++)
        {
            words[d] = WordsOf(documents[d]);
        }

        JoinRuns(words, independence.SharedTokens);
        JoinCopies(words, independence.SharedRows);
    }

    /// <summary>Equal for two documents that are one witness.</summary>
    public int Of(Document document) => Root(_numbers[document]);

    private void JoinRuns(ulong[][] words, int length)
    {
        var (rows, owners) = RowsOf(words, length);
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i] == rows[i - 1])
            {
                Join(owners[i - 1], owners[i]);
            }
        }
    }

    private void JoinCopies(ulong[][] words, double share)
    {
        var (rows, owners) = RowsOf(words, Row);
        var counts = new int[words.Length];
        var shared = new Dictionary<(int, int), int>();
        var sharing = new List<int>();
        for (int start = 0, end; start < rows.Length; start = end)
        {
            end = start + 1;
            while (end < rows.Length && rows[end] == rows[start])
            {
                end++;
            }

            // The documents that have the row, each once.
            owners.AsSpan(start, end - start).Sort();
            sharing.Clear();
            for (var i = start; i < end; i++)
            {
                if (i == start || owners[i] != owners[i - 1])
                {
                    counts[owners[i]]++;
                    sharing.Add(owners[i]);
                }
            }

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

    /// <summary>The rows of so many words of all documents, sorted, and whose each is.</summary>
    private static (ulong[] Rows, int[] Owners) RowsOf(ulong[][] words, int length)
    {
        var rows = new ulong[words.Sum(of => Math.Max(0, of.Length - length + 1))];
        var owners = new int[rows.Length];
        var count = 0;
        for (var d = 0; d < words.Length; d++)
        {
            var first = count;
            count += Rows(words[d], length, rows.AsSpan(first));
            owners.AsSpan(first, count - first).Fill(d);
        }

        Array.Sort(rows, owners);
        return (rows, owners);
    }

    /// <summary>A hash of each word and number; marks do not count.</summary>
    private static ulong[] WordsOf(ReadDocument document)
    {
        var words = new List<ulong>(document.Text.Tokens.Count);
        foreach (ref readonly var token in document.Text.TokenSpan)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                words.Add(HashOf(token.Norm));
            }
        }

        return [.. words];
    }

    /// <summary>Writes a hash of each row of so many words, and tells how many there are.</summary>
    private static int Rows(ulong[] words, int length, Span<ulong> rows)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15UL;
        var leaving = 1UL;
        for (var i = 0; i < length; i++)
        {
            leaving *= Multiplier;
        }

        var (row, count) = (0UL, 0);
        for (var i = 0; i < words.Length; i++)
        {
            row = (row * Multiplier) + words[i] - (i >= length ? words[i - length] * leaving : 0);
            if (i >= length - 1)
            {
                rows[count++] = row;
            }
        }

        return count;
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
