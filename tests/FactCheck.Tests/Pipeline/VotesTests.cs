namespace FactCheck.Tests.Pipeline;

internal sealed class VotesTests
{
    private const string Long = "The new bridge over the Lune will cost $30 million, mayor Ada Quist told the council on Monday evening after a long debate about the budget of the coming year.";

    private static readonly Document Wire = new("wire", Long);
    private static readonly Document Copy = new("copy", Long + " Work begins in May.");
    private static readonly Document Rival = new("rival", "Mayor Ada Quist told the council that the new bridge over the Lune will cost $13 million.");
    private static readonly Document Own = new("own", "The new bridge over the Lune will cost $30 million, Ada Quist, the mayor, wrote to the council.");

    [Test]
    public void Check_TwoIndependentSourcesAgainstOne_CountsTheVotesAndSuggestsTheMajority()
    {
        var finding = Conflict(Wire, Rival, Own);

        finding.Votes.Select(vote => (vote.Value, vote.Witnesses, vote.Total)).ShouldBe([("$30 million", 2, 3), ("$13 million", 1, 3)], ignoreOrder: true);
        finding.Suggestion.ShouldBe(new Suggestion("$30 million", "2 of 3 independent sources"));
        finding.Explanation[^1].ShouldContain("\"$30 million\" is given by 2 of 3 independent sources");
    }

    [Test]
    public void Check_ACopyOfOneSource_IsNoSecondWitness()
    {
        var finding = Conflict(Wire, Rival, Copy);

        finding.Votes.Select(vote => (vote.Value, vote.Witnesses, vote.Total)).ShouldBe([("$30 million", 1, 2), ("$13 million", 1, 2)], ignoreOrder: true);
        finding.Votes.Single(vote => vote.Value == "$30 million").DocumentIds.ShouldBe(["wire", "copy"]);
        finding.Suggestion!.Value.ShouldBe("unresolved");
    }

    [Test]
    public void Check_LongerRunsDemanded_TheCopyIsAWitness()
    {
        var options = FactCheckerOptions.Default with { Independence = new Independence { SharedTokens = 60, SharedRows = 1 } };

        Conflict(new FactChecker(options), Wire, Rival, Copy).Votes.Select(vote => vote.Total).Distinct().ShouldBe([3]);
    }

    [Test]
    public void Check_TwoDocuments_NoVotes() => Conflict(Wire, Rival).Votes.ShouldBeEmpty();

    [TestCase(4, .3)]
    [TestCase(20, 0)]
    [TestCase(20, 1.1)]
    public void New_IndependenceOutOfRange_Throws(int tokens, double rows) =>
        Should.Throw<ArgumentException>(() => new FactChecker(FactCheckerOptions.Default with { Independence = new Independence { SharedTokens = tokens, SharedRows = rows } }));

    private static Finding Conflict(params Document[] documents) => Conflict(new FactChecker(), documents);

    private static Finding Conflict(FactChecker checker, params Document[] documents) => checker.Check(documents).Findings.First(finding => finding.RuleId == "FC2001");
}
