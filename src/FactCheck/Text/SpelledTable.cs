using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Text;

/// <summary>Values by the spelling of a word; where the runtime can, a known word is found without making a string of it.</summary>
/// <param name="capacity">How many words there may be.</param>
internal sealed class SpelledTable<TValue>(int capacity)
{
#if NET9_0_OR_GREATER
    private readonly Dictionary<string, TValue>.AlternateLookup<ReadOnlySpan<char>> _values =
        new Dictionary<string, TValue>(capacity, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value) => _values.TryGetValue(word, out value);

    public void Add(string word, TValue value) => _values.Dictionary.Add(word, value);
#else
    private readonly Dictionary<string, TValue> _values = new(capacity, StringComparer.Ordinal);

    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value) => _values.TryGetValue(word.ToString(), out value);

    public void Add(string word, TValue value) => _values.Add(word, value);
#endif
}
