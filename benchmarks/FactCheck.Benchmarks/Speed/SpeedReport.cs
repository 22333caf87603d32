using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using FactCheck.Extraction.Quantities;
using FactCheck.Names;
using FactCheck.Quality.Reports;

namespace FactCheck.Benchmarks.Speed;

/// <summary>Measures throughput, growth, latency and start-up, and tells them beside what a user would otherwise run.</summary>
internal sealed class SpeedReport(string root, bool isQuick)
{
    public const string Title = "FactCheck: speed";

    private const ulong Seed = 20260127;
    private const int Article = 5000;

    private readonly FactChecker _checker = new();

    public static string Head => string.Create(CultureInfo.InvariantCulture, $"""
        Measured on {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}. Machines differ: read the ratios and the bytes, not the times.

        Made by dotnet run -c Release --project benchmarks/FactCheck.Benchmarks -- speed, after npm ci in benchmarks/peers. All texts are generated and read once: caches of results help nobody.
        """);

    public List<ReportSection> Sections() => [Throughput(), Stages(), Growth(), OneDocument(), NamePairs(), Latency(), Start()];

    private int Scaled(int full) => isQuick ? Math.Max(1, full / 10) : full;

    private ReportSection Throughput()
    {
        var text = new FreshText(Seed);
        var documents = text.Documents(Scaled(800), Article);
        _ = documents.Take(20).Sum(document => _checker.Extract(document).Count);
        var bytes = Bytes(documents.Skip(20));
        var extract = Cost.Of(() => _ = documents.Skip(20).Sum(document => _checker.Extract(document).Count), runs: 1, isWarm: true);
        var pairs = text.Documents(Scaled(800), Article);
        var check = Cost.Of(() => Check(pairs), runs: 1, isWarm: true);
        var rows = new List<(string Name, double Rate, string Does)>
        {
            ("FactCheck, extract", bytes / extract.CpuSeconds, "names, quantities, dates, roles, quotations"),
            ("FactCheck, extract and reconcile pairs", Bytes(pairs) / check.CpuSeconds, "the same, and where two articles disagree"),
        };
        rows.AddRange(Peers.Measure(root, documents.Select(document => document.Text)).Select(figure => (figure.Engine, figure.Bytes / figure.Seconds, Does(figure.Engine))));
        var own = rows[1].Rate;
        return new ReportSection("Throughput", "KB of text per CPU second; the last column is how many times as fast the whole of FactCheck is (below 1: the peer is faster).")
        {
            Table = new ReportTable(["engine", "KB/s", "does", "FactCheck whole is"], [.. rows.Select(row => (IReadOnlyList<string>)[row.Name, Number(row.Rate / 1000), row.Does, Times(own / row.Rate)])]),
        };
    }

    private static string Does(string engine) => engine switch
    {
        "wink-nlp" => "tokens, parts of speech, entities without names of people",
        "chrono-node" => "dates only",
        "compromise" => "people, places, organizations, numbers",
        _ => "numbers, money, dates",
    };

    private void Check(List<Document> documents)
    {
        for (var i = 0; i + 1 < documents.Count; i += 2)
        {
            _ = _checker.Check([documents[i], documents[i + 1]]).Findings.Count;
        }
    }

    private ReportSection Stages()
    {
        var documents = new FreshText(Seed + 1).Documents(Scaled(300), Article);
        var characters = documents.Sum(document => (long)document.Text.Length);
        var numeric = new NumericExtractor();
        var texts = documents.ConvertAll(document => new DocumentText(document));
        var names = BuiltIn.Extractors[0];
        var stages = new (string Name, Action Work)[]
        {
            ("text layer: folding, sources, sentences, tokens", () => _ = documents.Sum(document => new DocumentText(document).Tokens.Count)),
            ("quantities and dates", () => _ = texts.Sum(text => numeric.Extract(text).Count())),
            ("names", () => _ = texts.Sum(text => names.Extract(text).Count())),
            ("extract, whole", () => _ = documents.Sum(document => _checker.Extract(document).Count)),
            ("extract and reconcile pairs", () => Check(documents)),
        };
        return new ReportSection("Stages", "MB of text per CPU second, and bytes allocated per character of text.")
        {
            Table = new ReportTable(["stage", "MB/s", "bytes per character"], [.. stages.Select(stage => Row(stage.Name, Cost.Of(stage.Work), characters))]),
        };
    }

    private static IReadOnlyList<string> Row(string name, Cost cost, long characters) => [name, Number(characters / 1e6 / cost.CpuSeconds), Number((double)cost.Allocated / characters)];

