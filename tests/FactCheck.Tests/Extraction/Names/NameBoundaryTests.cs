namespace FactCheck.Tests.Extraction.Names;

/// <summary>Where a name begins and ends: what belongs to it though it looks like two, and what does not though it has a capital.</summary>
internal sealed class NameBoundaryTests
{
    private static readonly FactChecker Checker = new();

    [TestCase("She joined the Green Party of the United States in the spring of that year.", "Green Party of the United States")]
    [TestCase("The claim was filed by Hartwell Systems, Inc. on Friday, its lawyers said.", "Hartwell Systems, Inc.")]
    [TestCase("He had stood for the Peace and Freedom Party twice before.", "Peace and Freedom Party")]
    [TestCase("The report was written by the Center for Strategic and International Studies in May.", "Center for Strategic and International Studies")]
    [TestCase("She was admitted to the Law Society of England and Wales in 1987.", "Law Society of England and Wales")]
    [TestCase("He was a member of the Board of Directors of the National Wildlife Federation for years.", "National Wildlife Federation")]
    [TestCase("In those years he edited the paper of the Nazi party in the valley.", "Nazi party")]
    public void Extract_OrganizationOfSeveralParts_IsOneName(string text, string name) => Names(text, AssertionKind.Organization).ShouldContain(name);

    [TestCase("The petition was drawn up by Pensioners for Clean Rivers and two dozen anglers.", "Pensioners for Clean Rivers")]
    [TestCase("In June she became the treasurer of the Movement for Work and Dignity in Leeds.", "Movement for Work and Dignity")]
    [TestCase("He spoke for the Northern League against Gambling at the hearing.", "Northern League against Gambling")]
    [TestCase("The grant went to the Society for the Spread of Fair Trade last autumn.", "Society for the Spread of Fair Trade")]
    [TestCase("Speakers against the levy include the Wool Shippers Association, Dunmore Haulage Group, Harbour Carriers Union, Coastal Pilots Guild,", "Harbour Carriers Union")]
    public void Extract_BodyWithItsPurpose_IsOneName(string text, string name) => Names(text, AssertionKind.Organization).ShouldContain(name);

    [TestCase("He scored eleven goals for Corwen University against the Marlow Cricket Club that summer.", "Corwen University", "Marlow Cricket Club")]
    [TestCase("The votes for the Ulster Unionist Party and Alliance Party of Northern Ireland were counted again.", "Ulster Unionist Party", "Alliance Party of Northern Ireland")]
    [TestCase("Money came from the Heritage Foundation and Institute for Policy Studies in equal parts.", "Heritage Foundation", "Institute for Policy Studies")]
    public void Extract_TwoOrganizations_AreApart(string text, string one, string other)
    {
        var names = Names(text, AssertionKind.Organization);

        names.ShouldContain(one);
        names.ShouldContain(other);
    }

    [TestCase("He works for the Food and Drug Administration in Maryland.", "Food and Drug Administration")]
    [TestCase("She reports to the Securities and Exchange Commission every spring.", "Securities and Exchange Commission")]
    [TestCase("The Department of Health and Human Services declined to comment.", "Department of Health and Human Services")]
    public void Extract_OneOrganizationWithAnAnd_StaysWhole(string text, string name) => Names(text, AssertionKind.Organization).ShouldContain(name);

    [TestCase("The seat is held by Norman Whitfield MP, who spoke first.", "Norman Whitfield")]
    [TestCase("Steve, Rod and Elise - Just wanted to confirm our meeting at noon.", "Elise")]
    [TestCase("He studied the work of Pierre - Simon Laplace for years.", "Pierre - Simon Laplace")]
    [TestCase("The lorry had stopped without lights, said Supt Kwame Asare-Mintah, and nobody knew why.", "Kwame Asare-Mintah")]
    [TestCase("Cllr Jane Hale moved that the lido be closed.", "Jane Hale")]
    [TestCase("The inquiry is led by DCI Amy Rowe of the county force.", "Amy Rowe")]
    [TestCase("Prosecuting, Harriet Marsh KC said the accused had owed him money.", "Harriet Marsh")]
    [TestCase("Two of the judges agreed with Miriam Tapuke J, so the appeal failed.", "Miriam Tapuke")]
    [TestCase("SINGAPORE - Kim Min-ji of South Korea won the race on Saturday.", "Kim Min-ji")]
    [TestCase("The Swiss skier Noemi Zurbriggen came third in Aspen.", "Noemi Zurbriggen")]
    public void Extract_Person_EndsWithTheName(string text, string name) => Names(text, AssertionKind.Person).ShouldContain(name);

    [TestCase("Please open Lisa_resume.doc and print it before the meeting.")]
    [TestCase("i told the plumber that the mary rose was a ship, not a pub.")]
    [TestCase("the beach at santa monica was empty all day and nobody swam.")]
    public void Extract_PartOfAnotherName_IsNoPerson(string text) => Names(text, AssertionKind.Person).ShouldBeEmpty();

    [TestCase("i think jessica is going to be late again, sorry about that", "jessica")]
    [TestCase("my friend stephanie was at the door when it rang", "stephanie")]
    public void Extract_GivenNameInLowerCaseText_IsAPerson(string text, string name) => Names(text, AssertionKind.Person).ShouldBe([name]);

    [Test]
    public void Extract_CountryInLowerCaseText_IsAPlace() => Names("i have been living in malaysia for two years now", AssertionKind.Place).ShouldBe(["malaysia"]);

    private static List<string> Names(string text, AssertionKind kind) =>
        [.. Checker.Extract(new Document("a", text)).Where(assertion => assertion.Kind == kind).Select(assertion => assertion.Mention.Text)];
}
