using System.Diagnostics;

namespace FactCheck.Tests.Speed;

/// <summary>
/// Holds what makes the checker fast, with two to three times the room that is needed: bytes and ratios, never seconds. The figures themselves are in
/// benchmarks/reports/speed.md.
/// </summary>
[NonParallelizable]
internal sealed class SpeedTests
{
    /// <summary>Bytes per character of text; 53 and 174 when this was written.</summary>
    private const int MaxExtractBytes = 106;
    private const int MaxCheckBytes = 350;

    private const int MaxTimesTokens = 150;

    /// <summary>So long until the runtime has compiled what runs often.</summary>
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(.6);

    private static readonly FactChecker Checker = new();

    [Test]
    public void Extract_Seeds_AllocatesLittleForACharacter()
    {
        var documents = Seeds.Both;
        BytesPerCharacter(documents, () => documents.ToList().ForEach(document => Checker.Extract(document))).ShouldBeLessThan(MaxExtractBytes);
    }

    [Test]
    public void Check_Seeds_AllocatesLittleForACharacter()
    {
        var documents = Seeds.Both;
        BytesPerCharacter(documents, () => Checker.Check(documents)).ShouldBeLessThan(MaxCheckBytes);
    }

    /// <summary>About 10 times when warm, several times as much before the runtime has compiled for speed.</summary>
    [Test]
    public void Extract_Seeds_TakesNotMuchMoreThanTokensTake()
    {
        var documents = Seeds.Both;
        var tokens = Fastest(() => documents.ToList().ForEach(document => _ = new DocumentText(document).Tokens.Count));
        Fastest(() => documents.ToList().ForEach(document => Checker.Extract(document))).ShouldBeLessThan(tokens * MaxTimesTokens);
    }

    [Test]
    public void Check_TwiceTheDocuments_AllocatesTwiceTheBytes()
    {
        var (some, twice) = (MadeUpNews.Pairs(150), MadeUpNews.Pairs(300));
        Checker.Check(some);
        var once = Allocated(() => Checker.Check(some));
        Allocated(() => Checker.Check(twice)).ShouldBeLessThan((long)(once * 2.8));
    }

    [Test]
    public void Check_ManyDocuments_SaysTheSameEachTime()
    {
        var first = Told(Checker.Check(MadeUpNews.Pairs(100)));
        first.Count(line => line.StartsWith("Conflict FC2001", StringComparison.Ordinal)).ShouldBe(10);
        Told(Checker.Check(MadeUpNews.Pairs(100))).ShouldBe(first);
    }

    /// <summary>More documents than are compared all with all say what the pairs say one by one.</summary>
    [Test]
    public void Check_ManyDocuments_SaysWhatThePairsSay()
    {
        var documents = MadeUpNews.Pairs(100);
        var pairs = documents.Chunk(2).SelectMany(pair => Checker.Check(pair).Findings).Select(finding => finding.Fingerprint).Order(StringComparer.Ordinal);
        Checker.Check(documents).Findings.Select(finding => finding.Fingerprint).Order(StringComparer.Ordinal).ShouldBe(pairs);
    }

    private static List<string> Told(FactReport report) =>
        [.. report.Findings.Select(finding => $"{finding.Verdict} {finding.RuleId} {finding.Message} {string.Join(' ', finding.Mentions.Select(mention => $"{mention.Document.Id} {mention.Span}"))} {finding.Fingerprint}")];

    private static double BytesPerCharacter(IReadOnlyList<Document> documents, Action work)
    {
        work();
        return (double)Allocated(work) / documents.Sum(document => document.Text.Length);
    }

    private static long Allocated(Action work)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        work();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static double Fastest(Action work)
    {
        var best = double.MaxValue;
        var begun = Stopwatch.GetTimestamp();
        for (var i = 0; i < 25 || Stopwatch.GetElapsedTime(begun) < LeastTime; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }
}
