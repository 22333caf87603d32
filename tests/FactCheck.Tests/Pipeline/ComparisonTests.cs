namespace FactCheck.Tests.Pipeline;

/// <summary>A comparison told from its other end says the same; told the other way it does not.</summary>
public sealed class ComparisonTests
{
    private static readonly FactChecker Checker = new();

    [TestCase("The pump ran for 13 minutes, two seconds longer than planned.", "The pump of the rig ran two seconds less than planned.", "two seconds less")]
    [TestCase("The tower cost 1.9 million pesos, 460,000 more than calculated.", "At 1.9 million pesos the tower became 460,000 cheaper than calculated.", "460,000 cheaper")]
    [TestCase("The library had 3,400 visitors, 200 fewer than in 2019.", "The library counted 200 more visitors than in 2019.", "200 more")]
    public void Verify_DifferenceTheOtherWay_IsContradicted(string source, string draft, string words)
    {
        var finding = Checker.Verify(new Document("draft", draft), [new Document("source", source)]).Findings.ShouldHaveSingleItem();

        finding.RuleId.ShouldBe("FC6001");
        finding.Mentions[0].Text.ShouldBe(words);
    }

    [TestCase("The library had 3,400 visitors, 200 fewer than in 2019.", "The library counted 200 visitors less than in 2019.")]
    [TestCase("Oats sold for 12 percent more than in spring; rye for 12 percent less.", "Rye was sold 12 percent cheaper than in spring.")]
    [TestCase("The dam is 30 metres higher than the old one.", "The old dam was 30 metres lower than the new one.")]
    [TestCase("Tickets are 5 euros dearer than last year.", "Last year tickets were 5 euros cheaper.")]
    [TestCase("Kim is two years older than Lee.", "Lee is two years younger than Kim.")]
    public void CheckAndVerify_ComparisonFromTheOtherEnd_IsTheSame(string source, string draft)
    {
        Checker.Verify(new Document("draft", draft), [new Document("source", source)]).Findings.ShouldNotContain(finding => finding.Verdict == Verdict.Conflict);
        Checker.Check([new Document("a", draft), new Document("b", source)]).Findings.ShouldNotContain(finding => finding.Verdict == Verdict.Conflict);
    }
}
