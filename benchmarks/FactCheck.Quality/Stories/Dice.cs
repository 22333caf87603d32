namespace FactCheck.Quality.Stories;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same seed gives the same stories on every machine.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <returns>From 0 to <paramref name="sides"/> - 1.</returns>
    public int Next(int sides)
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)sides);
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];
}
