using FactCheck.Extraction.Names;

namespace FactCheck.Tests.Extraction.Names;

internal sealed class WordClassesTests
{
    [TestCase("ohio", "iowa")]
    [TestCase("tuesday", "wednesday")]
    [TestCase("robert", "william")]
    [TestCase("quarterly", "annual")]
    public void Of_WordsInLikeCompany_ShareACoarseClass(string one, string other) => Coarse(one).ShouldBe(Coarse(other));

    [TestCase("ohio", "robert")]
    [TestCase("said", "robert")]
    [TestCase("tuesday", "iowa")]
    public void Of_WordsOfOtherKinds_DoNot(string one, string other) => Coarse(one).ShouldNotBe(Coarse(other));

    [TestCase("")]
    [TestCase("Ohio")]
    [TestCase("qzxwvbrrtk")]
    public void Of_WordThatIsNotListed_HasNone(string word) => WordClasses.Of(word).ShouldBe(WordClasses.None);

    private static int Coarse(string word)
    {
        var number = WordClasses.Of(word);
        number.ShouldBeGreaterThanOrEqualTo(0, word);
        return number >> 6;
    }
}
