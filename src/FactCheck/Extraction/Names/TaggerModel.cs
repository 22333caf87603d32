using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Extraction.Names;

/// <summary>
/// The tagger's weights: a hash table of rows, each a check byte and a weight in a signed byte for every label, read straight from the embedded
/// bytes. A row is looked for in <see cref="Probes"/> neighbouring places; an unseen feature meets a strange row about once in a hundred times.
/// Layout after the first line: number of rows (int32), the transitions between states (int16 each), the rows.
/// </summary>
internal sealed class TaggerModel
{
    /// <summary>How many neighbouring rows may hold a feature.</summary>
    public const int Probes = 4;

    /// <summary>Bytes of a row: check byte and weights.</summary>
    public const int RowSize = 1 + TaggerLabels.Count;

    /// <summary>Places of a vector of scores: <see cref="TaggerLabels.Count"/> rounded up to what is added at once.</summary>
    public const int Stride = 16;

    private readonly byte[] _data;
    private readonly int _rows;
    private readonly uint _rowCount;
    private readonly short[] _transitions = new short[TaggerLabels.States * TaggerLabels.States];

    public TaggerModel(byte[] data)
    {
        _data = data;
        var header = data.AsSpan().IndexOf((byte)'\n') + 1;
        _rowCount = (uint)BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(header));
        var at = header + sizeof(int);
        for (var i = 0; i < _transitions.Length; i++)
        {
            _transitions[i] = BinaryPrimitives.ReadInt16LittleEndian(data.AsSpan(at + (i * sizeof(short))));
        }

        _rows = at + (_transitions.Length * sizeof(short));
    }

    /// <summary>The embedded model.</summary>
    public static TaggerModel Default { get; } = Load();

    public int Transition(int state, int next) => _transitions[(state * TaggerLabels.States) + next];

    /// <summary>Adds the weights of a feature to the scores of the labels; scores have <see cref="Stride"/> places, the last ones without meaning.</summary>
    public void Add(ulong feature, Span<short> scores) => Add(feature, _data[_rows + (Slot(feature, _rowCount) * RowSize)], scores);

    private void Add(ulong feature, byte first, Span<short> scores)
    {
        var (slot, check) = (Slot(feature, _rowCount), Check(feature));
        for (var probe = 0; probe < Probes; probe++)
        {
            var at = _rows + ((slot + probe) * RowSize);
            if ((probe == 0 ? first : _data[at]) != check)
            {
                continue;
            }

            var row = Vector128.Create<byte>(_data.AsSpan(at + 1, Stride)).AsSByte();
            var (low, high) = Vector128.Widen(row);
            var lanes = MemoryMarshal.Cast<short, Vector128<short>>(scores);
            lanes[0] += low;
            lanes[1] += high;
            return;
        }
    }

    /// <summary>Adds the weights of several features. Their rows lie far apart: all are asked for before the first is read.</summary>
    public void Add(ReadOnlySpan<ulong> features, Span<short> scores)
    {
        Span<byte> checks = stackalloc byte[TaggerFeatures.MaxCount];
        for (var i = 0; i < features.Length; i++)
        {
            checks[i] = _data[_rows + (Slot(features[i], _rowCount) * RowSize)];
        }

        for (var i = 0; i < features.Length; i++)
        {
            Add(features[i], checks[i], scores);
        }
    }

    /// <summary>The first place a feature may stand; the table has <see cref="Probes"/> - 1 rows more than <paramref name="rowCount"/>.</summary>
    public static int Slot(ulong feature, uint rowCount) => (int)(((feature >> 32) * rowCount) >> 32);

    /// <summary>Never 0, which marks an empty row.</summary>
    public static byte Check(ulong feature) => (byte)(((feature & 0xFFFF) % 255) + 1);

    private static TaggerModel Load()
    {
        using var stream = typeof(TaggerModel).Assembly.GetManifestResourceStream("name-tagger.bin")
            ?? throw new InvalidOperationException("The name tagger's model is not embedded.");
        // The last row is read with what would follow it.
        var data = new byte[stream.Length + Stride];
        stream.ReadExactly(data.AsSpan(0, (int)stream.Length));
        return new TaggerModel(data);
    }
}