    private ReportSection Growth()
    {
        var rows = new List<IReadOnlyList<string>>();
        var last = 0d;
        foreach (var count in new[] { 10, 100, 1000, 10_000, 100_000 }.Where(count => !isQuick || count <= 100))
        {
            var documents = new FreshText(Seed + 2).Documents(count, 2000);
            var cost = Cost.Of(() => _ = _checker.Check(documents).Findings.Count, runs: 1, isWarm: count > 100);
            var each = cost.Seconds / count * 1000;
            rows.Add([count.ToString("#,0", CultureInfo.InvariantCulture), Number(cost.Seconds), Number(each), last == 0 ? "-" : Times(each / last), Number(Process.GetCurrentProcess().PeakWorkingSet64 / 1e6)]);
            last = each;
        }

        return new ReportSection("Many documents", "One check of so many articles of 2 KB, all of them generated from few stories, which is the hardest case: everything may be about everything.")
        {
            Table = new ReportTable(["documents", "seconds", "ms a document", "against the row above", "peak MB"], rows),
        };
    }

    private ReportSection OneDocument()
    {
        var rows = new List<IReadOnlyList<string>>();
        var last = 0d;
        foreach (var kilobytes in new[] { 1, 10, 100, 1000, 10_000 }.Where(size => !isQuick || size <= 100))
        {
            var document = new FreshText(Seed + 3).Document(kilobytes * 1000);
            var cost = Cost.Of(() => _ = _checker.Check([document]).Findings.Count, runs: 1, isWarm: kilobytes > 100);
            var each = cost.Seconds / kilobytes * 1000;
            rows.Add([kilobytes.ToString("#,0", CultureInfo.InvariantCulture), Number(cost.Seconds), Number(each), last == 0 ? "-" : Times(each / last)]);
            last = each;
        }

        return new ReportSection("One long document", "A document checked against itself.") { Table = new ReportTable(["KB", "seconds", "ms a KB", "against the row above"], rows) };
    }

    private ReportSection NamePairs()
    {
        var rows = new List<IReadOnlyList<string>>();
        var last = 0d;
        foreach (var count in new[] { 1000, 10_000, 100_000, 1_000_000 }.Where(count => !isQuick || count <= 10_000))
        {
            var benchmark = new NearWordBenchmarks { Count = count };
            benchmark.MakeNames();
            var cost = Cost.Of(() => _ = benchmark.Pairs(), runs: count < 1_000_000 ? 3 : 1);
            var each = cost.CpuSeconds / count * 1e9;
            rows.Add([count.ToString("#,0", CultureInfo.InvariantCulture), Number(cost.CpuSeconds), Number(each), last == 0 ? "-" : Times(each / last)]);
            last = each;
        }

        return new ReportSection("Names one edit apart", "All pairs among so many names, on one thread; a test holds the recall to 100 % against brute force.")
        {
            Table = new ReportTable(["names", "seconds", "ns a name", "against the row above"], rows),
        };
    }

    private ReportSection Latency()
    {
        var documents = new FreshText(Seed + 4).Documents(Scaled(2000), Article);
        Check(documents[..Math.Min(100, documents.Count)]);
        var times = new List<double>();
        for (var i = 0; i + 1 < documents.Count; i += 2)
        {
            var start = Stopwatch.GetTimestamp();
            _ = _checker.Check([documents[i], documents[i + 1]]).Findings.Count;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return new ReportSection("Latency", "A check of two articles of 5 KB, warm.")
        {
            Table = new ReportTable(["percentile", "ms"], [["p50", Number(times[times.Count / 2])], ["p99", Number(times[(int)(times.Count * .99)])]]),
        };
    }

    private ReportSection Start()
    {
        var (hello, tool) = ColdStart.Measure(root);
        return new ReportSection("Cold start", "From nothing to a report on the seeds, beside a program that prints a line; both started with dotnet FILE.dll, not compiled ahead of time.")
        {
            Table = new ReportTable(["program", "ms", "against hello world"], [["hello world", Number(hello), "1 x"], ["factcheck check seeds", Number(tool), Times(tool / hello)]]),
        };
    }

    private static long Bytes(IEnumerable<Document> documents) => documents.Sum(document => (long)System.Text.Encoding.UTF8.GetByteCount(document.Text));

    private static string Number(double value) => value.ToString(value >= 100 ? "#,0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    private static string Times(double value) => Number(value) + " x";
}
