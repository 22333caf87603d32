namespace FactCheck.Tests.Extraction.Names;

/// <summary>Candidates that the tagger nearly took for names are listed as extracted, marked as not certain; what it leaves far out is not.</summary>
internal sealed class LikelyNamesTests
{
    private static readonly FactChecker Checker = new();

    [Test]
    public void Extract_NearlyAName_IsListedAsNotCertain()
    {
        var found = Checker.Extract(new Document("a", "The prize went to a novel called Winter Orchard, and the jury praised it for its sound."));

        found.ShouldContain(assertion => assertion.Mention.Text == "Winter Orchard" && !assertion.IsCertain);
    }

    [TestCase("The Western papers said nothing of it on Monday, and the French ones little.")]
    [TestCase("The new SVP told the Board that the IPO would wait until the Senator had spoken.")]
    [TestCase("On Christmas Day nobody in the office answered the telephone.")]
    public void Extract_WordsThatNameNothing_AreNotListedAsLikely(string text) =>
        Checker.Extract(new Document("a", text)).ShouldAllBe(assertion => assertion.IsCertain);

    [Test]
    public void Check_LikelyNames_NoFinding() =>
        Checker.Check([new Document("a", "The prize went to a novel called Winter Orchard."), new Document("b", "The prize went to a novel called Winter Garden.")])
            .Findings.Where(finding => finding.RuleId == "FC1001").ShouldBeEmpty();
}
