using FactCheck.Text;

namespace FactCheck.Tests.Text;

internal sealed class ValueWordsTests
{
    [TestCase("The roof cost two million euros.", "2,000,000 EUR")]
    [TestCase("The roof cost over 3 million dollars.", "over 3,000,000 USD")]
    [TestCase("The roof cost two million kroner.", "2,000,000 of a currency not told")]
    [TestCase("The roof cost two million Danish kroner.", "2,000,000 DKK")]
    [TestCase("The choir sings at 8 p.m.", "20:00")]
    [TestCase("The choir sings at 20:00.", "20:00")]
    [TestCase("The repairs took 14 months.", "14 months")]
    [TestCase("The repairs took one month.", "1 month")]
    [TestCase("The mill stood for two centuries.", "2 centuries")]
    [TestCase("The repairs took several weeks.", "2 to 12 weeks")]
    [TestCase("The rate rose by three percentage points.", "3 percentage points")]
    [TestCase("The fair opens in spring.", "spring")]
    public void Of_FirstValue_IsInPlainWords(string text, string words) =>
        ValueWords.Of(new FactChecker().Extract(new Document("a", text))[0].Value).ShouldBe(words);
}
