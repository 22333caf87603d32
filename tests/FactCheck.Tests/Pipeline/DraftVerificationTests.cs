namespace FactCheck.Tests.Pipeline;

internal sealed class DraftVerificationTests
{
    private static readonly Document Source = new("source", "The council voted to buy 14 electric buses for the island.");
    private static readonly Document Draft = new("draft", "The council voted to buy 40 electric buses for the island.");

    [Test]
    public void Verify_RivalValue_IsContradicted() => Verdict(new FactChecker().Verify(Draft, [Source])).ShouldBe(AssertionVerdict.Contradicted);

    [Test]
    public void Where_TheConflictIsLeftOut_TheAssertionIsNoLongerContradicted()
    {
        var report = new FactChecker().Verify(Draft, [Source]).Where(finding => finding.Verdict != FactCheck.Verdict.Conflict);

        Verdict(report).ShouldBe(AssertionVerdict.NotFound);
        report.Assertions.ShouldAllBe(verified => verified.Findings.Count == 0);
    }

    [Test]
    public void Verify_NoRuleForIt_IsNotFoundAndNotContradicted() =>
        Verdict(new FactChecker(FactCheckerOptions.Default with { Rules = [] }).Verify(Draft, [Source])).ShouldBe(AssertionVerdict.NotFound);

    [Test]
    public void Verify_LessSureThanAskedFor_IsNotContradicted() =>
        Verdict(new FactChecker(FactCheckerOptions.Default with { MinConfidence = 1 }).Verify(Draft, [Source])).ShouldBe(AssertionVerdict.NotFound);

    [Test]
    public void Verify_EvidenceInAnyOneSource_Supports() =>
        Verdict(new FactChecker().Verify(Draft, [Source, new Document("other", "It was 40 electric buses that the council voted to buy for the island.")])).ShouldBe(AssertionVerdict.Supported);

    private static AssertionVerdict Verdict(FactReport report) => report.Assertions.Single(verified => verified.Assertion.Kind == AssertionKind.Count).Verdict;
}
