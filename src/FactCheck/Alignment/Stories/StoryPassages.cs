using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Sentences;
using FactCheck.Names;

namespace FactCheck.Alignment.Stories;

/// <summary>The passage around each value: the whole of a short text, else the sentence with its neighbours of the same voice.</summary>
internal sealed class StoryPassages(List<ReadDocument> documents, ILookup<(int Document, int Sentence), PlacedAssertion> values)
{
    /// <summary>A text of so few sentences is one passage.</summary>
    private const int ShortText = 5;

    /// <summary>Least weight of a word that can bring two values together, one of them in a longer text.</summary>
    private const double TellingWeight = .8;

    /// <summary>For each document by its sentences, made when first asked for.</summary>
    private readonly StoryPassage?[]?[] _passages = new StoryPassage?[documents.Count][];
    private readonly (int Stem, double Weight)[]?[]?[] _words = new (int Stem, double Weight)[documents.Count][][];
    private int _count;

    private readonly StoryStems _stems = new(SharedStems.Of(documents));

    /// <summary>For each stem the last passage from 1 it was read into.</summary>
    private int[] _lastRead = [];

    /// <summary>Room for what is being read.</summary>
    private readonly List<(int Stem, double Weight)> _read = [];
    private readonly List<(int Stem, double Weight)> _wordsRead = [];
    private readonly List<int> _telling = [];

    public StoryPassage Around(PlacedAssertion value)
    {
        var sentences = documents[value.Document].Text.SentenceSpan.Length;
        ref var passage = ref (_passages[value.Document] ??= new StoryPassage?[sentences])[sentences <= ShortText ? 0 : value.Sentence];
        return passage ??= sentences <= ShortText ? Read(value.Document, 0, sentences) : Read(value.Document, Math.Max(0, value.Sentence - 1), Math.Min(sentences, value.Sentence + 2));
    }

    /// <summary>The number of words of which <see cref="StoryPassage.Telling"/> tells some.</summary>
    public int WordCount => _stems.Count;

    public DocumentText TextOf(int document) => documents[document].Text;

    /// <summary>True when another passage has the word at a token, be it in a related word.</summary>
    public bool IsTold(int document, int token, StoryPassage other) => _stems.IsToldIn(_stems.At(document, token), other);

    private StoryPassage Read(int document, int first, int end)
    {
        var isWhole = end - first == documents[document].Text.SentenceSpan.Length;
        var number = _count++;
        _lastRead = _lastRead.Length == 0 ? new int[_stems.Count] : _lastRead;
        _read.Clear();
        _telling.Clear();
        for (var sentence = first; sentence < end; sentence++)
        {
            foreach (var word in WordsOf(document, sentence))
            {
                if (_lastRead[word.Stem] == number + 1)
                {
                    continue;
                }

                _lastRead[word.Stem] = number + 1;
                _read.Add(word);
                if (word.Weight >= (isWhole ? 0 : TellingWeight) && _stems.IsMet(word.Stem))
                {
                    _telling.Add(word.Stem);
                }
            }
        }

        var given = new List<PlacedAssertion>();
        for (var sentence = first; sentence < end; sentence++)
        {
            given.AddRange(values[(document, sentence)]);
        }

        return new StoryPassage(number, [.. _read], _stems, [.. _telling], given);
    }

    private (int Stem, double Weight)[] WordsOf(int document, int sentence)
    {
        var text = documents[document].Text;
        ref var words = ref (_words[document] ??= new (int Stem, double Weight)[text.SentenceSpan.Length][])[sentence];
        if (words is not null)
        {
            return words;
        }

        var place = text.SentenceSpan[sentence];
        _wordsRead.Clear();
        for (var i = place.FirstToken; i < place.EndToken; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (token.IsWord && !token.IsStop && token.Norm != "'s" && token.Word.Number is null)
            {
                _wordsRead.Add((_stems.At(document, i), Weight(token, i == place.FirstToken)));
            }
        }

        return words = [.. _wordsRead];
    }

    /// <summary>Common words tell little, names and rare words much.</summary>
    private static double Weight(in Token token, bool isFirst) => (NameLexicon.Find(token.Word).Common, token.IsCapitalized && !isFirst) switch
    {
        (_, true) => 1.5,
        (3, _) => .5,
        (2, _) => .8,
        (1, _) => 1,
        _ => 1.3,
    };
}
