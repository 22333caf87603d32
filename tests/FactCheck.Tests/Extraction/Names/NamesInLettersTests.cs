namespace FactCheck.Tests.Extraction.Names;

/// <summary>Names in letters, addresses, shop names, election reports and cast lists, and what only looks like one there.</summary>
internal sealed class NamesInLettersTests
{
    private static readonly FactChecker Checker = new();

    [TestCase("\"Tveit, Vangelie\" < v.tveit@example.org > wrote on Monday that the pump had failed.", "Tveit, Vangelie")]
    [TestCase("Hey Vladek, do you still have the old price list?", "Vladek")]
    [TestCase("The file is attached. Regards, Vendla Quistgard", "Vendla Quistgard")]
    [TestCase("Talk to you on Monday. Phil Philip Garrard", "Philip Garrard")]
    [TestCase("The film stars Amarante and Ondine, with Saelle, Tirza and Wolmar in the main roles.", "Tirza")]
    public void Extract_PersonOfALetterOrCast_IsFound(string text, string name) => Names(text, AssertionKind.Person).ShouldContain(name);

    [TestCase("Hello World, this is my first program and it prints a line.", "World")]
    [TestCase("Awwww, I do love a bit of cake in the afternoon.", "Awwww")]
    [TestCase("Thanks. Monday works best for all of us here.", "Monday")]
    [TestCase("Please call me back. John Attached is the plan for the new roof.", "John Attached")]
    [TestCase("The grant went to \"Boston, Lincoln\" and other towns on the river.", "Boston, Lincoln")]
    [TestCase("It was signed by the Emperor in the spring of that year.", "Emperor")]
    public void Extract_WhatOnlyLooksLikeAPerson_IsNone(string text, string name) => Names(text, AssertionKind.Person).ShouldNotContain(name);

    [TestCase("We called Harold's Roofing about the leak, and nobody came.", "Harold's Roofing")]
    [TestCase("The car was mended by Barton's Auto Repair in the end.", "Barton's Auto")]
    public void Extract_BusinessOfAPersonsName_IsAnOrganization(string text, string name)
    {
        Names(text, AssertionKind.Organization).ShouldContain(name);
        Names(text, AssertionKind.Person).ShouldBeEmpty();
    }

    [TestCase("Linda Caldwell's pizza was cold when it came.", "Linda Caldwell")]
    [TestCase("Linda Caldwell's Monday lectures were well attended.", "Linda Caldwell")]
    public void Extract_OwnerOfAThing_IsAPerson(string text, string name) => Names(text, AssertionKind.Person).ShouldContain(name);

    [TestCase("The works are in Chillicothe, OH, beside the old canal.", "OH")]
    [TestCase("She stood as a candidate in Halifax-Truro at the last election.", "Halifax-Truro")]
    [TestCase("He had first won the seat of Bramwell in 1987.", "Bramwell")]
    public void Extract_PlaceByItsSetting_IsAPlace(string text, string name) => Names(text, AssertionKind.Place).ShouldContain(name);

    [TestCase("The talk was given by Linda Caldwell, MD, at noon on Friday.", "MD")]
    [TestCase("The mill was sold for US$6m in the spring.", "US")]
    [TestCase("It cost A$40 to get in, and the queue was long.", "A")]
    [TestCase("He lost in the 1995 Ontario general election by ten votes.", "Ontario")]
    public void Extract_WhatOnlyLooksLikeAPlace_IsNone(string text, string name) => Names(text, AssertionKind.Place).ShouldNotContain(name);

    [TestCase("The plan was signed by the new SVP of the firm.", "SVP")]
    [TestCase("The share price rose after the IPO in March.", "IPO")]
    [TestCase("The call begins at ten (CDT) on Friday.", "CDT")]
    [TestCase("He lost his place in the 1988 Meghalaya Legislative Assembly election.", "Legislative Assembly")]
    public void Extract_AbbreviationOrElection_IsNoOrganization(string text, string name) => Names(text, AssertionKind.Organization).ShouldNotContain(name);

    [Test]
    public void Extract_ShortNameOfARegisteredCompany_IsFoundAgain() =>
        Names("The papers were filed by Quorvex, Inc. on Friday. In May the board of Quorvex met twice. The lift in Quorvex Tower was out of order.", AssertionKind.Organization)
            .Count(name => name.StartsWith("Quorvex", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(2);

    [TestCase("They met members of the Harbour Party, Ratzon and the League of Free Towns in May.", "Ratzon")]
    public void Extract_BodyAmongBodies_IsNoPerson(string text, string name) => Names(text, AssertionKind.Person).ShouldNotContain(name);

    private static List<string> Names(string text, AssertionKind kind) =>
        [.. Checker.Extract(new Document("a", text)).Where(assertion => assertion.Kind == kind).Select(assertion => assertion.Mention.Text)];
}
