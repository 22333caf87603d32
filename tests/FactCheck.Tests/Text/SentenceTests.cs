namespace FactCheck.Tests.Text;

internal sealed class SentenceTests
{
    [TestCase("He met Mr. Smith of the U.S. Army on Jan. 3 at 8 a.m. in Washington.", 1)]
    [TestCase("She lives in the U.S. The company does not.", 2)]
    [TestCase("It cost $3.5 million. Nobody knew.", 2)]
    [TestCase("\"We won.\" He left.", 2)]
    [TestCase("They asked J. K. Rowling. She declined.", 2)]
    [TestCase("He was arrested.In court he said nothing.", 2)]
    [TestCase("Wait... what happened?", 1)]
    [TestCase("Is it true? Yes!", 2)]
    [TestCase("I like it 😀. They do not 😢 But we stay.", 3)]
    [TestCase("Prices rose 3.2 percent (up from 2.9). Wages fell.", 2)]
    public void Sentences_Text_AreCutAtTheirEnds(string text, int count) =>
        new DocumentText(new Document("a", text)).Sentences.Count.ShouldBe(count);

    [TestCase("don't stop", "don't stop")]
    [TestCase("Palantir’s work", "palantir 's work")]
    [TestCase("a 19-year-old’s U.S. visa", "a 19 - year - old 's u.s. visa")]
    [TestCase("$1,032.50m (70%)", "$ 1,032.50 m ( 70 % )")]
    [TestCase("see https://example.org/a?b=1, or @user", "see https://example.org/a?b=1 , or @user")]
    [TestCase("Rene\u0301e", "ren\u00E9e")]
    [TestCase("co\u00ADoperate", "cooperate")]
    public void Tokens_Text_AreFolded(string text, string expected) =>
        string.Join(' ', new DocumentText(new Document("a", text)).Tokens.Select(token => token.Norm)).ShouldBe(expected);

    [Test]
    public void Sentences_OfAQuestion_AreMarked()
    {
        var sentences = new DocumentText(new Document("a", "Did 30 people die? 30 people died.")).Sentences;

        sentences.Select(sentence => sentence.IsQuestion).ShouldBe([true, false]);
    }
}
