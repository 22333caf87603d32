using FactCheck.Names;

namespace FactCheck.Tests.Names;

internal sealed class NameLexiconTests
{
    [Test]
    public void Find_CommonNames_KnowsThem()
    {
        NameLexicon.Find("john").Given.ShouldBe(3);
        NameLexicon.Find("smith").Surname.ShouldBe(5);
        NameLexicon.Find("minneapolis").City.ShouldBeGreaterThan(1);
        NameLexicon.Find("united kingdom").IsTerritory.ShouldBeTrue();
        NameLexicon.Find("house").Common.ShouldBe(3);
    }

    [TestCase("pretti")]
    [TestCase("qwzrtplk")]
    [TestCase("")]
    public void Find_RareOrUnknown_IsNotEstablished(string word) =>
        NameLexicon.Find(word).Evidence(EntityType.Person).ShouldBeLessThan(2);
}
