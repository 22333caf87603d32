using FactCheck.Text;

namespace FactCheck.Tests.Text;

internal sealed class StemmerTests
{
    [TestCase("contracts", "contract")]
    [TestCase("killed", "killing")]
    [TestCase("said", "says")]
    [TestCase("secured", "securing")]
    [TestCase("agencies", "agency")]
    [TestCase("stopped", "stop")]
    [TestCase("thieves", "thief")]
    [TestCase("scanning", "scanned")]
    [TestCase("employees", "employee")]
    public void Stem_FormsOfOneWord_Meet(string left, string right) => Stemmer.Stem(left).ShouldBe(Stemmer.Stem(right));

    [TestCase("news", "new")]
    [TestCase("organ", "organization")]
    [TestCase("evening", "even")]
    [TestCase("bus", "bu")]
    [TestCase("united", "unit")]
    public void Stem_OtherWords_StayApart(string left, string right) => Stemmer.Stem(left).ShouldNotBe(Stemmer.Stem(right));
}
