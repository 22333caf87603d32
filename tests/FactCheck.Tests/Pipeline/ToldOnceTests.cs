namespace FactCheck.Tests.Pipeline;

internal sealed class ToldOnceTests
{
    private static readonly FactChecker Checker = new();

    [TestCase("The suspect cooperated with the police.", "The suspect refused to cooperate with the police.")]
    [TestCase("Amira Saleh was stabbed in a bakery as she came home from work.", "Amira Saleh was stabbed in a supermarket as she came home from work.")]
    [TestCase("Photography is permitted in the chapel.", "Photography is prohibited in the chapel.")]
    public void Check_WhatSeveralRulesFind_IsToldOnce(string one, string other)
    {
        var findings = Conflicts(one, other);

        findings.Count.ShouldBe(1, string.Join("; ", findings.Select(finding => $"{finding.RuleId} {finding.Message}")));
    }

    [Test]
    public void Check_WhatSeveralRulesFind_IsAsSureAsTheSurest() =>
        Conflicts("Photography is permitted in the chapel.", "Photography is prohibited in the chapel.").Single().Confidence.ShouldBeGreaterThanOrEqualTo(.8);

    [Test]
    public void Check_TwoMatters_AreToldBoth()
    {
        var findings = Conflicts(
            "The suspect cooperated with the police. Photography is permitted in the chapel.",
            "The suspect refused to cooperate with the police. Photography is prohibited in the chapel.");

        findings.SelectMany(finding => finding.Mentions).Select(mention => mention.Text).Order(StringComparer.Ordinal).ShouldBe(["cooperated", "is permitted", "is prohibited", "refused to cooperate"]);
    }

    private static List<Finding> Conflicts(string one, string other) =>
        [.. Checker.Check([new Document("a", one), new Document("b", other)]).Findings.Where(finding => finding.Verdict == Verdict.Conflict)];
}
