namespace FactCheck.Tests.Rules.Quotations;

/// <summary>Every pair of quotations that is compared, and every quotation of a draft, has its rung on the ladder.</summary>
internal sealed class QuotationFidelityTests
{
    private const string Said = "\"We were never asked about the road, and nobody told us when it would be shut,\" said Ada Rhys on Monday.";

    [TestCase("\"We were NEVER asked about the road - and nobody told us when it would be shut,\" Ada Rhys said.", CompatibleReason.Alias, QuotationFidelity.Folded)]
    [TestCase("They were \"never asked about the road\", Ada Rhys said.", CompatibleReason.Excerpt, QuotationFidelity.Elided)]
    [TestCase("\"We were never asked about the road ... nobody told us,\" Ada Rhys said.", CompatibleReason.Excerpt, QuotationFidelity.Elided)]
    [TestCase("\"We were never asked about the road [the bypass], and nobody told us when it would be shut,\" Ada Rhys said.", CompatibleReason.Alias, QuotationFidelity.Folded)]
    [TestCase("\"We are never asked about the road, and nobody told us when it would be shut,\" Ada Rhys said.", CompatibleReason.Paraphrase, QuotationFidelity.Inflected)]
    public void Check_SameUtterance_IsCompatibleOnItsRung(string other, CompatibleReason reason, QuotationFidelity rung)
    {
        var report = new FactChecker().Check([new Document("a", Said), new Document("b", other)]);

        report.Findings.Where(finding => finding.Kind == AssertionKind.Quotation).ShouldBeEmpty();
        report.Compatible.Where(pair => pair.Kind == AssertionKind.Quotation).Select(pair => (pair.Reason, pair.Fidelity)).ShouldBe([(reason, rung)]);
    }

    [Test]
    public void Check_SameWordsOfTheSameSpeaker_HaveNothingToTell()
    {
        var report = new FactChecker().Check([new Document("a", Said), new Document("b", "Ada Rhys said: \"We were never asked about the road, and nobody told us when it would be shut.\"")]);

        report.Findings.ShouldBeEmpty();
        report.Compatible.Where(pair => pair.Kind == AssertionKind.Quotation).ShouldBeEmpty();
    }

    [TestCase("\"We were never asked about the bridge, and nobody told us when it would be shut,\" Ada Rhys said.", QuotationFidelity.Reworded)]
    [TestCase("\"We were never asked about the road, and nobody told us when it would be shut,\" Ben Cole said.", QuotationFidelity.Misattributed)]
    public void Check_UnfaithfulQuotation_IsAConflictOnItsRung(string other, QuotationFidelity rung) =>
        new FactChecker().Check([new Document("a", Said), new Document("b", other)]).Findings
            .Where(finding => finding.Verdict == Verdict.Conflict).Select(finding => finding.Fidelity).ShouldBe([rung]);

    [TestCase("\"We were never asked about the road,\" said Ada Rhys.", QuotationFidelity.Verbatim)]
    [TestCase("\"we were never asked about the road\", said Ada Rhys.", QuotationFidelity.Folded)]
    [TestCase("\"We were never asked ... and nobody told us,\" said Ada Rhys.", QuotationFidelity.Elided)]
    [TestCase("\"We were never asking about the road,\" said Ada Rhys.", QuotationFidelity.Inflected)]
    [TestCase("\"We were never asked about the bridge, and nobody told us,\" said Ada Rhys.", QuotationFidelity.Reworded)]
    [TestCase("\"We were never asked about the road,\" said Ben Cole.", QuotationFidelity.Misattributed)]
    [TestCase("\"The council has a lot of explaining to do,\" said Ada Rhys.", QuotationFidelity.Absent)]
    public void Verify_QuotationOfADraft_HasItsRung(string draft, QuotationFidelity rung)
    {
        var report = new FactChecker().Verify(new Document("draft", draft), [new Document("source", Said + " Ben Cole lives by the road.")]);

        report.Assertions.Where(verified => verified.Assertion.Kind == AssertionKind.Quotation).Select(verified => verified.Fidelity).ShouldBe([rung]);
        report.Findings.Where(finding => finding.Kind == AssertionKind.Quotation).Select(finding => finding.Fidelity).ShouldAllBe(fidelity => fidelity == rung);
    }
}
