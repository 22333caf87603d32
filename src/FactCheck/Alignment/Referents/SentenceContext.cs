namespace FactCheck.Alignment.Referents;

/// <summary>The concepts of a sentence in the order of their first words, each with the tokens where it stands.</summary>
internal sealed class SentenceContext
{
    private readonly int[] _numbers;
    private readonly string[] _concepts;
    private readonly int[] _starts;
    private readonly int[] _tokens;

    /// <param name="words">The number of a concept, the concept and its token for each content word of the sentence, in the order of the text.</param>
    public SentenceContext(ReadOnlySpan<(int Number, string Concept, int Token)> words)
    {
        Span<int> places = words.Length <= 128 ? stackalloc int[words.Length] : new int[words.Length];
        Span<int> numbers = words.Length <= 128 ? stackalloc int[words.Length] : new int[words.Length];
        Span<int> sizes = words.Length <= 128 ? stackalloc int[words.Length] : new int[words.Length];
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var place = numbers[..count].IndexOf(words[i].Number);
            if (place < 0)
            {
                place = count++;
                numbers[place] = words[i].Number;
                sizes[place] = 0;
            }

            places[i] = place;
            sizes[place]++;
        }

        _numbers = numbers[..count].ToArray();
        _concepts = new string[count];
        _starts = new int[count + 1];
        _tokens = new int[words.Length];
        for (var place = 0; place < count; place++)
        {
            _starts[place + 1] = _starts[place] + sizes[place];
            sizes[place] = _starts[place];
        }

        for (var i = 0; i < words.Length; i++)
        {
            _concepts[places[i]] = words[i].Concept;
            _tokens[sizes[places[i]]++] = words[i].Token;
        }
    }

    /// <summary>How many concepts there are.</summary>
    public int Count => _numbers.Length;

    /// <summary>The concepts themselves.</summary>
    public IReadOnlyList<string> Concepts => _concepts;

    /// <summary>Their numbers in the index.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    /// <summary>The tokens of the concept of an index, ascending.</summary>
    public ReadOnlySpan<int> TokensOf(int index) => _tokens.AsSpan(_starts[index].._starts[index + 1]);

    /// <summary>The index of a concept by its number; -1 when the sentence has it not.</summary>
    public int IndexOf(int number) => _numbers.AsSpan().IndexOf(number);
}
