using BenchmarkDotNet.Attributes;
using FactCheck.Benchmarks.Speed;

namespace FactCheck.Benchmarks;

/// <summary>
/// A draft of about 100 words against sources of about 10,000: what reading the sources costs, what indexing them adds, and what a verification
/// costs once they are indexed.
/// </summary>
[MemoryDiagnoser]
public class VerifyBenchmark
{
    private const int SourceCount = 12;
    private const int SourceLength = 5_000;
    private const int DraftLength = 600;

    private readonly FactChecker _checker = new();
    private List<Document> _sources = [];
    private Document _draft = new("draft", "");
    private SourceIndex? _index;

    [GlobalSetup]
    public void Read()
    {
        var text = new FreshText(7);
        _sources = text.Documents(SourceCount, SourceLength);
        _draft = new Document("draft", text.Text(DraftLength)[..DraftLength]);
        _index = _checker.Index(_sources);
    }

    [Benchmark(Baseline = true)]
    public int ExtractSources() => _sources.Sum(source => _checker.Extract(source).Count);

    [Benchmark]
    public SourceIndex IndexSources() => _checker.Index(_sources);

    [Benchmark]
    public FactReport VerifyIndexed() => _checker.Verify(_draft, _index!);

    [Benchmark]
    public FactReport VerifyAll() => _checker.Verify(_draft, _sources);
}
