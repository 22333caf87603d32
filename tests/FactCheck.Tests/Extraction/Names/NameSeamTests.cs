namespace FactCheck.Tests.Extraction.Names;

/// <summary>Letters whose line breaks were lost, surnames that begin in lower case, and names that things bear.</summary>
internal sealed class NameSeamTests
{
    private static readonly FactChecker Checker = new();

    [TestCase("Hopefully it will go well. Robert Kevin, Take a look at this draft before noon.", "Robert|Kevin")]
    [TestCase("Call me with any questions. Thanks. Eileen R. Bramwell Cindy, Please see the attached plan.", "Eileen R. Bramwell|Cindy")]
    [TestCase("Present were Pamela Ratcliffe Laura Whitcombe Thomas Pendleton and the clerk.", "Pamela Ratcliffe|Laura Whitcombe|Thomas Pendleton")]
    [TestCase("See you on Monday. Brian Brian - Thanks for the note about the roof.", "Brian|Brian")]
    public void Extract_NamesRunTogether_AreApart(string text, string names) => Persons(text).ShouldBe(names.Split('|'));

    [TestCase("Mary Anne, Please sign the form.", "Mary Anne")]
    [TestCase("The prize went to Robert Kevin, the driver said.", "Robert Kevin")]
    [TestCase("The party was led by José Luis Rodríguez Zapatero for years.", "José Luis Rodríguez Zapatero")]
    [TestCase("Her mother was Anna Maria Teresa Alvarez, a teacher.", "Anna Maria Teresa Alvarez")]
    [TestCase("He was named after Martin Luther King and lived in Ohio.", "Martin Luther King")]
    public void Extract_OnePersonOfManyNames_StaysWhole(string text, string name) => Persons(text).ShouldBe([name]);

    [TestCase("The tape was made by bin Hassan in the spring, officials said.", "bin Hassan")]
    [TestCase("The vote was won by van der Meer, who thanked his staff.", "van der Meer")]
    [TestCase("A sermon by al-Hakim was broadcast on Friday.", "al-Hakim")]
    public void Extract_SurnameWithParticle_IsWhole(string text, string name) => Persons(text).ShouldBe([name]);

    [TestCase("Put the glass in the bin Monday and the cans on Tuesday.")]
    [TestCase("They went van shopping in May and found nothing.")]
    public void Extract_ParticleThatIsAWord_IsNoName(string text) => Persons(text).ShouldBeEmpty();

    [TestCase("Hurricane Wendy weakened at dawn. Wendy had packed winds of 240 kilometres an hour.")]
    [TestCase("Operation Gertrude began in June.")]
    public void Extract_StormOrOperation_IsNoPerson(string text) => Persons(text).ShouldBeEmpty();

    [Test]
    public void Extract_PersonOfAStormsName_IsOne() =>
        Persons("Hurricane Wendy weakened at dawn. Mayor Wendy Alvarez thanked the crews, and Ms. Wendy slept at last.").ShouldContain("Wendy Alvarez");

    [Test]
    public void Extract_PlaceOfSeveralWordsInATitle_IsFound()
    {
        var names = Checker.Extract(new Document("a", "Thousands Flee Storm As Flood Nears New Orleans\n\nThe water rose all night and the roads were closed."))
            .Where(assertion => assertion.Kind == AssertionKind.Place)
            .Select(assertion => assertion.Mention.Text);

        names.ShouldBe(["New Orleans"]);
    }

    private static List<string> Persons(string text) =>
        [.. Checker.Extract(new Document("a", text)).Where(assertion => assertion is { Kind: AssertionKind.Person, IsCertain: true }).Select(assertion => assertion.Mention.Text)];
}
