using FactCheck.Text;

namespace FactCheck.Tests.Text;

internal sealed class FoldingTests
{
    [TestCase("“near real‑time”", "\"near real-time\"")]
    [TestCase("a\u00A0b", "a b")]
    [TestCase("Â£5m", " £5m")]
    [TestCase("â‚¬900m", "  €900m")]
    [TestCase("naïve café", "naïve café")]
    [TestCase("Ελλάδα και Κύπρος", "Ελλάδα και Κύπρος")]
    [TestCase("plain text", "plain text")]
    public void Fold_Text_KeepsItsLength(string text, string expected)
    {
        Folding.Fold(text).ShouldBe(expected);
        Folding.Fold(text).Length.ShouldBe(text.Length);
    }

    [TestCase("work with ICE πŸ€―πŸ‘€. I", 14, 6)]
    [TestCase("no 🤷‍♂️ idea", 3, 5)]
    [TestCase("lone \uD83D surrogate", 5, 1)]
    public void Fold_PictureOrItsRemains_IsBlottedOut(string text, int start, int length)
    {
        var folded = Folding.Fold(text);

        folded.Length.ShouldBe(text.Length);
        folded.Substring(start, length).ShouldAllBe(unit => unit == Folding.Picture || unit == Folding.Nothing);
        folded[..start].ShouldBe(text[..start]);
    }

    [Test]
    public void Fold_SecondSeed_LeavesNoTraceOfBrokenEmoji() =>
        Folding.Fold(Seeds.Second.Text).ShouldNotContain("€");
}
