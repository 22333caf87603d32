using System.Diagnostics;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Tests.Extraction.Quantities;

/// <summary>Text made to be slow: twice as much of it takes about twice as long.</summary>
[NonParallelizable]
public sealed class HostileTextTests
{
    /// <summary>A linear reader gives 2; the slack is for a busy machine.</summary>
    private const double MaxRatio = 3;

    /// <summary>Milliseconds below which a measurement is noise; a quadratic reader takes far longer.</summary>
    private const double Least = 5;

    private const int Length = 64 * 1024;

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
    public void Extract_RepeatedFragment_TakesTimeInProportion(string fragment)
    {
        var (shorter, longer) = (Text(fragment, Length), Text(fragment, 2 * Length));
        _ = Measure(shorter);

        var ratio = Enumerable.Range(0, 12).Min(_ => Measure(longer) / Measure(shorter));

        ratio.ShouldBeLessThan(MaxRatio);
    }

    private static DocumentText Text(string fragment, int length) => new(new Document("hostile", string.Concat(Enumerable.Repeat(fragment, length / fragment.Length))));

    private static double Measure(DocumentText text)
    {
        var watch = Stopwatch.StartNew();
        _ = new NumericExtractor().Extract(text).Count();
        return Math.Max(watch.Elapsed.TotalMilliseconds, Least);
    }
}
