using BenchmarkDotNet.Attributes;
using FactCheck.Extraction.Quantities;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary>
/// Where the time of reading goes, stage by stage, on the seeds: folding, sources, tokens and sentences, and what quantities and dates take on
/// top of a text that is read. <see cref="TextAndQuantities"/> over the number of characters is the speed of both together.
/// </summary>
[MemoryDiagnoser]
public class StageBenchmark
{
    private readonly NumericExtractor _quantities = new();
    private Document[] _documents = [];
    private string[] _folded = [];
    private IReadOnlyList<Source>[] _sources = [];
    private DocumentText[] _texts = [];

    [GlobalSetup]
    public void Read()
    {
        _documents = SeedFiles.Read();
        _folded = [.. _documents.Select(document => Folding.Fold(document.Text))];
        _sources = [.. _documents.Select((document, i) => Segmenter.Segment(document.Text, _folded[i]))];
        _texts = [.. _documents.Select(document => new DocumentText(document))];
    }

    [Benchmark]
    public int Fold() => _documents.Sum(document => Folding.Fold(document.Text).Length);

    [Benchmark]
    public int Segment() => _documents.Select((document, i) => Segmenter.Segment(document.Text, _folded[i]).Count).Sum();

    [Benchmark]
    public int TokensAndSentences() => _documents.Select((_, i) => SentenceReader.Read(_folded[i], _sources[i], new KnownWords(_folded[i].Length)).Tokens.Count).Sum();

    [Benchmark]
    public int Text() => _documents.Sum(document => new DocumentText(document).Tokens.Count);

    [Benchmark]
    public int Quantities() => _texts.Sum(text => _quantities.Extract(text).Count());

    [Benchmark(Baseline = true)]
    public int TextAndQuantities() => _documents.Sum(document => _quantities.Extract(new DocumentText(document)).Count());
}
