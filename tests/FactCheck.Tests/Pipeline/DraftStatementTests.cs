namespace FactCheck.Tests.Pipeline;

/// <summary>A draft in words of its own, clause by clause beside the one statement of its sources that tells the same.</summary>
internal sealed class DraftStatementTests
{
    private const string Pool = """
        The lido at Ferrow Bay opens again on 2 June after the repair of its stone terrace. The water is tested four times a week by the harbour office. Visitors pay at the gate in
        cash; season tickets are sold in the library. Lockers can be rented for up to three hours. Swimmers reach the lido by the stairs downstream of the weir. At least twelve lifeguards
        are needed on Sundays. Mira Solberg, who won the second prize of the county for her drawings of the lido, painted the mural for her mother.
        """;

    private static readonly FactChecker Checker = new();

    [TestCase("At Ferrow Bay the harbour office tests the water twice a week.", "twice a week")]
    [TestCase("Lockers can be had for up to five hours.", "up to five hours")]
    [TestCase("On Sundays at most twelve lifeguards are needed.", "at most twelve")]
    [TestCase("Solberg's drawings of the lido earned her the first prize of the county.", "first")]
    [TestCase("The wooden terrace of the lido was repaired; it opens on 2 June.", "wooden")]
    [TestCase("The mural was painted by Solberg for her father.", "father")]
    [TestCase("Swimmers come by the stairs upstream of the weir.", "upstream")]
    [TestCase("At the gate visitors pay by card.", "pay by card")]
    public void Verify_OtherWordInTheClauseThatTellsTheSame_IsAConflictAtTheWord(string draft, string words) => Conflict(draft).ShouldBe(words);

    [TestCase("The harbour office tests the water four times every week, and the terrace of stone has been repaired.")]
    [TestCase("Lockers are rented out for three hours at the most.")]
    [TestCase("A dozen lifeguards or more are needed on Sundays.")]
    [TestCase("Mira Solberg, second in the county with her drawings of the lido, has a mural there.")]
    [TestCase("Season tickets are to be had in the library, single ones at the gate.")]
    [TestCase("Her brother saw the mural that Solberg painted for her mother.")]
    [TestCase("Downstream of the weir stairs lead to the lido.")]
    [TestCase("It is her second summer prize, after the first one of the village.")]
    public void Verify_SameToldOtherwise_IsNoConflict(string draft) => Conflict(draft).ShouldBeEmpty();

    [TestCase("The 30 volunteers, 18 of them men, cleared the path.", "In May our 30 volunteers, 12 of them women, cleared the path to the mill.")]
    [TestCase("The choir sang in Ferrow Hospital, as it does every spring.", "The choir, as every spring, sang at the Ferrow University clinic.")]
    [TestCase("More than 500 people came to the fair.", "More than 600 people came to the fair of Ferrow.")]
    [TestCase("The number of boats stayed the same.", "The number of boats did not change, but that of anglers on the pier fell.")]
    [TestCase("In the fourth year of the lease 70 percent is paid back.", "From the third year of the lease 80 percent is paid back, in each further year 10 points less.")]
    [TestCase("The singer was first ill in 1990.", "Rolf Mander, who was also an accomplished guitarist, was first ill in 1990.")]
    public void Verify_TwoThatMayBothBe_AreNoConflict(string draft, string source) => Conflict(draft, source).ShouldBeEmpty();

    [Test]
    public void Verify_ValueAmongTheSameWordsInAnotherStatement_IsNoConflict() => Conflict(
        "The works at Ferrow cost 4.2 million euros, a third of which the state pays.",
        "The state pays a third of the works at Ferrow, the county another third. The works at Ferrow weir cost 1.9 million euros, those at Ferrow harbour 2.3 million euros.").ShouldBeEmpty();

    private static string Conflict(string draft, string source = Pool) => string.Join(
        " | ",
        Checker.Verify(new Document("draft", draft), [new Document("source", source)]).Findings.Where(finding => finding.Verdict == Verdict.Conflict).Select(finding => finding.Mentions[0].Text));
}
