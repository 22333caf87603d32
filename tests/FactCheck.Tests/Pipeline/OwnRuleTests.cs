namespace FactCheck.Tests.Pipeline;

/// <summary>A user's own rule stands beside what is built in.</summary>
internal sealed class OwnRuleTests
{
    private static readonly Document Wire = new("wire", "The bridge will cost $30 million.");
    private static readonly Document Paper = new("paper", "The bridge will cost $13 million.");

    [TestCase(true)]
    [TestCase(false)]
    public void Check_OwnRuleAtThePlacesOfABuiltIn_BothAreReported(bool isFirst)
    {
        IReadOnlyList<IConsistencyRule> defaults = FactCheckerOptions.Default.Rules;

        var report = With(isFirst ? [new AnyTwoAmounts(.9), .. defaults] : [.. defaults, new AnyTwoAmounts(.9)]).Check([Wire, Paper]);

        report.Findings.Select(finding => finding.RuleId).Order(StringComparer.Ordinal).ShouldBe(["ACME1", "FC2001"]);
    }

    [Test]
    public void Check_OwnRule_LeavesTheBuiltInFindingAsItIs()
    {
        var alone = new FactChecker().Check([Wire, Paper]).Findings.ShouldHaveSingleItem();

        var beside = With([.. FactCheckerOptions.Default.Rules, new AnyTwoAmounts(.99)]).Check([Wire, Paper]).Findings.Single(finding => finding.RuleId == "FC2001");

        (beside.Fingerprint, beside.Confidence).ShouldBe((alone.Fingerprint, alone.Confidence));
    }

    [TestCase(.1)]
    [TestCase(.9)]
    public void Verify_OwnRuleAtThePlacesOfABuiltIn_BothAreReported(double confidence)
    {
        var report = With([.. FactCheckerOptions.Default.Rules, new AnyTwoAmounts(confidence)]).Verify(Wire, [Paper]);

        report.Findings.Select(finding => finding.RuleId).Order(StringComparer.Ordinal).ShouldBe(["ACME1", "FC2001"]);
        report.Assertions.Single(assertion => assertion.Assertion.Kind == AssertionKind.Amount).Verdict.ShouldBe(AssertionVerdict.Contradicted);
    }

    [Test]
    public void Check_OwnRuleBelowTheConfidenceAskedFor_IsLeftOut() =>
        new FactChecker(FactCheckerOptions.Default with { Rules = [new AnyTwoAmounts(.3)], MinConfidence = .5 }).Check([Wire, Paper]).Findings.ShouldBeEmpty();

    private static FactChecker With(IReadOnlyList<IConsistencyRule> rules) => new(FactCheckerOptions.Default with { Rules = rules });

    private sealed class AnyTwoAmounts(double confidence) : IConsistencyRule
    {
        public IReadOnlyList<RuleInfo> Rules { get; } = [new RuleInfo("ACME1", "Amounts differ", Verdict.Conflict, "Any two amounts differ.", "Help.")];

        public IEnumerable<Judgement> Judge(Topic topic)
        {
            if (topic.Kind == AssertionKind.Amount && topic.Readings.Count > 1)
            {
                yield return new Finding { RuleId = "ACME1", Kind = topic.Kind, Verdict = Verdict.Conflict, Confidence = confidence, Message = "amounts differ", Mentions = [.. topic.Assertions.Select(assertion => assertion.Mention)] };
            }
        }
    }
}
