namespace FactCheck.Tests.Extraction.Quantities;

public sealed class SeedQuantityTests
{
    [Test]
    public void Extract_FirstSeed_FindsItsQuantitiesAndDatesAndNothingElse() => Found(Seeds.First).ShouldBe(
    [
        "date Saturday", "date January 24", "count three", "amount $30 Million", "amount $30 million", "date April", "duration six months", "date September", "date since 2017",
        "amount $900 million",
    ]);

    [Test]
    public void Extract_SecondSeed_FindsItsQuantitiesAndDatesAndNothingElse() => Found(Seeds.Second).ShouldBe(
    [
        "amount $30 million", "amount $900 million", "amount 900 million bucks", "amount $900 million", "amount $900 million", "amount $900 million", "amount $30 million",
        "amount $900 million", "date since 2017", "amount $120m", "amount $900m", "percent 70%", "percent 22%",
    ]);

    private static IEnumerable<string> Found(Document document) => new FactChecker().Extract(document)
        .Where(assertion => assertion.Kind is >= AssertionKind.Amount and <= AssertionKind.Duration)
        .Select(assertion => assertion.Kind.ToString().ToLowerInvariant() + " " + assertion.Mention.Text);
}
