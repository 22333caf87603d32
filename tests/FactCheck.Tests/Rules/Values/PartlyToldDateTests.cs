namespace FactCheck.Tests.Rules.Values;

/// <summary>What only one of two dates tells is no difference between them.</summary>
internal sealed class PartlyToldDateTests
{
    private static readonly FactChecker Checker = new();

    [TestCase("The council wants the bridge closed by April 16, a spokeswoman said.", "The council wants the bridge closed by 16 April 2025, a spokeswoman said.")]
    [TestCase("The bridge has been closed to lorries since April 16.", "The bridge has been closed to lorries since April 16, 2025.")]
    public void Check_OneDateWithoutItsYear_NoConflict(string one, string other) => Conflicts(one, other).ShouldBeEmpty();

    [TestCase("The council wants the bridge closed by April 16, a spokeswoman said.", "The council wants the bridge closed by 19 April 2025, a spokeswoman said.")]
    [TestCase("The bridge has been closed to lorries since April 16, 2024.", "The bridge has been closed to lorries since April 16, 2025.")]
    public void Check_AnotherDayOrYear_Conflict(string one, string other) => Conflicts(one, other).Single().RuleId.ShouldBe("FC3001");

    private static List<Finding> Conflicts(string one, string other) =>
        [.. Checker.Check([new Document("a", one), new Document("b", other)]).Findings.Where(finding => finding.Verdict == Verdict.Conflict)];
}
