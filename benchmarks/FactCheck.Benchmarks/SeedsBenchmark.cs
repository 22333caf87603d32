using BenchmarkDotNet.Attributes;

namespace FactCheck.Benchmarks;

/// <summary>What a user waits for: two articles read, and read and checked.</summary>
[MemoryDiagnoser]
public class SeedsBenchmark
{
    private readonly FactChecker _checker = new();
    private Document[] _documents = [];

    [GlobalSetup]
    public void Read() => _documents = SeedFiles.Read();

    [Benchmark]
    public int Extract() => _documents.Sum(document => _checker.Extract(document).Count);

    [Benchmark(Baseline = true)]
    public FactReport Check() => _checker.Check(_documents);

    [Benchmark]
    public FactReport Verify() => _checker.Verify(_documents[1], [_documents[0]]);
}
