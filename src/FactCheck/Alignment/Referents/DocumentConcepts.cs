using System.Buffers;
using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Referents;

/// <summary>
/// What the content words of a document stand for, sentence by sentence: the concepts of each in the order of their first words, each with the tokens
/// where it stands. A concept has the number of its stem in the document; kinds that words stand for follow the stems.
/// </summary>
internal sealed class DocumentConcepts
{
    private readonly DocumentText _text;

    /// <summary>Where the concepts of a sentence begin in <see cref="_numbers"/>, and where those of the last end.</summary>
    private readonly int[] _first;
    private readonly int[] _numbers;

    /// <summary>Where the tokens of a concept begin in <see cref="_tokens"/>, and where those of the last end.</summary>
    private readonly int[] _starts;
    private readonly int[] _tokens;

    /// <param name="document">The document.</param>
    /// <param name="kinds">The kind, from 0, of what a token stands for; -1 for one that stands for itself. Null where all do.</param>
    /// <param name="kindCount">How many kinds there are.</param>
    public DocumentConcepts(ReadDocument document, Func<int, int>? kinds = null, int kindCount = 0)
    {
        _text = document.Text;
        Stems = DocumentStems.Of(document);
        SentencesWith = new int[Stems.Stems.Count + kindCount];
        var sentences = _text.Sentences;
        var tokens = _text.TokenSpan;
        var ofToken = ArrayPool<int>.Shared.Rent(tokens.Length);
        var content = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            ofToken[i] = kinds?.Invoke(i) is >= 0 and var kind ? Stems.Stems.Count + kind : ContextIndex.Content(tokens[i]) is not null ? Stems.At(i) : -1;
            content += ofToken[i] >= 0 ? 1 : 0;
        }

        _first = new int[sentences.Count + 1];
        _tokens = new int[content];
        var places = ArrayPool<int>.Shared.Rent(SentencesWith.Length);
        Array.Fill(places, -1, 0, SentencesWith.Length);
        var numbers = ArrayPool<int>.Shared.Rent(content);
        var cursors = ArrayPool<int>.Shared.Rent(content + 1);
        var (count, filled) = (0, 0);
        for (var s = 0; s < sentences.Count; s++)
        {
            _first[s] = count;
            for (var i = sentences[s].FirstToken; i < sentences[s].EndToken; i++)
            {
                if (ofToken[i] is >= 0 and var number)
                {
                    if (places[number] < _first[s])
                    {
                        places[number] = count;
                        numbers[count] = number;
                        cursors[count++] = 0;
                        SentencesWith[number]++;
                    }

                    cursors[places[number]]++;
                }
            }

            for (var place = _first[s]; place < count; place++)
            {
                (cursors[place], filled) = (filled, filled + cursors[place]);
            }

            for (var i = sentences[s].FirstToken; i < sentences[s].EndToken; i++)
            {
                if (ofToken[i] is >= 0 and var number)
                {
                    _tokens[cursors[places[number]]++] = i;
                }
            }
        }

        _first[^1] = count;
        _numbers = numbers.AsSpan(0, count).ToArray();

        // Each cursor has come to where the next concept begins.
        _starts = new int[count + 1];
        cursors.AsSpan(0, count).CopyTo(_starts.AsSpan(1));
        ArrayPool<int>.Shared.Return(ofToken);
        ArrayPool<int>.Shared.Return(places);
        ArrayPool<int>.Shared.Return(numbers);
        ArrayPool<int>.Shared.Return(cursors);
    }

    /// <summary>Those of a document whose words stand for themselves, read once.</summary>
    public static DocumentConcepts Of(ReadDocument document) => document.Derived(static read => new DocumentConcepts(read));

    public DocumentStems Stems { get; }

    /// <summary>In how many sentences each concept stands.</summary>
    public int[] SentencesWith { get; }

    public int SentenceCount => _first.Length - 1;

    /// <summary>The concepts of all sentences, one sentence behind the other.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    public DocumentText Text => _text;

    /// <summary>The places of a sentence's concepts in <see cref="Numbers"/>.</summary>
    public Range PlacesIn(int sentence) => _first[sentence].._first[sentence + 1];

    /// <summary>The tokens of the concept at a place, ascending.</summary>
    public ReadOnlySpan<int> TokensAt(int place) => _tokens.AsSpan(_starts[place].._starts[place + 1]);
}
