using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>Finds the words of an index that are one edit from a given word or have the same letters in another order. Immutable.</summary>
internal sealed class NameWordLookup
{
    private readonly Dictionary<string, int> _numbers;
    private readonly NearWordLookup _near;
    private readonly ILookup<string, int> _scrambled;
    private readonly NameIndex _index;

    public NameWordLookup(NameIndex index)
    {
        _index = index;
        _numbers = index.Words.Index().ToDictionary(word => word.Item.Folded, word => word.Index, StringComparer.Ordinal);
        _near = new NearWordLookup([.. index.Words.Select(word => word.Folded)]);
        _scrambled = index.Words.Index()
            .Where(word => NearWordPairs.MayBeScrambled(word.Item.Folded))
            .ToLookup(word => NearWordPairs.LettersOf(word.Item.Folded), word => word.Index, StringComparer.Ordinal);
    }

    /// <summary>The place of a word in the order of the text; -1 for a word of no name.</summary>
    public int NumberOf(string folded) => _numbers.GetValueOrDefault(folded, -1);

    public IEnumerable<string> Near(string folded)
    {
        IEnumerable<int> found = _near.Near(folded);
        if (NearWordPairs.MayBeScrambled(folded))
        {
            found = found.Concat(_scrambled[NearWordPairs.LettersOf(folded)]);
        }

        return found.Select(number => _index.Words[number].Folded);
    }
}
