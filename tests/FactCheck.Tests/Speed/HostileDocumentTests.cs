namespace FactCheck.Tests.Speed;

/// <summary>Text made to be slow, through the whole flow: a document of twice the length takes about twice as long to extract from, to check and to verify a draft against.</summary>
[NonParallelizable]
public sealed class HostileDocumentTests
{
    /// <summary>Milliseconds for 16 KB; text that is nothing but dates has twenty times as many as news.</summary>
    private const double MaxTime = 400;

    private const string Draft = "Anna Berg, 43, was hurt in Paris on Monday when 5 people fell. \"We are sad,\" said the minister. Sales rose by 5% to $5 million in January 2020.";

    private static readonly FactChecker Checker = new();

    /// <summary>Sentences that never end, names, values and quotations without end, lists, words without end.</summary>
    private static readonly string[] Families =
    [
        "Monday, ", "on Monday ", "January 1, 2020 ", "at 5 pm ", "5% of ", "half of ", "rose by 5% ", "from 5 to 6 ", "more than 5 ", "one hundred and ", "two of the ", "Total: 5\n", "5 dead. ",
        "Anna ", "Anna Berg, 43, ", "Anna: \n", "A. ", "O'Brien ", "ABC (Anna Berg Club) ", "İ", "Paris, France, ", "\"a\" ", "\"a b c d\" said Anna Berg. ", "who said that ", "three things: a, b and c. ", "| a | 5 |\n",
        "sales of 6 and 5 people fell, ", "Sales rose 5% to $5 million, tolls 6% to $6 million, ",
    ];

    [TestCaseSource(nameof(Families))]
    public void Extract_RepeatedFragment_TakesTimeInProportion(string fragment) => Holds(fragment, document => Checker.Extract(document));

    [TestCaseSource(nameof(Families))]
    public void Check_RepeatedFragment_TakesTimeInProportion(string fragment) => Holds(fragment, document => Checker.Check([document]));

    [TestCaseSource(nameof(Families))]
    public void Verify_RepeatedFragmentInTheSource_TakesTimeInProportion(string fragment) => Holds(fragment, source => Checker.Verify(new Document("draft", Draft), [source]));

    private static void Holds(string fragment, Action<Document> read)
    {
        var cost = HostileCost.Of(length => HostileCost.Repeat(fragment, length), read, MaxTime);

        cost.Ratio.ShouldBeLessThan(HostileCost.MaxRatio);
        cost.Time.ShouldBeLessThanOrEqualTo(MaxTime);
    }
}
