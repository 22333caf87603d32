using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Phrases of one or more words and what they mean; the longest that fits wins. Matching allocates nothing.</summary>
internal sealed class PhraseTable<T>
{
    private readonly WordMap<List<Entry>> _byFirst;

    /// <param name="phrases">Words apart by single blanks, as the tokenizer cuts them: "per cent", "sq . ft".</param>
    public PhraseTable(IEnumerable<(string Words, T Meaning)> phrases)
    {
        _byFirst = new WordMap<List<Entry>>();
        foreach (var (text, meaning) in phrases)
        {
            var words = text.Split(' ');
            (_byFirst.ValueOf(words[0], out _) ??= []).Add(new Entry(words, meaning));
        }

        foreach (var first in _byFirst.Words)
        {
            _byFirst.ValueOf(first, out _).Sort((left, right) => right.Words.Length.CompareTo(left.Words.Length));
        }
    }

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Index of the token.</param>
    /// <param name="meaning">What the phrase means.</param>
    /// <returns>The index after the phrase; <paramref name="first"/> when none begins there.</returns>
    public int Match(NumericText text, int first, out T meaning)
    {
        meaning = default!;
        if (!text.Holds(first) || !_byFirst.TryGetValue(text.Norm(first), out var entries))
        {
            return first;
        }

        foreach (var entry in entries)
        {
            if (Fits(text, first, entry.Words))
            {
                meaning = entry.Meaning;
                return first + entry.Words.Length;
            }
        }

        return first;
    }

    private static bool Fits(NumericText text, int first, string[] words)
    {
        for (var k = 1; k < words.Length; k++)
        {
            if (!text.Is(first + k, words[k]))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Entry(string[] Words, T Meaning);
}
