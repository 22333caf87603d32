using FactCheck.Text;

namespace FactCheck.Tests.Text;

internal sealed class CommonWordsTests
{
    [TestCase("the")]
    [TestCase("said")]
    [TestCase("government")]
    public void Find_CommonWord_IsTheSameForAllAndAsMadeAnew(string spelled)
    {
        var word = CommonWords.Find(spelled, WordHash.Of(spelled)).ShouldNotBeNull();
        var anew = new KnownWord(spelled, TokenKind.Word);

        CommonWords.Find(spelled, WordHash.Of(spelled)).ShouldBeSameAs(word);
        (word.Spelled, word.Norm, word.Stem, word.IsStop, word.IsCapitalized, word.Rarity).ShouldBe((anew.Spelled, anew.Norm, anew.Stem, anew.IsStop, anew.IsCapitalized, anew.Rarity));
    }

    [TestCase("The")]
    [TestCase("Oslo")]
    [TestCase("quorlish")]
    [TestCase("12")]
    [TestCase("")]
    public void Find_AnythingElse_IsNull(string spelled) => CommonWords.Find(spelled, WordHash.Of(spelled)).ShouldBeNull();
}
