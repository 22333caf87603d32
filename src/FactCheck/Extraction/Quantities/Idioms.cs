using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Steps over phrases in which a number word tells no number: "ground zero", "24/7", "the eleventh hour".</summary>
internal static class Idioms
{
    /// <summary>The most words a phrase has before its number.</summary>
    private const int MaxWordsBefore = 3;

    private static readonly PhraseTable<bool> Phrases = new(WordListFile.Lines("number-idioms.txt").Select(line => (line, true)));

    /// <returns>The index after the phrase a number word stands in; <paramref name="i"/> when it stands in none.</returns>
    public static int Skip(NumericText text, int i)
    {
        for (var first = i; first >= i - MaxWordsBefore && text.Holds(first); first--)
        {
            var end = Phrases.Match(text, first, out _);
            if (end > i && !IsCounted(text, first, end))
            {
                return end;
            }
        }

        return i;
    }

    /// <summary>"50-50 votes", "day one hundred": the phrase is the beginning of something longer.</summary>
    private static bool IsCounted(NumericText text, int first, int end) =>
        text.Has(end, LexemeKind.Hundred | LexemeKind.Scale | LexemeKind.Cardinal) || (text.Is(end, '-') && text.Has(end + 1, LexemeKind.Cardinal)) || (text.Is(end, '/') && text.IsNumber(end + 1)) || MoneyReader.IsSignBefore(text, first);
}
