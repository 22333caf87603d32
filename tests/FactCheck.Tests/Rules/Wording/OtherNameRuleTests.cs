namespace FactCheck.Tests.Rules.Wording;

internal sealed class OtherNameRuleTests
{
    [TestCase("The ferry to Marlow was delayed, Hannah Whitfield told reporters on the pier.", "The ferry to Marlow was delayed, Oscar Lindqvist told reporters on the pier.")]
    [TestCase("The bridge over the Tamar was closed to lorries after the storm.", "The bridge over the Severn was closed to lorries after the storm.")]
    public void Check_AnotherNameInTheSamePlace_IsAConflict(string left, string right) => RulesOf(left, right).ShouldContain("FC1011");

    [TestCase("He sat on the Bergen National Harbour Commission for eleven years.", "He sat on the Bergen National Harbour Commossion for eleven years.")]
    [TestCase("They closed the Oakland Bay Bridge for a week after the storm.", "They closed the Oakland Bay Bridg for a week after the storm.")]
    public void Check_OneSpellingOfAPart_IsNoOtherName(string left, string right) => RulesOf(left, right).ShouldNotContain("FC1011");

    private static IEnumerable<string> RulesOf(string left, string right) =>
        new FactChecker().Check([new Document("a", left), new Document("b", right)]).Findings.Select(finding => finding.RuleId);
}
