namespace FactCheck.Tests;

/// <summary>The second seed text as a draft, the first as its source.</summary>
internal sealed class SeedsVerificationTests
{
    private static readonly FactReport Report = new FactChecker().Verify(Seeds.Second, [Seeds.First]);

    [Test]
    public void Verify_SecondAgainstFirst_JudgesEveryAssertionOfTheDraft() =>
        Report.Assertions.Select(verified => verified.Assertion.Mention.Span).ShouldBe(new FactChecker().Extract(Seeds.Second).Select(assertion => assertion.Mention.Span));

    [Test]
    public void Verify_SecondAgainstFirst_ShowsThePlaceInTheSourceForWhatIsSupportedOrContradicted() =>
        Report.Assertions.Where(verified => verified.Verdict != AssertionVerdict.NotFound)
            .ShouldAllBe(verified => verified.Evidence.Count > 0 && verified.Evidence.All(mention => mention.Document.Id == Seeds.FirstId));

    [Test]
    public void Verify_SecondAgainstFirst_GivesAReasonForWhatIsNotFound() =>
        Report.Assertions.Where(verified => verified.Verdict == AssertionVerdict.NotFound).ShouldAllBe(verified => verified.Reason != null);

    [Test]
    public void Verify_SecondAgainstFirst_ContradictsTheSlipAndSupportsTheRightSpelling()
    {
        Report.Assertions.Where(verified => verified.Verdict == AssertionVerdict.Contradicted).Select(verified => verified.Assertion.Mention.Text).ShouldBe(["Alex Preti"]);
        Report.Assertions.Single(verified => verified.Assertion.Mention.Text == "Alex Pretti").Verdict.ShouldBe(AssertionVerdict.Supported);
    }
}
