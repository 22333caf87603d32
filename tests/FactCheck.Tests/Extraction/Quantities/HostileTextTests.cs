using System.Runtime;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Tests.Extraction.Quantities;

/// <summary>Text made to be slow: twice as much of it takes about twice as long.</summary>
[NonParallelizable]
public sealed class HostileTextTests
{
    /// <summary>A linear reader gives 2, a quadratic one 4.</summary>
    private const double MaxRatio = 2.5;

    /// <summary>Milliseconds below which a measurement is noise; a quadratic reader takes far longer.</summary>
    private const double Least = 1;

    /// <summary>A busy machine and a compiler at work only ever add time, so that the least of some measurements is the nearest to the truth.</summary>
    private const int Measurements = 5;

    private const int Length = 16 * 1024;

    [TestCase("7")]
    [TestCase("1,")]
    [TestCase("1.")]
    [TestCase("1-")]
    [TestCase("1/")]
    [TestCase("1:")]
    [TestCase("1 ")]
    [TestCase("123 456 ")]
    [TestCase("$")]
    [TestCase("(")]
    [TestCase("[1, ")]
    [TestCase(".")]
    [TestCase(" ")]
    [TestCase("one hundred and ")]
    [TestCase("one over ")]
    [TestCase("twenty-")]
    [TestCase("half a ")]
    [TestCase("from ")]
    [TestCase("between 1 and ")]
    [TestCase("May ")]
    [TestCase("Monday, ")]
    [TestCase("the end of ")]
    [TestCase("early ")]
    [TestCase("last ")]
    [TestCase("over ")]
    [TestCase("1 year ")]
    [TestCase("first ")]
    [TestCase("in ")]
    [TestCase("a ")]
    [TestCase("5 feet 2 ")]
    [TestCase("will in 3 ")]
    [TestCase("last week of ")]
    [TestCase("first week of last week of ")]
    [TestCase("January 1 to ")]
    [TestCase("2017-")]
    [TestCase("1 in ")]
    [TestCase("1 in. \"")]
    [TestCase("$1 (£2) ")]
    [TestCase("03/04/2026 ")]
    public void Extract_RepeatedFragment_TakesTimeInProportion(string fragment)
    {
        var (shorter, longer) = (Text(fragment, Length), Text(fragment, 2 * Length));
        _ = Measure(shorter);
        var ratio = double.MaxValue;
        for (var attempt = 0; attempt < 6 && ratio >= MaxRatio; attempt++)
        {
            var once = Best(shorter);
            ratio = Math.Min(ratio, Best(longer) / once);
        }

        ratio.ShouldBeLessThan(MaxRatio);
    }

    [Test]
    public void Extract_Article_AllocatesLittle()
    {
        var document = new Document("article", string.Concat(Seeds.Both.Select(seed => seed.Text)));
        var extractor = new NumericExtractor();
        _ = extractor.Extract(new DocumentText(document)).Count();

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = extractor.Extract(new DocumentText(document)).Count();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        (allocated / document.Text.Length).ShouldBeLessThanOrEqualTo(64);
    }

    /// <summary>The collector is kept out: it works longer the more tests have left behind.</summary>
    private static double Best(DocumentText text)
    {
        var isQuiet = GC.TryStartNoGCRegion(64 << 20);
        var best = Enumerable.Range(0, Measurements).Min(_ => Measure(text));
        if (isQuiet && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return best;
    }

    private static DocumentText Text(string fragment, int length) => new(new Document("hostile", string.Concat(Enumerable.Repeat(fragment, Math.Max(1, length / fragment.Length)))));

    private static double Measure(DocumentText text)
    {
        // Time of the processor, not of the clock: others may have the machine meanwhile.
        var before = Environment.CpuUsage.TotalTime;
        _ = new NumericExtractor().Extract(text).Count();
        return Math.Max((Environment.CpuUsage.TotalTime - before).TotalMilliseconds, Least);
    }
}
