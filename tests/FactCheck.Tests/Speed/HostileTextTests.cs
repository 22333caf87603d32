using FactCheck.Extraction.Quantities;

namespace FactCheck.Tests.Speed;

/// <summary>Text made to be slow: twice as much of it takes about twice as long, whichever extractor reads it.</summary>
[NonParallelizable]
public sealed class HostileTextTests
{
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
        var cost = HostileCost.Of(length => new DocumentText(HostileCost.Repeat(fragment, length)), text => _ = extractor.Extract(text).Count(), MaxTime);

        cost.Ratio.ShouldBeLessThan(HostileCost.MaxRatio);
        cost.Time.ShouldBeLessThanOrEqualTo(MaxTime);
    }
}
