using System.Diagnostics;
using FactCheck.Extraction.Quantities;
using FactCheck.Quality.Reports;
using static FactCheck.Benchmarks.Speed.Figure;

namespace FactCheck.Benchmarks.Speed;

/// <summary>What one thread does in a warm process: the stages, the wait for a pair of articles, and names one edit apart.</summary>
internal sealed class SingleThreadSections(ulong seed, bool isQuick)
{
    private const int Article = 5000;

    private readonly FactChecker _checker = new();

    public ReportSection Stages()
    {
        var documents = new FreshText(seed + 1).Pairs(isQuick ? 40 : 300, Article);
        var characters = documents.Sum(document => (long)document.Text.Length);
        var texts = documents.ConvertAll(document => new DocumentText(document));
        var names = BuiltIn.Extractors[0];
        var numeric = new NumericExtractor();
        var stages = new (string Name, Action Work)[]
        {
            ("text layer: folding, sources, sentences, tokens", () => _ = documents.Sum(document => new DocumentText(document).Tokens.Count)),
            ("quantities and dates", () => _ = texts.Sum(text => numeric.Extract(text).Count())),
            ("names", () => _ = texts.Sum(text => names.Extract(text).Count())),
            ("extract, whole: with frames, roles, quotations, lists", () => _ = documents.Sum(document => _checker.Extract(document).Count)),
            ("extract and compare pairs", Check),
        };
        return new ReportSection("Stages", "MB of text per CPU second, and bytes allocated per character of text. Read the last column: it is the same on every machine.")
        {
            Table = new ReportTable(["stage", "MB/s", "bytes per character"], [.. stages.Select(stage => Row(stage.Name, Cost.Of(stage.Work), characters))]),
        };

        void Check()
        {
            for (var i = 0; i + 1 < documents.Count; i += 2)
            {
                _ = _checker.Check([documents[i], documents[i + 1]]).Findings.Count;
            }
        }
    }

    public ReportSection Latency()
    {
        var articles = new FreshText(seed + 4).Pairs(isQuick ? 200 : 2400, Article);
        var calls = isQuick ? 100 : 1200;
        var answers = Answers(2 * calls);
        var sources = new FreshText(seed + 6).Documents(12, Article);
        var index = _checker.Index(sources);
        return new ReportSection("Latency", "How long a caller waits on the clock, in milliseconds, in a warm process, every text new to it: the median, and what 90 and 99 of 100 calls stay below.")
        {
            Table = new ReportTable(
                ["call", "p50", "p90", "p99", "calls"],
                [
                    Row("check two articles of 5 KB that tell one story", Times(articles.Count / 2, i => _ = _checker.Check([articles[2 * i], articles[(2 * i) + 1]]).Findings.Count)),
                    Row("verify an answer of 150 words against three passages of 1 KB", Times(calls, i => _ = _checker.Verify(answers[i].Answer, answers[i].Passages).Findings.Count)),
                    Row("verify such an answer against twelve articles of 5 KB, indexed before", Times(calls, i => _ = _checker.Verify(answers[calls + i].Answer, index).Findings.Count)),
                ]),
        };

        static IReadOnlyList<string> Row(string call, List<double> times) => [call, Number(times[times.Count / 2]), Number(times[times.Count * 9 / 10]), Number(times[times.Count * 99 / 100]), Whole(times.Count)];
    }

    /// <summary>Drafts of about 150 words, each with a passage on its own story and two on others.</summary>
    private List<(Document Answer, List<Document> Passages)> Answers(int count)
    {
        const int AnswerLength = 900;
        const int PassageLength = 1000;
        var text = new FreshText(seed + 5);
        var told = text.Pairs(2 * count, PassageLength);
        var others = text.Documents(2 * count, PassageLength);
        return [.. Enumerable.Range(0, count).Select(i => (Cut(told[2 * i], AnswerLength), new List<Document> { told[(2 * i) + 1], others[2 * i], others[(2 * i) + 1] }))];

        static Document Cut(Document document, int length) => new("answer", document.Text[..Math.Min(length, document.Text.Length)]);
    }

    /// <summary>Milliseconds of each call, ascending; the first sixth warms up and does not count.</summary>
    private static List<double> Times(int calls, Action<int> call)
    {
        var times = new List<double>();
        for (var i = 0; i < calls; i++)
        {
            var start = Stopwatch.GetTimestamp();
            call(i);
            if (i >= calls / 6)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        return times;
    }

    public ReportSection NamePairs()
    {
        var rows = new List<IReadOnlyList<string>>();
        var points = new List<(double, double)>();
        var last = 0d;
        foreach (var count in new[] { 1000, 10_000, 100_000, 1_000_000 }.Where(count => !isQuick || count <= 10_000))
        {
            var benchmark = new NearWordBenchmarks { Count = count };
            benchmark.MakeNames();
            var cost = Cost.Of(() => _ = benchmark.Pairs(), runs: count < 1_000_000 ? 3 : 1);
            var each = cost.CpuSeconds / count * 1e9;
            points.Add((count, cost.CpuSeconds));
            rows.Add([Whole(count), Number(cost.CpuSeconds), Number(each), last == 0 ? "-" : Figure.Times(each / last)]);
            last = each;
        }

        return new ReportSection("Names one edit apart", "All pairs among so many names, on one thread; a test holds the recall to 100 % against brute force. Read the last column: what a name costs against the row above; 1 is linear.")
        {
            Curve = new Curve("names", "CPU seconds", points),
            Table = new ReportTable(["names", "CPU seconds", "ns a name", "against the row above"], rows),
        };
    }

    private static IReadOnlyList<string> Row(string name, Cost cost, long characters) => [name, Number(characters / 1e6 / cost.CpuSeconds), Number((double)cost.Allocated / characters)];
}
