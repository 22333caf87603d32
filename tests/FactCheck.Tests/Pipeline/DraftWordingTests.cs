namespace FactCheck.Tests.Pipeline;

/// <summary>A draft in words of its own: what is said of it as a whole.</summary>
internal sealed class DraftWordingTests
{
    private const string Source = """
        The town council of Brackmouth voted on Monday to close the library in Tanner Street for good. The house, which opened in 1971, needs new wiring and a new
        lift; engineers put the cost at 1.8 million pounds. Last year 36,000 people came, half as many as in 2014. Mayor Ada Lindqvist said the money would be better
        spent on a reading room at the station. Residents have collected 2,300 signatures against the decision.
        """;

    private static readonly FactChecker Checker = new();

    [Test]
    public void Verify_OwnWordsWithTheNamesOfTheSource_SaysThatOnlyTheWordingIsNotBorneOut()
    {
        var finding = Whole("Brackmouth is giving up its ageing Tanner Street reading rooms because repairs are too dear. Locals are fighting back with a petition.");

        finding.Message.ShouldBe("the sources have this draft's names and values, but hardly its wording");
        finding.Confidence.ShouldBeLessThan(.5);
    }

    [Test]
    public void Verify_AnotherStory_SaysThatTheSourcesHardlySpeakOfIt()
    {
        var finding = Whole("The orchestra of Velden opens its season with a symphony that nobody has heard since Clara Brandt died in 1902.");

        finding.Message.ShouldBe("the sources hardly speak of what this draft says");
        finding.Confidence.ShouldBeGreaterThan(.5);
    }

    [TestCase("Rewiring the house and putting in a new lift is what makes the council close the library for good.")]
    [TestCase("A reading room at the station is where the mayor would spend the money that the house needs.")]
    public void Verify_OneSentenceInOwnWords_GivesNoWarning(string draft) =>
        Checker.Verify(new Document("draft", draft), [new Document("source", Source)]).Findings.ShouldNotContain(finding => finding.Severity >= Severity.Warning);

    [Test]
    public void Verify_MostWordsOfTheSourceInAnotherOrder_IsWorthANote()
    {
        const string Longer = Source + """
             The council wants to hear what the readers think before the summer, and the engineers will show drawings of the wiring in the old
            station. Nobody knows yet who would run the room, which hours it would keep, or whether the books of the children would find a place in it at all.
            """;
        const string Draft = "Children would rather run the station: engineers want books of drawings, and the lift of the mayor keeps the money for the summer signatures.";

        var finding = new FactChecker().Verify(new Document("draft", Draft), [new Document("source", Longer)]).Findings.Single(finding => finding.RuleId == "FC4100");

        finding.Message.ShouldBe("the sources have words of this draft, but hardly its wording");
        finding.Severity.ShouldBe(Severity.Note);
    }

    [Test]
    public void Verify_OwnWordsWithManyNamesAndValuesOfTheSource_SaysNothing()
    {
        const string Draft = "Brackmouth is to lose its Tanner Street books: renewing cables and elevator would swallow £1.8m, and no more than 36,000 readers turned up. Ada Lindqvist prefers something small near the trains. A petition with 2,300 names begs to differ.";

        Checker.Verify(new Document("draft", Draft), [new Document("source", Source)]).Findings.ShouldNotContain(finding => finding.RuleId == "FC4100");
    }

    private static Finding Whole(string draft) => Checker.Verify(new Document("draft", draft), [new Document("source", Source)]).Findings.Single(finding => finding.RuleId == "FC4100");
}
