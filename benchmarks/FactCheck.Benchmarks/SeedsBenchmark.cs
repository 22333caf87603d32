using BenchmarkDotNet.Attributes;

namespace FactCheck.Benchmarks;

/// <summary>What a user waits for: two articles read, and read and checked.</summary>
[MemoryDiagnoser]
public class SeedsBenchmark
{
    private readonly FactChecker _checker = new();
    private Document[] _documents = [];

    [GlobalSetup]
    public void Read() => _documents = [.. Directory.EnumerateFiles(SeedsFolder(), "*.txt").Order(StringComparer.Ordinal).Select(path => new Document(Path.GetFileName(path), File.ReadAllText(path)))];

    [Benchmark]
    public int Extract() => _documents.Sum(document => _checker.Extract(document).Count);

    [Benchmark(Baseline = true)]
    public FactReport Check() => _checker.Check(_documents);

    [Benchmark]
    public FactReport Verify() => _checker.Verify(_documents[1], [_documents[0]]);

    private static string SeedsFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("There is no folder seeds above the benchmark."), "seeds");
    }
}
