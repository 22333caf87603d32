namespace FactCheck.Tests.Alignment;

/// <summary>What is said of a town is not said of another town of its name.</summary>
internal sealed class NamesakesTests
{
    private static readonly FactChecker Checker = new();

    [Test]
    public void Check_TwoTownsOfOneName_NoConflict() => Conflicts(
        "Springfield, Illinois, has two breweries and a zoo, says the guide.",
        "The guide gives Springfield, Missouri, a museum and nine breweries.").ShouldBe(0);

    [Test]
    public void Check_OneTown_Conflict() => Conflicts(
        "Springfield, Illinois, has two breweries and a zoo, says the guide.",
        "The guide gives Springfield, Illinois, a zoo and nine breweries.").ShouldBe(1);

    private static int Conflicts(string first, string second) =>
        Checker.Check([new Document("a", first), new Document("b", second)]).Findings.Count(finding => finding.Verdict == Verdict.Conflict);
}
