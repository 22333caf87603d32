using System.Buffers.Binary;
using FactCheck.Text;

namespace FactCheck.Names;

/// <summary>
/// The embedded lexicon. Keys are folded (<see cref="NameFold"/>); of each only a hash is kept: 16 bits choose a bucket, 24 more are
/// compared, so that an unknown word is taken for a known one in one of seven million look-ups. Layout after the first line: number of entries
/// (int32), 65,536 bucket sizes (bytes), the sorted 24-bit tags, the flags of <see cref="NameWord"/> (16 bits each), all little-endian.
/// </summary>
internal static class NameLexicon
{
    private const int BucketCount = 65536;
    private const int TagSize = 3;

    private static readonly EmbeddedBytes Data = new("name-lexicon.bin");
    private static readonly int Header = Data.Span.IndexOf((byte)'\n') + 1;
    private static readonly int Count = BinaryPrimitives.ReadInt32LittleEndian(Data.Span[Header..]);
    private static readonly int Tags = Header + sizeof(int) + BucketCount;
    private static readonly int Flags = Tags + (Count * TagSize);
    private static readonly int[] Starts = ReadStarts();

    /// <summary>Looks up a folded word, or a folded place name with single blanks between its words.</summary>
    public static NameWord Find(ReadOnlySpan<char> folded)
    {
        var data = Data.Span;
        var hash = Hash(folded);
        var bucket = (int)(hash >> 48);
        var tag = (uint)(hash >> 24) & 0xFFFFFF;
        for (var i = Starts[bucket]; i < Starts[bucket + 1]; i++)
        {
            var at = Tags + (i * TagSize);
            if ((uint)(data[at] | (data[at + 1] << 8) | (data[at + 2] << 16)) == tag)
            {
                return new NameWord(BinaryPrimitives.ReadUInt16LittleEndian(data[(Flags + (i * sizeof(ushort)))..]));
            }
        }

        return default;
    }

    /// <summary>The same of a word as it is spelt in lower case, looked up once.</summary>
    public static NameWord Find(KnownWord word)
    {
        if (word.OfLexicon == 0)
        {
            word.OfLexicon = 1 + Find(word.Norm).Flags;
        }

        return new NameWord((ushort)(word.OfLexicon - 1));
    }

    private static ulong Hash(ReadOnlySpan<char> key)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in key)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        hash ^= hash >> 29;
        hash *= 0xBF58476D1CE4E5B9UL;
        return hash ^ (hash >> 32);
    }

    private static int[] ReadStarts()
    {
        var starts = new int[BucketCount + 1];
        var sizes = Data.Span.Slice(Header + sizeof(int), BucketCount);
        for (var i = 0; i < BucketCount; i++)
        {
            starts[i + 1] = starts[i] + sizes[i];
        }

        return starts;
    }
}
