namespace FactCheck.Text;

/// <summary>The words of a text, each once, in the order in which they first stand there: what is told of a word need not be told of each of its tokens.</summary>
internal sealed class DistinctWords
{
    /// <summary>An article has each of its words some five times.</summary>
    private const int TokensOfWord = 5;
    private const int Fewest = 32;
    private const int Most = 4096;

    private KnownWord[] _words;

    /// <summary>The number of a word from 1 near where its hash points, 0 where there is none; at most half of them are taken.</summary>
    private int[] _slots;

    /// <param name="tokens">About how many tokens the text has.</param>
    public DistinctWords(int tokens)
    {
        _words = new KnownWord[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(tokens / TokensOfWord, Fewest, Most))];
        _slots = new int[2 * _words.Length];
    }

    public int Count { get; private set; }

    public ReadOnlySpan<KnownWord> Span => _words.AsSpan(0, Count);

    /// <summary>The number of a word from 0. A word of the run that was made twice has two.</summary>
    public int NumberOf(KnownWord word)
    {
        var mask = (uint)_slots.Length - 1;
        var slot = word.Hash & mask;
        for (; _slots[slot] is > 0 and var known; slot = (slot + 1) & mask)
        {
            if (ReferenceEquals(_words[known - 1], word))
            {
                return known - 1;
            }
        }

        if (Count == _words.Length)
        {
            Grow();
            return NumberOf(word);
        }

        _words[Count++] = word;
        _slots[slot] = Count;
        return Count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _words, _words.Length * 2);
        _slots = new int[_slots.Length * 2];
        var mask = (uint)_slots.Length - 1;
        for (var number = 1; number <= Count; number++)
        {
            var slot = _words[number - 1].Hash & mask;
            while (_slots[slot] > 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = number;
        }
    }
}
