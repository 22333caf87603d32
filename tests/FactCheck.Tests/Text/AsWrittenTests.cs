using FactCheck.Text;

namespace FactCheck.Tests.Text;

internal sealed class AsWrittenTests
{
    private const string Told = "The Companies paid 40 million out of their balance, and revenue fell.";

    [TestCase("company", "companies")]
    [TestCase("balanc", "balance")]
    [TestCase("revenu", "revenue")]
    [TestCase("tariff", "tariff")]
    public void Word_Stem_IsTheWordOfTheText(string stem, string word) => AsWritten.Word(Told, new TextSpan(19, 10), stem).ShouldBe(word);
}
