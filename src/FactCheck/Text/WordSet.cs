using System.Collections;

namespace FactCheck.Text;

/// <summary>A list of words that is made once and asked for every word of every text; see <see cref="WordMap{TValue}"/>.</summary>
internal sealed class WordSet : IEnumerable<string>
{
    private readonly WordMap<bool> _words;

    public WordSet() => _words = new WordMap<bool>();

    public WordSet(IEnumerable<string> words)
    {
        _words = new WordMap<bool>((words as IReadOnlyCollection<string>)?.Count ?? 0);
        foreach (var word in words)
        {
            Add(word);
        }
    }

    public void Add(string word) => _words.ValueOf(word, out _) = true;

    /// <summary>False for null.</summary>
    public bool Contains(string? word) => _words.Contains(word) && word is not null;

    public bool Contains(ReadOnlySpan<char> word) => _words.NumberOf(word, WordHash.Of(word)) > 0;

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_words.Words.ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
