namespace FactCheck.Tests.Alignment.Accounts;

/// <summary>What two accounts of one event fill one field with, though hardly a word beside it is the same; and what only looks like one field.</summary>
internal sealed class AccountFieldTests
{
    private const string Left = """
        The coaster Brennholm ran onto the Skarv reef off Tornby on Wednesday, harbour master Ulla Rasmund said. The ship, built in 1987 for Marvik Lines, was on the way from Haldby to Ostmark with 900 tonnes of gravel.

        """;

    private const string Right = """
        Marvik Lines has lost the Brennholm, built in 1987. The coaster, bound for Ostmark out of Haldby with 900 tonnes of gravel, hit the Skarv reef near Tornby on Wednesday. Harbour master Ulla Rasmund spoke of a sad day.

        """;

    private static readonly FactChecker Checker = new();

    [TestCase("A court put her former mate behind bars for [three years].", "Her former mate went to prison for [five years].", "FC3003")]
    [TestCase("The wind was blowing at [85 km/h].", "A gust of [115 km/h] tore the flag from the mast.", "FC2001")]
    [TestCase("Whoever finds the bell may hope for a reward of [2,000 euros].", "The prize for its finder was set at [5,000 euros].", "FC2001")]
    [TestCase("She also carried [14] passengers, most of them students.", "[Seventeen] passengers wept on the pier.", "FC2001")]
    [TestCase("The trouble began at [3.40 a.m.].", "It all started at [4.40 a.m.] with a bang.", "FC3001")]
    [TestCase("Her owner has run the line since [2016].", "Its owner took over in [2019].", "FC3001")]
    [TestCase("The mate [pleaded guilty] to sleeping on watch.", "The mate was on trial for sleeping on watch, and in the end [a jury found him guilty].", "FC4010")]
    [TestCase("Two thieves came to the wreck at night and fled on [bicycles].", "At night two thieves took what they could from the wreck and escaped on [horses].", "FC4010")]
    [TestCase("Tilda Omsk, a [baker] who saw it, called for help.", "It was Tilda Omsk, a [nurse] on her way home, who called for help.", "FC4001")]
    [TestCase("A 63-year-old [woman] from Haldby was flown to hospital.", "Flown to hospital, a [man] of 63 was said to be in shock.", "FC4004")]
    [TestCase("The town council voted [21 for, 9 against] to raise the ship.", "By [19 votes to 11] the town council voted to raise the ship.", "FC2045")]
    [TestCase("The bell is kept in a barn near [Osterby].", "Divers found it in a barn outside [Vellinge].", "FC1004")]
    [TestCase("The owner and the town have called in a mediator, [Anselm Torvik].", "The mediator, [Brita Lundmo], has asked the owner and the town to be patient.", "FC1004")]
    public void Check_OneFieldOfTwoAccounts_IsToldAtBothPlaces(string left, string right, string rule)
    {
        Document[] documents = [new("a", Left + Plain(left)), new("b", Right + Plain(right))];

        var finding = Checker.Check(documents).Findings.Where(finding => finding.Verdict == Verdict.Conflict).ShouldHaveSingleItem();

        finding.RuleId.ShouldBe(rule);
        finding.Confidence.ShouldBeLessThan(.8);
        finding.Mentions[0].Span.Overlaps(Marked(left, Left.Length)).ShouldBeTrue();
        finding.Mentions[1].Span.Overlaps(Marked(right, Right.Length)).ShouldBeTrue();
    }

    [TestCase("A reward of 2,000 euros awaits the finder of the bell.", "The owner was fined 5,000 euros for the oil.")]
    [TestCase("The wind was blowing at 85 km/h.", "She was doing 22 km/h when she struck.")]
    [TestCase("The mate, Ove Lindal, went to prison for three years.", "Arne Holmgaard, jailed for five years, and Jens Krogh, jailed for two years, are to appeal.")]
    [TestCase("Marvik Lines went to court over the chart in 2021.", "A parallel case that an insurer filed in 2023 goes on.")]
    [TestCase("The trouble began at 3.40 a.m.", "By 4.40 a.m. it was over.")]
    [TestCase("The mate pleaded guilty to sleeping on watch.", "If he had pleaded not guilty, the trial would have lasted for weeks.")]
    [TestCase("Tilda Omsk, a baker who saw it, called for help.", "Tilda Omsk, a former nurse, called for help.")]
    [TestCase("Tilda Omsk, a shepherd who saw it, called for help.", "It was Tilda Omsk, a farmer on her way home, who called for help.")]
    [TestCase("The referee, Anselm Torvik, had sailed on her as a boy.", "The mediator, Brita Lundmo, has asked the owner and the town to be patient.")]
    [TestCase("The gate was closed until 6 May.", "The gate opens on 9 May.")]
    public void Check_TwoFieldsOfTwoAccounts_NoConflict(string left, string right) =>
        Checker.Check([new("a", Left + left), new("b", Right + right)]).Findings.Where(finding => finding.Verdict == Verdict.Conflict).ShouldBeEmpty();

    private static string Plain(string text) => text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static TextSpan Marked(string text, int offset) => new(offset + text.IndexOf('[', StringComparison.Ordinal), offset + text.IndexOf(']', StringComparison.Ordinal) - 1);
}
