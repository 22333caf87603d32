using System.Runtime;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Tests.Extraction.Quantities;

/// <summary>Text made to be slow: twice as much of it takes about twice as long, whichever extractor reads it.</summary>
/// <remarks>
/// Processor time of the process is measured, not the clock, so that other work on the machine does not count; of several measurements the least
/// is the one least disturbed. The text is made as long as it takes for a measurement to be no noise.
/// </remarks>
[NonParallelizable]
public sealed class HostileTextTests
{
    /// <summary>A linear reader gives 2, a quadratic one 4.</summary>
    private const double MaxRatio = 2.5;

    /// <summary>Milliseconds below which a measurement is noise: the text is made longer until it takes as much, up to <see cref="MaxLength"/>.</summary>
    private const double Least = 4;

    private const int MinLength = 32 * 1024;
    private const int MaxLength = 512 * 1024;

    /// <summary>The shorter and the longer text are measured in turn this often at least, and at most.</summary>
    private const int MinRounds = 2;
    private const int MaxRounds = 20;

    /// <summary>Bytes one measurement may allocate without a collection.</summary>
    private const long MostAllocated = 200L * 1024 * 1024;

    /// <summary>Milliseconds for 16 KB.</summary>
    private const double MaxTime = 20;

    private static readonly string[] NumberFamilies =
    [
        "7", "1,", "1.", "1-", "1/", "1:", "1 ", "123 456 ", "$", "(", "[1, ", ".", " ", "one hundred and ", "one over ", "twenty-", "half a ", "from ", "between 1 and ", "May ", "Monday, ", "the end of ", "early ", "last ", "over ", "1 year ", "first ", "in ", "a ", "5 feet 2 ", "will in 3 ", "last week of ", "first week of last week of ", "January 1 to ", "2017-", "1 in ", "1 in. \"",
    ];

    /// <summary>What is hostile to readers of anything.</summary>
    private static readonly string[] Families = ["7", "1,", "one hundred and ", " ", "1-", ".", "(", "[1, ", "$", "Monday, ", "between 1 and ", "A. ", "\"", "Anna ", "said "];

    private static IEnumerable<TestCaseData> Cases => BuiltIn.Extractors.SelectMany(extractor =>
        (extractor is NumericExtractor ? NumberFamilies.Union(Families) : Families).Select(fragment => new TestCaseData(extractor, fragment).SetName($"{extractor.GetType().Name}: '{fragment}'")));

    [TestCaseSource(nameof(Cases))]
    public void Extract_RepeatedFragment_TakesTimeInProportion(IAssertionExtractor extractor, string fragment)
    {
        var length = MinLength;
        while (length < MaxLength && Measure(extractor, Text(fragment, length)) <= Least)
        {
            length *= 2;
        }

        // A reader that is not linear only looks worse the longer the text.
        var (ratio, time) = Compare(extractor, fragment, length);
        for (; length < MaxLength && (ratio >= MaxRatio || time > MaxTime); length *= 2)
        {
            (ratio, time) = Compare(extractor, fragment, 2 * length);
        }

        ratio.ShouldBeLessThan(MaxRatio);
        time.ShouldBeLessThanOrEqualTo(MaxTime);
    }

    /// <summary>How many times as long a text of twice the length takes, and the milliseconds for 16 KB.</summary>
    private static (double Ratio, double Time) Compare(IAssertionExtractor extractor, string fragment, int length)
    {
        var (shorter, longer) = (Text(fragment, length), Text(fragment, 2 * length));
        var (least, most) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < MaxRounds && (round < MinRounds || most >= MaxRatio * least || PerPage(least, length) > MaxTime); round++)
        {
            least = Math.Min(least, Measure(extractor, shorter));
            most = Math.Min(most, Measure(extractor, longer));
        }

        return (most / least, PerPage(least, length));
    }

    private static DocumentText Text(string fragment, int length) => new(new Document("hostile", string.Concat(Enumerable.Repeat(fragment, length / fragment.Length))));

    /// <summary>Milliseconds for 16 KB.</summary>
    private static double PerPage(double milliseconds, int length) => milliseconds * 16 * 1024 / length;

    /// <summary>Milliseconds of processor time; no garbage is collected while it runs, whose cost depends on what else lives on the heap.</summary>
    private static double Measure(IAssertionExtractor extractor, DocumentText text)
    {
        var isQuiet = GC.TryStartNoGCRegion(MostAllocated);
        var before = Environment.CpuUsage.TotalTime;
        _ = extractor.Extract(text).Count();
        var spent = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        if (isQuiet && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return Math.Max(spent, Least);
    }
}
