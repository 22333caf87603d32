using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Text;

/// <summary>
/// Values by word, for lists that are made once and asked for every word of every text, most of which they do not hold: such a word is told by one look.
/// Thread-safe once nothing is added any more.
/// </summary>
internal sealed class WordMap<TValue>
{
    private const int LeastSlots = 64;

    /// <summary>Four bits for a slot, so that few words that are not held meet one.</summary>
    private const int SlotsOfWord = 16;

    /// <summary>A bit for each word that may be held: small enough to stay near, so that most other words are told without a look into the slots.</summary>
    private ulong[] _bits;

    /// <summary>A word's hash and, below it, its number from 1; 0 where there is none. At most half of them are taken.</summary>
    private ulong[] _slots;
    private string[] _words;
    private TValue[] _values;

    /// <param name="capacity">About how many words there will be.</param>
    public WordMap(int capacity = 0)
    {
        var slots = LeastSlots;
        while (slots < 2 * capacity)
        {
            slots *= 2;
        }

        _slots = new ulong[slots];
        _bits = new ulong[slots / SlotsOfWord];
        _words = new string[slots / 2];
        _values = new TValue[slots / 2];
    }

    public WordMap(IEnumerable<KeyValuePair<string, TValue>> entries)
        : this((entries as IReadOnlyCollection<KeyValuePair<string, TValue>>)?.Count ?? 0)
    {
        foreach (var (word, value) in entries)
        {
            ValueOf(word, out _) = value;
        }
    }

    public int Count { get; private set; }

    /// <summary>The words in the order in which they were added.</summary>
    public ReadOnlySpan<string> Words => _words.AsSpan(0, Count);

    public bool TryGetValue(string? word, [MaybeNullWhen(false)] out TValue value)
    {
        var number = NumberOf(word, WordHash.Of(word));
        value = number > 0 ? _values[number - 1] : default;
        return number > 0;
    }

    public bool Contains(string? word) => NumberOf(word, WordHash.Of(word)) > 0;

    /// <summary>Where the value of a word lies, until the next word is added; a new word is added with the default.</summary>
    public ref TValue ValueOf(string word, out bool isKnown)
    {
        var hash = WordHash.Of(word);
        var number = NumberOf(word, hash);
        isKnown = number > 0;
        if (!isKnown)
        {
            if (Count == _words.Length)
            {
                Grow();
            }

            _words[Count++] = word;
            number = Count;
            Place(hash, number);
        }

        return ref _values[number - 1];
    }

    /// <summary>Where the value of the word of a number lies.</summary>
    public ref TValue ValueAt(int number) => ref _values[number - 1];

    /// <summary>The number of a word from 1; 0 for one that is not held.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public int NumberOf(ReadOnlySpan<char> word, uint hash)
    {
        var bits = _bits;
        return (bits[(hash >> 6) & (uint)(bits.Length - 1)] >> (int)(hash & 63) & 1) == 0 ? 0 : Find(word, hash);
    }

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        var slots = _slots;
        for (var i = (hash >> 1) & (uint)(slots.Length - 1); slots[i] is not 0 and var slot; i = (i + 1) & (uint)(slots.Length - 1))
        {
            if (slot >> 32 == hash && word.SequenceEqual(_words[(int)slot - 1]))
            {
                return (int)slot;
            }
        }

        return 0;
    }

    private void Place(uint hash, int number)
    {
        _bits[(hash >> 6) & (uint)(_bits.Length - 1)] |= 1UL << (int)(hash & 63);
        var i = (hash >> 1) & (uint)(_slots.Length - 1);
        while (_slots[i] != 0)
        {
            i = (i + 1) & (uint)(_slots.Length - 1);
        }

        _slots[i] = ((ulong)hash << 32) | (uint)number;
    }

    private void Grow()
    {
        _slots = new ulong[_slots.Length * 2];
        _bits = new ulong[_bits.Length * 2];
        Array.Resize(ref _words, _words.Length * 2);
        Array.Resize(ref _values, _values.Length * 2);
        for (var number = 1; number <= Count; number++)
        {
            Place(WordHash.Of(_words[number - 1]), number);
        }
    }
}
