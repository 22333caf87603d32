using System.Buffers.Binary;
using FactCheck.Text;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Classes of words that stand in like company: "said, told, added", "ohio, iowa, kansas". A class is a path in a tree, so that one without its last
/// bits is a coarser class. Layout after the first line: <see cref="BucketCount"/> bucket sizes (bytes), then for each word of a bucket three bytes:
/// 14 bits of its hash and its class. About one unknown word in three thousand is taken for a known one.
/// </summary>
internal static class WordClasses
{
    public const int BucketCount = 16384;

    /// <summary>Bytes of an entry.</summary>
    public const int EntrySize = 3;

    /// <summary>Bits of a class.</summary>
    public const int Bits = 10;

    /// <summary>What a word of no class has.</summary>
    public const int None = -1;

    private static readonly EmbeddedBytes Data = new("word-classes.bin");
    private static readonly int Header = Data.Span.IndexOf((byte)'\n') + 1;
    private static readonly int Entries = Header + BucketCount;
    private static readonly int[] Starts = ReadStarts();

    /// <summary>The class of a word in lower case.</summary>
    public static int Of(ReadOnlySpan<char> norm)
    {
        var data = Data.Span;
        var hash = Hash(norm);
        var (bucket, check) = (Bucket(hash), Check(hash));
        for (var i = Starts[bucket]; i < Starts[bucket + 1]; i++)
        {
            var entry = BinaryPrimitives.ReadUInt16LittleEndian(data[(Entries + (i * EntrySize))..]) | (data[Entries + (i * EntrySize) + 2] << 16);
            if (entry >> Bits == check)
            {
                return entry & ((1 << Bits) - 1);
            }
        }

        return None;
    }

    public static ulong Hash(ReadOnlySpan<char> norm)
    {
        var hash = TaggerFeatures.Hash(norm);
        hash ^= hash >> 29;
        hash *= 0xBF58476D1CE4E5B9UL;
        return hash ^ (hash >> 32);
    }

    public static int Bucket(ulong hash) => (int)(hash >> 50);

    public static int Check(ulong hash) => (int)(hash >> 20) & 0x3FFF;

    private static int[] ReadStarts()
    {
        var starts = new int[BucketCount + 1];
        var sizes = Data.Span.Slice(Header, BucketCount);
        for (var i = 0; i < BucketCount; i++)
        {
            starts[i + 1] = starts[i] + sizes[i];
        }

        return starts;
    }
}
