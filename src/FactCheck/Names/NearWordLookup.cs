namespace FactCheck.Names;

/// <summary>
/// Finds the words of a fixed list that one edit makes equal to a given word: <see cref="NearWordIndex"/> with the keys of the list kept. Immutable.
/// </summary>
internal sealed class NearWordLookup
{
    private readonly IReadOnlyList<string> _words;
    private readonly ulong[] _keys;
    private readonly int[] _owners;

    /// <param name="words">Distinct words; those that <see cref="NearWordIndex.HasKeys"/> is false of are never found.</param>
    public NearWordLookup(IReadOnlyList<string> words)
    {
        _words = words;
        var count = 0;
        foreach (var word in words)
        {
            count += NearWordIndex.HasKeys(word) ? word.Length + 1 : 0;
        }

        (_keys, _owners) = (new ulong[count], new int[count]);
        var at = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (NearWordIndex.HasKeys(words[i]))
            {
                at = NearWordIndex.AddKeys(words[i], i, _keys, _owners, at);
            }
        }

        Array.Sort(_keys, _owners);
    }

    /// <returns>Indices of the words, ascending, each once; the word itself is not near.</returns>
    public IReadOnlyList<int> Near(string word)
    {
        if (!NearWordIndex.HasKeys(word))
        {
            return [];
        }

        var (keys, owners) = (new ulong[word.Length + 1], new int[word.Length + 1]);
        NearWordIndex.AddKeys(word, 0, keys, owners, 0);
        var found = new SortedSet<int>();
        foreach (var key in keys)
        {
            for (var i = FirstAtLeast(key); i < _keys.Length && _keys[i] == key; i++)
            {
                if (OneEdit.Separates(_words[_owners[i]], word))
                {
                    found.Add(_owners[i]);
                }
            }
        }

        return [.. found];
    }

    private int FirstAtLeast(ulong key)
    {
        var (low, high) = (0, _keys.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _keys[middle] < key ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
