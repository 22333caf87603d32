namespace FactCheck.Tests.Extraction.Names;

internal sealed class NameExtractorTests
{
    private static readonly FactChecker Checker = new();

    [Test]
    public void Extract_RunningText_FindsNamesWithTheirTypes()
    {
        var names = Names("The mayor of Chicago, Brandon Johnson, met Senator Maria Alvarez of the University of Michigan on Monday in London.");

        names.ShouldContain((AssertionKind.Place, "Chicago"));
        names.ShouldContain((AssertionKind.Person, "Brandon Johnson"));
        names.ShouldContain((AssertionKind.Person, "Maria Alvarez"));
        names.ShouldContain((AssertionKind.Organization, "University of Michigan"));
        names.ShouldContain((AssertionKind.Place, "London"));
    }

    [Test]
    public void Extract_TitleAndPossessive_LeftOutOfTheSpan() =>
        Names("Yesterday Mrs. Hannah Whitfield's lawyer spoke.").ShouldBe([(AssertionKind.Person, "Hannah Whitfield")]);

    [Test]
    public void Extract_AcronymDefinition_BothAreOrganizations()
    {
        var names = Names("It was run by the Office of Harbour and River Affairs (OHRA) until then.");

        names.ShouldContain((AssertionKind.Organization, "Office of Harbour and River Affairs"));
        names.ShouldContain((AssertionKind.Organization, "OHRA"));
    }

    [Test]
    public void Extract_TitleCaseHeadline_OrdinaryWordsAreNoNames()
    {
        var names = Names("City Council Approves New Budget After Long Debate\n\nThe council met for five hours and then approved the budget. Nobody was surprised.");

        names.ShouldBeEmpty();
    }

    [TestCase("Under Donald Trump's Presidency Rents Keep Rising", "Donald Trump")]
    [TestCase("Nicola Sturgeon Resigns as First Minister", "Nicola Sturgeon")]
    [TestCase("Theresa Loses Key Vote", "Theresa")]
    public void Extract_TitleCaseHeadline_ASurnameThatIsAWordBelongsToTheName(string headline, string name) =>
        Names(headline).ShouldBe([(AssertionKind.Person, name)]);

    [Test]
    public void Extract_Seeds_FindsWhoAndWhatTheyAreAbout()
    {
        var first = Checker.Extract(Seeds.First).Where(IsName).Select(assertion => assertion.Mention.Text).ToHashSet(StringComparer.Ordinal);
        var second = Checker.Extract(Seeds.Second).Where(IsName).Select(assertion => assertion.Mention.Text).ToHashSet(StringComparer.Ordinal);

        string[] both = ["Alex Pretti", "Courtney Bowman", "Palantir", "ICE", "Minneapolis", "Immigration and Customs Enforcement"];
        first.IsSupersetOf([.. both, "Akash Jain", "Ken Klippenstein", "USCIS", "CMS"]).ShouldBeTrue(string.Join(", ", first));
        second.IsSupersetOf([.. both, "Alex Preti", "Donald Trump"]).ShouldBeTrue(string.Join(", ", second));
    }

    [Test]
    public void Extract_ListedOrganizationAtSentenceStart_IsFound() =>
        Names("Nintendo will open a second plant next year, people close to the talks said.").ShouldBe([(AssertionKind.Organization, "Nintendo")]);

    [Test]
    public void Extract_NamesInARow_AreOfOneType()
    {
        var names = Names("Officials of Hamas, Fatah and Hezbollah met in Cairo on Sunday.");

        names.ShouldContain((AssertionKind.Organization, "Hamas"));
        names.ShouldContain((AssertionKind.Organization, "Fatah"));
        names.ShouldContain((AssertionKind.Organization, "Hezbollah"));
        names.ShouldContain((AssertionKind.Place, "Cairo"));
    }

    [Test]
    public void Extract_UnknownNameBetweenOrganizations_IsOne()
    {
        var names = Names("The motion was backed by the Labour Party, Vrelna, the Green Party and the Farmers' Union.");

        names.ShouldContain((AssertionKind.Organization, "Vrelna"));
    }

    [Test]
    public void Extract_ShortNameBehindAnOrganization_IsOne() =>
        Names("She left the Harbour Workers' Federation (HaWoFe) in March.").ShouldContain((AssertionKind.Organization, "HaWoFe"));

    [TestCase("i heard jill novak finishes her exam today", "jill novak")]
    [TestCase("then joe bramwicke said it was over", "joe bramwicke")]
    public void Extract_PersonInLowerCase_IsFound(string text, string name) => Names(text).ShouldContain((AssertionKind.Person, name));

    [TestCase("she will mark smith's essay and bill the client later")]
    [TestCase("he put a little rose water and ginger ale in the glass")]
    [TestCase("grace notes, amber lights and faith groups are all fine with me")]
    [TestCase("a jack pine and a robin redbreast, said the guide")]
    public void Extract_OrdinaryWordsInLowerCase_AreNoPersons(string text) => Names(text).Where(name => name.Item1 == AssertionKind.Person).ShouldBeEmpty();

    [Test]
    public void Extract_PlaceInAnElectionsName_IsNoMentionOfThePlace()
    {
        Names("He lost his seat in the 1995 Ontario general election and moved to Quebec.").ShouldBe([(AssertionKind.Place, "Quebec")]);
        Names("He lost his seat in the general election of 1995 in Ontario.").ShouldBe([(AssertionKind.Place, "Ontario")]);
    }

    [Test]
    public void Extract_OneName_HasOneTypeThroughoutTheDocument()
    {
        var kinds = Checker.Extract(Seeds.First)
            .Where(assertion => IsName(assertion) && assertion.Mention.Text == "Palantir")
            .Select(assertion => assertion.Kind)
            .Distinct();

        kinds.ShouldBe([AssertionKind.Organization]);
    }

    [TestCase("")]
    [TestCase("\uD800 \uDC00 A\u0000B")]
    [TestCase("((((( A.B.C.D. & & - - O'")]
    public void Extract_OddText_DoesNotThrow(string text) => Should.NotThrow(() => Checker.Extract(new Document("odd", text)));

    private static List<(AssertionKind, string)> Names(string text) =>
        [.. Checker.Extract(new Document("a", text)).Where(IsName).Select(assertion => (assertion.Kind, assertion.Mention.Text))];

    private static bool IsName(Assertion assertion) => assertion.Value is NameValue;
}
