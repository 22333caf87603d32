using FactCheck.Names;

namespace FactCheck.Tests.Names;

internal sealed class NearWordIndexTests
{
    [Test]
    public void Pairs_AgainstBruteForce_FindsEveryPairOneEditApart()
    {
        var words = Words(1_500);
        var expected = new List<(int, int)>();
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = i + 1; j < words.Count; j++)
            {
                if (OneEdit.Separates(words[i], words[j]))
                {
                    expected.Add((i, j));
                }
            }
        }

        expected.Count.ShouldBeGreaterThan(100);
        NearWordIndex.Pairs(words).ShouldBe(expected);
    }

    [TestCase("pretti", "preti")]
    [TestCase("toyko", "tokyo")]
    [TestCase("hansen", "hanson")]
    [TestCase("areas", "areass")]
    [TestCase("xaaa", "aaaa")]
    public void Pairs_EveryKindOfEdit_Found(string left, string right) =>
        NearWordIndex.Pairs([left, right]).ShouldBe([(0, 1)]);

    [TestCase("smith", "smith")]
    [TestCase("abc", "abd")]
    [TestCase("pretti", "petri")]
    public void Pairs_EqualShortOrFarther_NotFound(string left, string right) =>
        NearWordIndex.Pairs([left, right]).ShouldBeEmpty();

    /// <summary>Made-up words over few letters, so that many are near; always the same.</summary>
    private static List<string> Words(int count)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var state = 12345u;
        while (words.Count < count)
        {
            var word = new char[4 + (Next() % 4)];
            for (var i = 0; i < word.Length; i++)
            {
                word[i] = "aeinrst"[(int)(Next() % 7)];
            }

            words.Add(new string(word));
        }

        return [.. words];

        uint Next() => (state = (state * 1664525u) + 1013904223u) >> 16;
    }
}
