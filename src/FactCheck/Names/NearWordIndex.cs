using System.Runtime.InteropServices;

namespace FactCheck.Names;

/// <summary>
/// Finds all pairs of words that one edit (insertion, deletion, exchange, transposition of neighbours) makes equal, without comparing every word
/// with every other: two such words share a form with one letter deleted at most. Only hashes of those forms are kept; what shares a hash is
/// compared exactly. Near-linear in the number of words.
/// </summary>
internal static class NearWordIndex
{
    /// <summary>Shorter words are near too many others.</summary>
    public const int MinLength = 4;

    /// <summary>Longer ones are no names; every letter of a word is a key.</summary>
    private const int MaxLength = 64;

    private const int BucketBits = 11;
    private const int BucketCount = 1 << BucketBits;
    private const int SmallCount = 1 << 16;

    /// <param name="words">Distinct words; those that <see cref="HasKeys"/> is false of are left out.</param>
    /// <returns>Index pairs, the smaller index first, each once, in ascending order.</returns>
    public static List<(int Left, int Right)> Pairs(IReadOnlyList<string> words)
    {
        var count = 0L;
        foreach (var word in words)
        {
            count += HasKeys(word) ? word.Length + 1 : 0;
        }

        var keys = new ulong[count];
        var owners = new int[count];
        var at = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (HasKeys(words[i]))
            {
                at = AddKeys(words[i], i, keys, owners, at);
            }
        }

        var found = new List<(int, int)>();
        foreach (var (bucketKeys, bucketOwners) in Buckets(keys, owners))
        {
            bucketKeys.Span.Sort(bucketOwners.Span);
            CollectGroups(words, bucketKeys.Span, bucketOwners.Span, found);
        }

        found.Sort();
        var span = CollectionsMarshal.AsSpan(found);
        var kept = 0;
        for (var i = 0; i < span.Length; i++)
        {
            if (kept == 0 || span[i] != span[kept - 1])
            {
                span[kept++] = span[i];
            }
        }

        found.RemoveRange(kept, found.Count - kept);
        return found;
    }

    /// <summary>Words of 4 to 64 letters, those of names.</summary>
    public static bool HasKeys(string word) => word.Length is >= MinLength and <= MaxLength;

    private static void CollectGroups(IReadOnlyList<string> words, ReadOnlySpan<ulong> keys, ReadOnlySpan<int> owners, List<(int, int)> found)
    {
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            Compare(words, owners[start..end], found);
            start = end;
        }
    }

    /// <summary>Deals the keys by their upper bits, so that each part is sorted within the cache: half the time of sorting all at once.</summary>
    private static IEnumerable<(Memory<ulong> Keys, Memory<int> Owners)> Buckets(ulong[] keys, int[] owners)
    {
        if (keys.Length < SmallCount)
        {
            yield return (keys, owners);
            yield break;
        }

        var starts = new int[BucketCount + 1];
        foreach (var key in keys)
        {
            starts[BucketOf(key) + 1]++;
        }

        for (var i = 0; i < BucketCount; i++)
        {
            starts[i + 1] += starts[i];
        }

        var (dealtKeys, dealtOwners, next) = (new ulong[keys.Length], new int[keys.Length], starts.ToArray());
        for (var i = 0; i < keys.Length; i++)
        {
            var at = next[BucketOf(keys[i])]++;
            dealtKeys[at] = keys[i];
            dealtOwners[at] = owners[i];
        }

        for (var i = 0; i < BucketCount; i++)
        {
            yield return (dealtKeys.AsMemory(starts[i]..starts[i + 1]), dealtOwners.AsMemory(starts[i]..starts[i + 1]));
        }
    }

    private static int BucketOf(ulong key) => (int)((key * 0xD6E8FEB86659FD93UL) >> (64 - BucketBits));

    private static void Compare(IReadOnlyList<string> words, ReadOnlySpan<int> owners, List<(int, int)> found)
    {
        for (var i = 0; i < owners.Length; i++)
        {
            for (var j = i + 1; j < owners.Length; j++)
            {
                if (owners[i] != owners[j] && OneEdit.Separates(words[owners[i]], words[owners[j]]))
                {
                    found.Add((Math.Min(owners[i], owners[j]), Math.Max(owners[i], owners[j])));
                }
            }
        }
    }

    /// <summary>
    /// Hashes of the word and of the word without each letter, from the hashes of its beginnings: the sum of each unit times a power of a multiplier.
    /// </summary>
    /// <returns>The place after the last key.</returns>
    internal static int AddKeys(string word, int owner, ulong[] keys, int[] owners, int at)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15UL;
        var (whole, power) = (0UL, 1UL);
        foreach (var unit in word)
        {
            whole += Mix(unit) * power;
            power *= Multiplier;
        }

        keys[at] = whole;
        owners[at++] = owner;

        // Without letter i: what stands before it as it is, what stands after it moved one place down.
        var (before, after) = (0UL, 0UL);
        var place = 1UL;
        for (var i = 1; i < word.Length; i++)
        {
            after += Mix(word[i]) * place;
            place *= Multiplier;
        }

        place = 1;
        for (var i = 0; i < word.Length; i++)
        {
            keys[at] = before + after;
            owners[at++] = owner;
            before += Mix(word[i]) * place;
            after -= i + 1 < word.Length ? Mix(word[i + 1]) * place : 0;
            place *= Multiplier;
        }

        return at;
    }

    private static ulong Mix(char unit)
    {
        var hash = (unit + 1UL) * 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 32);
    }
}
