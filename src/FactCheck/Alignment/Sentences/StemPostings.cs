namespace FactCheck.Alignment.Sentences;

/// <summary>For each stem the places that have it, ascending.</summary>
internal sealed class StemPostings
{
    /// <summary>Where the places of a stem begin, and where those of the last end.</summary>
    private readonly int[] _starts;
    private readonly int[] _places;

    /// <param name="stemsOf">For each place its stems, each once.</param>
    /// <param name="stemCount">How many stems there are.</param>
    public StemPostings(int[][] stemsOf, int stemCount)
    {
        _starts = new int[stemCount + 2];
        foreach (var stems in stemsOf)
        {
            foreach (var stem in stems)
            {
                _starts[stem + 2]++;
            }
        }

        for (var i = 2; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        // Each start moves on as its places come in, to where the next stem's begin.
        _places = new int[_starts[^1]];
        for (var place = 0; place < stemsOf.Length; place++)
        {
            foreach (var stem in stemsOf[place])
            {
                _places[_starts[stem + 1]++] = place;
            }
        }
    }

    public ReadOnlySpan<int> this[int stem] => _places.AsSpan(_starts[stem].._starts[stem + 1]);
}
