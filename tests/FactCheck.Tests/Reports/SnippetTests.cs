using FactCheck.Reports;
using FactCheck.Reports.Text;

namespace FactCheck.Tests.Reports;

internal sealed class SnippetTests
{
    private static readonly string Filler = string.Join(' ', Enumerable.Repeat("filler", 60));

    [TestCase("short [|word|] here", "short ^word^ here")]
    [TestCase("one\r\n  two [|three|]\r\nfour", "two ^three^")]
    [TestCase("a\t[|b|]\tc", "a ^b^ c")]
    [TestCase("it [|spans\ntwo|] lines", "it ^spans^")]
    public void Of_ShortLine_IsTheLine(string marked, string expected) => Show(marked).ShouldBe(expected);

    [Test]
    public void Of_LongLine_KeepsThePlaceAndFitsTheRoom()
    {
        var snippet = Snippet.Of(new SampleDocument("a", Filler + " [|the place|] " + Filler).Place(0));

        snippet.Marked.ShouldBe("the place");
        snippet.Before.ShouldStartWith("...filler");
        snippet.After.ShouldEndWith("filler...");
        Columns.Of(snippet.Before + snippet.Marked + snippet.After).ShouldBeLessThanOrEqualTo(100);
    }

    [Test]
    public void Of_LongPlace_IsCut()
    {
        var snippet = Snippet.Of(new SampleDocument("a", Filler + " [|" + Filler + "|] " + Filler).Place(0));

        snippet.Marked.ShouldEndWith("...");
        Columns.Of(snippet.Before + snippet.Marked + snippet.After).ShouldBeLessThanOrEqualTo(106);
    }

    [TestCase("plain", 5)]
    [TestCase("\U0001F937\u200D\u2642\uFE0F", 2)]
    [TestCase("日本", 4)]
    [TestCase("e\u0301", 1)]
    [TestCase("πŸ€”", 4)]
    [TestCase("", 0)]
    public void Columns_WideAndJoinedCharacters_CountAsDrawn(string text, int columns) => Columns.Of(text).ShouldBe(columns);

    [TestCase("a\u001b[31mb", "a\uFFFD[31mb")]
    [TestCase("a\u009b31mb", "a\uFFFD31mb")]
    [TestCase("a\u202Eb\u2066c\u200Bd\uFEFF", "abcd")]
    [TestCase("a\r\nb\tc\u00A0d\u2028e", "a  b c d e")]
    [TestCase("x \u0007", "x \uFFFD")]
    public void Clean_ControlsOfATerminal_AreGone(string text, string clean) => TerminalText.Clean(text).ShouldBe(clean);

    [Test]
    public void Clean_HalfOfASurrogatePair_IsReplaced() => TerminalText.Clean("\uD83E x").ShouldBe("\uFFFD x");

    private static string Show(string marked)
    {
        var snippet = Snippet.Of(new SampleDocument("a", marked).Place(0));
        return $"{snippet.Before}^{snippet.Marked}^{snippet.After}";
    }
}
