using System.Buffers;

namespace FactCheck.Extraction.Names;

/// <summary>What each distinct word contributes at each distance, filled in when first needed; kept in a few large blocks.</summary>
internal sealed class WordScores(int slots) : IDisposable
{
    private const int BlockSize = 256;

    private readonly int[] _places = Cleared(ArrayPool<int>.Shared.Rent(slots));
    private readonly List<short[]> _blocks = [];
    private int _count;

    /// <summary>The vector of a slot.</summary>
    /// <param name="slot">Word and distance.</param>
    /// <param name="sum">The vector; zeros when it is new.</param>
    /// <returns>True when it is new and to be filled.</returns>
    public bool Open(int slot, out Span<short> sum)
    {
        var place = _places[slot];
        var isNew = place == 0;
        if (isNew)
        {
            if (_count % BlockSize == 0)
            {
                _blocks.Add(Cleared(ArrayPool<short>.Shared.Rent(BlockSize * TaggerModel.Stride)));
            }

            place = _places[slot] = ++_count;
        }

        sum = _blocks[(place - 1) / BlockSize].AsSpan((place - 1) % BlockSize * TaggerModel.Stride, TaggerModel.Stride);
        return isNew;
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_places);
        _blocks.ForEach(block => ArrayPool<short>.Shared.Return(block));
        _blocks.Clear();
    }

    private static T[] Cleared<T>(T[] rented)
    {
        Array.Clear(rented);
        return rented;
    }
}
