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
        var first = new Dictionary<ulong, int>(words.Sum(of => of.Length));
        var rows = new List<ulong>();
        for (var d = 0; d < words.Length; d++)
        {
            Rows(words[d], length, rows);
            foreach (var row in rows)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(first, row, out var isKnown);
                if (isKnown)
                {
                    Join(known, d);
                }
                else
                {
                    known = d;
                }
            }
        }
    }

    private void JoinCopies(ulong[][] words, double share)
    {
        // All rows with the documents that have them, in the order of the rows.
        var all = new List<(ulong Row, int Document)>(words.Sum(of => of.Length));
        var counts = new int[words.Length];
        var rows = new List<ulong>();
        for (var d = 0; d < words.Length; d++)
        {
            Rows(words[d], Row, rows);
            rows.Sort();
            for (var i = 0; i < rows.Count; i++)
            {
                if (i == 0 || rows[i] != rows[i - 1])
                {
                    all.Add((rows[i], d));
                    counts[d]++;
                }
            }
        }

        all.Sort();
        var shared = new Dictionary<(int, int), int>();
        for (int start = 0, end; start < all.Count; start = end)
        {
            end = start + 1;
            while (end < all.Count && all[end].Row == all[start].Row)
            {
                end++;
            }

            for (var i = start; end - start <= MaxSharing && i < end; i++)
            {
                for (var j = i + 1; j < end; j++)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, (all[i].Document, all[j].Document), out _)++;
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

    /// <summary>Writes a hash of each row of so many words.</summary>
    private static void Rows(ulong[] words, int length, List<ulong> rows)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15UL;
        var leaving = 1UL;
        for (var i = 0; i < length; i++)
        {
            leaving *= Multiplier;
        }

        rows.Clear();
        var row = 0UL;
        for (var i = 0; i < words.Length; i++)
        {
            row = (row * Multiplier) + words[i] - (i >= length ? words[i - length] * leaving : 0);
            if (i >= length - 1)
            {
                rows.Add(row);
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
