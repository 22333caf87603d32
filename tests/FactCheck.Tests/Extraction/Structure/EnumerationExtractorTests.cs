namespace FactCheck.Tests.Extraction.Structure;

internal sealed class EnumerationExtractorTests
{
    [TestCase("The county has three options: a ferry, a detour, and a pontoon bridge.", 3, 3)]
    [TestCase("It works in four fields: energy, water and transport.", 4, 3)]
    [TestCase("They met in 3 cities: Paris, Rome and the Hague.", 3, 3)]
    [TestCase("The wiki names two areas: “Self-Deportation Tracking,” and “Lifecycle Operations.”", 2, 2)]
    [TestCase("What has changed, in four steps:\n1. The gate is locked at ten.\n2. Bicycles go to the yard. The cellar is closed. A key is with the porter.\n3. Dogs are kept on a lead.\n4. The roof is for tenants.", 4, 4)]
    public void Extract_AnnouncedList_IsCounted(string text, int announced, int listed)
    {
        var value = (EnumerationValue)new FactChecker().Extract(new Document("a", text)).Single(assertion => assertion.Kind == AssertionKind.Structure).Value;

        (value.Announced, value.Listed).ShouldBe((announced, listed));
    }

    [TestCase("He has two children: a daughter, Nadja Angelique, born in 2001 and a son Marcus, born in 2004.")]
    [TestCase("She named four goals: term limits for Congress and the courts. A simpler tax code. Safe borders. Less debt.")]
    [TestCase("At least three people saw it: a guard, a cook and two maids.")]
    [TestCase("There are two problems: nobody knows, and nobody has asked.")]
    [TestCase("The vote was 9 to 4: Smith was absent.")]
    [TestCase("It starts at 10:30, 11:30 and 12:30.")]
    [TestCase(":) Thank you for the flowers, the card and the cake.")]
    [TestCase("Two of them: : red, green and blue.")]
    public void Extract_NoCountableList_IsLeftAlone(string text) =>
        new FactChecker().Extract(new Document("a", text)).ShouldNotContain(assertion => assertion.Kind == AssertionKind.Structure);
}
