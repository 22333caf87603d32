using FactCheck.Text;

namespace FactCheck.Tests.Text;

internal sealed class DistinctWordsTests
{
    [Test]
    public void NumberOf_ManyWords_IsTheSameForEachAndInTheirOrder()
    {
        KnownWord[] words = [.. Enumerable.Range(0, 1000).Select(i => new KnownWord($"w{i}", TokenKind.Word))];
        var distinct = new DistinctWords(tokens: 10);

        words.Concat(words).Select(distinct.NumberOf).ShouldBe(Enumerable.Range(0, 1000).Concat(Enumerable.Range(0, 1000)));
        distinct.Span.ToArray().ShouldBe(words);
    }

    [Test]
    public void Words_OfAText_AreThoseOfItsTokens()
    {
        var tokens = new DocumentText(new Document("a", "The ferry left. The other ferry, the Lund, did not.")).Tokens;

        tokens.Select(token => tokens.Words[token.Number].Spelled).ShouldBe(["The", "ferry", "left", ".", "The", "other", "ferry", ",", "the", "Lund", ",", "did", "not", "."]);
        tokens.Words.Length.ShouldBe(10);
    }
}
