namespace FactCheck.Tests.Alignment.Accounts;

/// <summary>Values that two accounts of one event give alone and that do not disagree: one follows from the other, one is said aside; and values that do.</summary>
internal sealed class AccountReckoningTests
{
    private const string Left = """
        The coaster Brennholm ran onto the Skarv reef off Tornby on Wednesday, harbour master Ulla Rasmund said. The ship, built in 1987 for Marvik Lines, was on the way from Haldby to Ostmark with 900 tonnes of gravel.

        """;

    private const string Right = """
        Marvik Lines has lost the Brennholm, built in 1987. The coaster, bound for Ostmark out of Haldby with 900 tonnes of gravel, hit the Skarv reef near Tornby on Wednesday. Harbour master Ulla Rasmund spoke of a sad day.

        """;

    private static readonly FactChecker Checker = new();

    [TestCase("She carried 14 passengers and a crew of six.", "All 20 people on board were taken off by a lifeboat.")]
    [TestCase("The quay is to be lengthened from 180 to 240 metres by 2027.", "The quay is to grow by 60 metres by 2027.")]
    [TestCase("It was 4 degrees at dawn, at noon 13.", "By noon it was nine degrees warmer than at dawn.")]
    [TestCase("It was 9 degrees at 9 a.m. when the search started and 14 at noon.", "The temperature had climbed to 14 degrees from 9 at the start of the search by noon.")]
    [TestCase("Divers searched her holds on 9 and 10 May.", "Two divers searched her holds.")]
    [TestCase("The deposit for the tug is due on 15 May rather than 29 May.", "The deposit for the tug, due on 15 May, was paid on 11 May.")]
    [TestCase("The state pays 140 of the 214 million kroner that the new light costs.", "Of the 214 million kroner for the new light the state pays 140 million.")]
    [TestCase("The owner was fined 72,000 kroner.", "Without the crew's help the fine would have been 90,000 kroner.")]
    [TestCase("The fine for anchoring there is 400 kroner, for fishing twice that.", "Whoever fishes there must pay a fine of 800 kroner.")]
    [TestCase("Boats go to the wreck every hour: adults pay 148 kroner, children under 16 half.", "A ticket to the wreck costs adults 148 kroner, a child 74 kroner.")]
    [TestCase("Nobody was injured, she said.", "Nobody among the crew of six was hurt.")]
    public void Check_OneFollowsFromTheOtherOrIsSaidAside_NoConflict(string left, string right) =>
        Checker.Check([new("a", Left + left), new("b", Right + right)]).Findings.Where(finding => finding.Verdict == Verdict.Conflict).ShouldBeEmpty();

    [TestCase("The salvage will cost 1.2 million euros.", "The salvage is to cost 1.5 million euros.")]
    [TestCase("The quay is to be lengthened to 240 metres by 2027.", "The quay is to be lengthened to 260 metres by 2027.")]
    [TestCase("It was 4 degrees when she struck.", "It was 9 degrees when she struck.")]
    public void Check_NothingExplainsTheOther_Conflict(string left, string right) =>
        Checker.Check([new("a", Left + left), new("b", Right + right)]).Findings.ShouldContain(finding => finding.Verdict == Verdict.Conflict && finding.RuleId == "FC2001");

    [Test]
    public void Check_OneFollowsFromTheOther_WhyNotTellsTheReckoning()
    {
        var report = Checker.Check([new("a", Left + "The quay is to be lengthened from 180 to 240 metres by 2027."), new("b", Right + "The quay is to grow by 60 metres by 2027.")]);

        report.Compatible.ShouldContain(pair => pair.Explanation.Contains("180 to 240 metres", StringComparison.Ordinal) || pair.Mentions.Any(mention => mention.Text.Contains("60 metres", StringComparison.Ordinal)));
    }
}
