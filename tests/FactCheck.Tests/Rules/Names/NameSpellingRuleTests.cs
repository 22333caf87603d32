namespace FactCheck.Tests.Rules.Names;

internal sealed class NameSpellingRuleTests
{
    private static readonly FactChecker Checker = new();

    [TestCase("The Vandorians, called Vandoriens or Vandorianos in the charters, kept to the hills. The Vandorians paid no tax.")]
    [TestCase("Sheikh Abdelkhalek Benaissa, also spelled Abdelkhaleq Benaissa, led the prayer.")]
    public void Check_FormsThatTheTextItselfGives_AreNoSlips(string text) =>
        new FactChecker().Check([new Document("a", text)]).Findings.Where(finding => finding.Verdict == Verdict.Conflict).ShouldBeEmpty();

    [Test]
    public void Check_Seeds_OneNameInTwoSpellings()
    {
        var conflicts = Checker.Check(Seeds.Both).Findings.Where(finding => finding.RuleId.StartsWith("FC1", StringComparison.Ordinal)).ToList();

        var finding = conflicts.ShouldHaveSingleItem();
        finding.RuleId.ShouldBe("FC1001");
        finding.Kind.ShouldBe(AssertionKind.Person);
        finding.Severity.ShouldBe(Severity.Error);
        finding.Message.ShouldBe("\"Pretti\" and \"Preti\": one name spelt in two ways");
        finding.Mentions.Select(mention => (mention.Document.Id, mention.Start.Line, mention.Text))
            .ShouldBe([(Seeds.FirstId, 5, "Alex Pretti"), (Seeds.SecondId, 1, "Alex Pretti"), (Seeds.SecondId, 7, "Alex Preti")]);
        finding.Suggestion.ShouldBe(new Suggestion("Pretti", "2 of 3 mentions, both documents have it"));
    }

    [Test]
    public void Check_DocumentsInOtherOrder_SameFinding()
    {
        var there = Checker.Check(Seeds.Both).Findings.Single(finding => finding.RuleId == "FC1001");
        var back = Checker.Check([Seeds.Second, Seeds.First]).Findings.Single(finding => finding.RuleId == "FC1001");

        back.Fingerprint.ShouldBe(there.Fingerprint);
        back.Suggestion.ShouldBe(there.Suggestion);
        back.Confidence.ShouldBe(there.Confidence);
    }

    [Test]
    public void Check_EstablishedSpellingAgainstUnknown_ListDecides() =>
        Suggest("The flood reached Massachussetts. People in Massachussetts fled.", "Rivers in Massachusetts rose.").Value.ShouldBe("Massachusetts");

    [Test]
    public void Check_OneMentionEach_Unresolved() =>
        Suggest("The referee is Abdelhak Bouzerda, of Oran.", "Referee Abdelhak Bouzzerda was suspended.").Value.ShouldBe("unresolved");

    [Test]
    public void Check_AcronymWithTwoLongForms_Reported()
    {
        var report = Checker.Check(
        [
            new Document("a", "Permits are issued by the FCLS (Federal Customs and Licensing Service) in Marlow."),
            new Document("b", "Permits come from the Federal Crossings and Licensing Service (FCLS) in Marlow."),
        ]);

        report.Findings.ShouldContain(finding => finding.RuleId == "FC1003" && finding.Mentions.Count == 2);
    }

    private static Suggestion Suggest(string one, string other) =>
        Checker.Check([new Document("a", one), new Document("b", other)]).Findings.Single(finding => finding.RuleId == "FC1001").Suggestion!;
}
