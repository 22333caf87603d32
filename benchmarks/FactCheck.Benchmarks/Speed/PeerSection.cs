using FactCheck.Extraction.Quantities;
using FactCheck.Quality.Reports;
using static FactCheck.Benchmarks.Speed.Figure;

namespace FactCheck.Benchmarks.Speed;

/// <summary>Throughput beside the engines of benchmarks/peers, on the same fresh text in one run.</summary>
internal sealed class PeerSection(string root, ulong seed, bool isQuick)
{
    private const int Article = 5000;
    private const int WarmUp = 40;

    public ReportSection Measure()
    {
        var text = new FreshText(seed);
        var checker = new FactChecker();
        var count = isQuick ? 80 : 600;
        Extract(checker, text.Documents(isQuick ? WarmUp : 200, Article));
        Check(checker, text.Pairs(isQuick ? WarmUp : 200, Article));
        ReadAlone(text.Documents(isQuick ? WarmUp : 200, Article), withNames: true);
        var documents = text.Documents(count, Article);
        var pairs = text.Pairs(count, Article);
        var extract = Cost.Of(() => Extract(checker, documents), runs: 1, isWarm: true);
        var check = Cost.Of(() => Check(checker, pairs), runs: 1, isWarm: true);
        var whole = Bytes(pairs) / check.CpuSeconds;
        var values = Bytes(documents) / Cost.Of(() => ReadAlone(documents, withNames: false), runs: 1, isWarm: true).CpuSeconds;
        var names = Bytes(documents) / Cost.Of(() => ReadAlone(documents, withNames: true), runs: 1, isWarm: true).CpuSeconds;
        var peers = Peers.Measure(root, text.Documents(20, Article).Concat(documents).Select(document => document.Text));
        var rows = new List<IReadOnlyList<string>>
        {
            Row("FactCheck, tokens and values alone", values, "tokens, sentences, numbers, money, percentages, measures, dates, times", whole),
            Row("FactCheck, tokens, values and names alone", names, "the same, and people, places, organizations", whole),
            Row("FactCheck, extract", Bytes(documents) / extract.CpuSeconds, "the same, and roles, quotations, lists, what each is said of", whole),
            Row("FactCheck, extract and compare pairs", whole, "the same, and where two articles contradict each other", whole),
        };
        rows.AddRange(peers.Select(figure => Row(figure.Engine, figure.Bytes / figure.Seconds, Does(figure.Engine), whole, figure.Engine == "compromise" ? names : values)));
        var faster = peers.Where(figure => figure.Bytes / figure.Seconds > whole).Select(figure => figure.Engine).ToList();
        return new ReportSection("Throughput", "KB of text per CPU second. Read the last column for like work: how many times as fast FactCheck reads what the peer reads, but for parts of speech, from the bare text (beside compromise with names, beside the others without). The column before it sets the whole of FactCheck, which also reads what each value is said of and compares two articles, against what the peer does; below 1 the peer is done sooner. No peer compares texts.")
        {
            Table = new ReportTable(["engine", "KB/s", "reads", "FactCheck, whole, is", "FactCheck, like for like, is"], rows),
            Lines = peers.Count == 0
                ? ["No peer was measured: run npm ci in benchmarks/peers first."]
                : faster.Count == 0 ? ["FactCheck as a whole is faster than every peer here."] : [$"Faster than the whole of FactCheck: {string.Join(", ", faster)}. They read less of the text (see the third column) and compare nothing."],
        };
    }

    private static IReadOnlyList<string> Row(string name, double rate, string does, double whole, double? like = null) => [name, Number(rate / 1000), does, Times(whole / rate), like is { } same ? Times(same / rate) : "-"];

    /// <summary>What the peers read, too, and no more: the text itself, its values and, if asked for, its names.</summary>
    private static void ReadAlone(List<Document> documents, bool withNames)
    {
        var numeric = new NumericExtractor();
        foreach (var document in documents)
        {
            var text = new DocumentText(document);
            _ = numeric.Extract(text).Count();
            if (withNames)
            {
                _ = BuiltIn.Extractors[0].Extract(text).Count();
            }
        }
    }

    private static void Extract(FactChecker checker, List<Document> documents)
    {
        foreach (var document in documents)
        {
            _ = checker.Extract(document).Count;
        }
    }

    private static void Check(FactChecker checker, List<Document> documents)
    {
        for (var i = 0; i + 1 < documents.Count; i += 2)
        {
            _ = checker.Check([documents[i], documents[i + 1]]).Findings.Count;
        }
    }

    private static string Does(string engine) => engine switch
    {
        "wink-nlp" => "tokens, parts of speech, numbers, money, dates; no names of people",
        "chrono-node" => "dates",
        "compromise" => "people, places, organizations, numbers",
        _ => "numbers, percentages, ordinals, money, dates: five recognizers, each of which runs its regular expressions over the whole text in each call",
    };
}
