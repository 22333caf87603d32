using FactCheck.Text;

namespace FactCheck.Tests.Text;

internal sealed class CommonWordsTests
{
    [TestCase("the")]
    [TestCase("said")]
    [TestCase("Said")]
    [TestCase("governments")]
    [TestCase("GOVERNMENT")]
    public void Of_CommonWordOrFormOfOne_IsTheSameForAllAndAsMadeAnew(string spelled)
    {
        var word = CommonWords.Of(spelled, WordHash.Of(spelled));
        var anew = new KnownWord(spelled, TokenKind.Word);

        CommonWords.Of(spelled, WordHash.Of(spelled)).ShouldBeSameAs(word);
        (word.Spelled, word.Norm, word.Stem, word.IsStop, word.IsCapitalized, word.Rarity).ShouldBe((anew.Spelled, anew.Norm, anew.Stem, anew.IsStop, anew.IsCapitalized, anew.Rarity));
    }

    [TestCase("Oslo")]
    [TestCase("quorlish")]
    [TestCase("12")]
    [TestCase("")]
    public void Of_AnythingElse_IsNotKept(string spelled) => CommonWords.Of(spelled, WordHash.Of(spelled)).ShouldNotBeSameAs(CommonWords.Of(spelled, WordHash.Of(spelled)));
}
