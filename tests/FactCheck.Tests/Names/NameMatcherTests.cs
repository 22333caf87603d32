namespace FactCheck.Tests.Names;

internal sealed class NameMatcherTests
{
    [TestCase("Renée Good", "Renee Good", EntityType.Person)]
    [TestCase("KRZYŻEWSKI", "Krzyzewski", EntityType.Person)]
    [TestCase("U.S.", "US", EntityType.Place)]
    [TestCase("Coca-Cola", "Coca Cola", EntityType.Organization)]
    [TestCase("Good", "Good’s", EntityType.Person)]
    public void Compare_SpellingsEqualButForMarks_Same(string first, string second, EntityType type) =>
        Relation(first, second, type).ShouldBe(NameRelation.Same);

    [TestCase("Bill Clinton", "William Clinton", EntityType.Person)]
    [TestCase("J. Adams", "John Adams", EntityType.Person)]
    [TestCase("Jain", "Akash Jain", EntityType.Person)]
    [TestCase("Dr. Rossi", "Rossi", EntityType.Person)]
    [TestCase("Frost, William", "William Frost", EntityType.Person)]
    [TestCase("Muhammad Ali", "Mohammed Ali", EntityType.Person)]
    [TestCase("Ротенберг Аркадий", "Arkadii Rotenberg", EntityType.Person)]
    [TestCase("ICE", "Immigration and Customs Enforcement", EntityType.Organization)]
    [TestCase("CRYSTALORD LIMITED", "Crystalord Ltd", EntityType.Organization)]
    [TestCase("World Health Organisation", "World Health Organization", EntityType.Organization)]
    [TestCase("United States Army", "U.S. Army", EntityType.Organization)]
    [TestCase("Instituto Tecnologico", "Institute Tecnologico", EntityType.Organization)]
    [TestCase("Universidad de Chile", "University of Chile", EntityType.Organization)]
    [TestCase("Canada", "Canadian", EntityType.Place)]
    [TestCase("Kiev", "Kyiv", EntityType.Place)]
    [TestCase("Mt. Elbrus", "Mount Elbrus", EntityType.Place)]
    [TestCase("Fort St. Marten", "Fort Saint Marten", EntityType.Place)]
    [TestCase("7th Ave.", "Seventh Avenue", EntityType.Place)]
    [TestCase("Univ. of Bergen", "University of Bergen", EntityType.Organization)]
    [TestCase("Larkin Bros", "Larkin Brothers", EntityType.Organization)]
    [TestCase("Chas. Oduya", "Charles Oduya", EntityType.Person)]
    [TestCase("Misha Orlov", "Mikhail Orlov", EntityType.Person)]
    [TestCase("Gosia Wrona", "Małgorzata Wrona", EntityType.Person)]
    [TestCase("Kostas Vranas", "Konstantinos Vranas", EntityType.Person)]
    [TestCase("Nacho Urrutia", "Ignacio Urrutia", EntityType.Person)]
    [TestCase("Kees de Wit", "Cornelis de Wit", EntityType.Person)]
    public void Compare_TwoUsualForms_Variant(string first, string second, EntityType type) =>
        Relation(first, second, type).ShouldBe(NameRelation.Variant);

    [TestCase("Alex Pretti", "Alex Preti", EntityType.Person)]
    [TestCase("Condoleezza Rice", "Condoleeza Rice", EntityType.Person)]
    [TestCase("Libya", "Lybia", EntityType.Place)]
    [TestCase("United Nations", "Unitde Nations", EntityType.Organization)]
    [TestCase("Charles Bukowski", "Bukowksi", EntityType.Person)]
    [TestCase("Igor Sechin", "Ig0r Sech1n", EntityType.Person)]
    public void Compare_OneSpellingASlip_Misspelling(string first, string second, EntityType type) =>
        Relation(first, second, type).ShouldBe(NameRelation.Misspelling);

    [TestCase("John Smith", "Joan Smith", EntityType.Person)]
    [TestCase("Peter Hansen", "Peter Hanson", EntityType.Person)]
    [TestCase("Robert Kennedy Jr.", "Robert Kennedy Sr.", EntityType.Person)]
    [TestCase("Louis XIV", "Louis XV", EntityType.Person)]
    [TestCase("19th Route Army", "29th Route Army", EntityType.Organization)]
    [TestCase("North Korea", "South Korea", EntityType.Place)]
    [TestCase("AFC", "NFC", EntityType.Organization)]
    [TestCase("Immigration Services", "Internal Revenue Service", EntityType.Organization)]
    [TestCase("Killing", "Selling", EntityType.Unknown)]
    [TestCase("Abdullah bin Omar", "Omar bin Abdullah", EntityType.Person)]
    [TestCase("Slovakia", "Slovenia", EntityType.Place)]
    [TestCase("Mount Elbrus", "Mt. Elgin", EntityType.Place)]
    [TestCase("Oak St.", "Oak Ave.", EntityType.Place)]
    [TestCase("Kasia Wrona", "Gosia Wrona", EntityType.Person)]
    public void Compare_TwoBearers_Different(string first, string second, EntityType type) =>
        Relation(first, second, type).ShouldBe(NameRelation.Different);

    [TestCase("Alex Pretti", "Alex Preti")]
    [TestCase("ICE", "Immigration and Customs Enforcement")]
    [TestCase("Hans O Friedrich", "Hans Joachim Friedrich")]
    [TestCase("Jain", "Akash Jain")]
    public void Compare_OtherOrder_SameAnswer(string first, string second)
    {
        var there = FactChecker.CompareNames(first, second, EntityType.Person);
        var back = FactChecker.CompareNames(second, first, EntityType.Person);

        back.Relation.ShouldBe(there.Relation);
        back.Score.ShouldBe(there.Score);
    }

    [Test]
    public void Compare_Slip_SaysInWordsWhatDiffers()
    {
        var comparison = FactChecker.CompareNames("Alex Pretti", "Alex Preti", EntityType.Person);

        comparison.Explanation[0].ShouldBe("\"Pretti\" and \"Preti\" differ by one doubled letter (t).");
        comparison.Score.ShouldBeGreaterThan(.8);
    }

    [TestCase("(")]
    [TestCase("\uD800")]
    [TestCase("…")]
    [TestCase("the")]
    [TestCase("Dr.")]
    [TestCase("'s")]
    public void Compare_OddText_DoesNotThrow(string odd) =>
        Should.NotThrow(() => FactChecker.CompareNames(odd, "Alex Pretti"));

    private static NameRelation Relation(string first, string second, EntityType type) => FactChecker.CompareNames(first, second, type).Relation;
}
