using BenchmarkDotNet.Attributes;
using FactCheck.Names;

namespace FactCheck.Benchmarks;

/// <summary>All pairs of made-up names one edit apart; every tenth has lost a letter.</summary>
[MemoryDiagnoser]
public class NearWordBenchmarks
{
    private static readonly string[] Syllables = ["ka", "ro", "mi", "ten", "sol", "ver", "dan", "pre", "ti", "lo", "mar", "shen", "go", "li", "zu", "bar", "nek", "vi", "tor", "pal", "hun", "der", "son", "man", "ski", "ova", "ez"];

    private List<string> _words = [];

    [Params(10_000, 100_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void MakeNames()
    {
        var state = 88172645463325252UL;
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
        {
            var name = string.Concat(Enumerable.Range(0, 4 + (int)(Next() % 3)).Select(_ => Syllables[Next() % (ulong)Syllables.Length]));
            words.Add(Next() % 10 == 0 ? name.Remove((int)(Next() % (ulong)name.Length), 1) : name);
        }

        _words = [.. words];

        ulong Next()
        {
            state ^= state << 13;
            state ^= state >> 7;
            return state ^= state << 17;
        }
    }

    [Benchmark]
    public int Pairs() => NearWordIndex.Pairs(_words).Count;
}
