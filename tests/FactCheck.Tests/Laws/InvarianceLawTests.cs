using System.Globalization;

namespace FactCheck.Tests.Laws;

/// <summary>The same documents give the same bytes, in any culture and on any number of threads, and nothing knows the words of a text.</summary>
internal sealed class InvarianceLawTests
{
    private static readonly (string From, string To)[] Renamed =
    [
        ("Palantir Technologies", "Corvantis Technologies"), ("Palantir", "Corvantis"), ("palantir", "corvantis"), ("ImmigrationOS", "HarborOS"), ("immigrationos", "harboros"),
        ("Alex Pretti", "Omar Vidalli"), ("Alex Preti", "Omar Vidali"), ("Courtney Bowman", "Ingrid Halvors"), ("Akash Jain", "Tomas Reyle"), ("Jain", "Reyle"),
        ("Ken Klippenstein", "Ned Aldermoor"), ("Donald Trump", "Walter Brandt"), ("Trump", "Brandt"), ("trump", "brandt"), ("Minneapolis", "Sacramento"), ("minneapolis", "sacramento"), ("WIRED", "DELTA"),
    ];

    [TestCase("tr-TR")]
    [TestCase("de-DE")]
    [TestCase("")]
    public void Check_AnyCulture_SameBytes(string culture)
    {
        var expected = Json(Seeds.Both);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Json(Seeds.Both).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(8)]
    public void Check_OneCheckerOnManyThreads_SameBytes(int threads)
    {
        var checker = new FactChecker();
        var expected = Json(Seeds.Both);
        var results = new string[threads * 2];

        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => results[i] = Json(checker.Check(Seeds.Both)));

        results.ShouldAllBe(result => result == expected);
    }

    [Test]
    public void Check_SeedsWithAllNamesChanged_SameFindingsButForTheNames()
    {
        var renamed = Seeds.Both.Select(document => new Document(document.Id, Rename(document.Text)));

        Findings.Of(renamed).ShouldBe(Findings.Of(Seeds.Both).Select(Rename).Order(StringComparer.Ordinal));
    }

    [Test]
    public void Check_SeedsWithAllAmountsChanged_SameFindingsButForTheAmounts()
    {
        static string Scale(string text) => text
            .Replace("$900", "$700", StringComparison.Ordinal)
            .Replace("900 million", "700 million", StringComparison.Ordinal)
            .Replace("$30 ", "$20 ", StringComparison.Ordinal)
            .Replace("$120m", "$110m", StringComparison.Ordinal);

        var scaled = Seeds.Both.Select(document => new Document(document.Id, Scale(document.Text)));

        Findings.Of(scaled).ShouldBe(Findings.Of(Seeds.Both).Select(Scale).Order(StringComparer.Ordinal));
    }

    private static string Rename(string text) =>
        Renamed.Aggregate(text, (current, pair) => current.Replace(pair.From, pair.To, StringComparison.Ordinal));

    private static string Json(Document[] documents) => Json(new FactChecker().Check(documents));

    private static string Json(FactReport report)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        ReportWriters.All.Single(writer => writer.Format == "json").Write(report, output, ReportOptions.Default with { WhyNot = true });
        return output.ToString();
    }
}
