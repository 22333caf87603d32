using System.Collections.Frozen;

namespace FactCheck.Text;

/// <summary>Words that a stretch of a text is looked up in; where the runtime can, without making a string of it.</summary>
internal sealed class SpelledSet(IEnumerable<string> words, StringComparer comparer)
{
#if NET9_0_OR_GREATER
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
#else
    private readonly FrozenSet<string> _words = words.ToFrozenSet(comparer);

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word.ToString());
#endif
}
