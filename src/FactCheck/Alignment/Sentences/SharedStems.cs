using System.Runtime.InteropServices;
using FactCheck.Alignment.Events;
using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Sentences;

/// <summary>The stems of several documents under common numbers.</summary>
internal sealed class SharedStems
{
    /// <summary>The stems of more documents are too many to be gone through for two of them.</summary>
    private const int Few = 8;

    private readonly List<ReadDocument> _of;
    private readonly DocumentStems[] _documents;
    private readonly int[][] _numbers;
    private readonly List<KnownWord> _words = [];
    private readonly List<string> _stems = [];

    /// <summary>For each stem whether several documents have it.</summary>
    private readonly List<bool> _isMet = [];
    private readonly Dictionary<string, int> _known;
    private readonly int[]?[]?[] _topics;
    private ContextIndex? _contexts;

    private SharedStems(List<ReadDocument> documents)
    {
        _of = documents;
        _documents = new DocumentStems[documents.Count];
        _numbers = new int[documents.Count][];
        _topics = new int[]?[]?[documents.Count];
        var most = 0;
        for (var d = 0; d < documents.Count; d++)
        {
            _documents[d] = DocumentStems.Of(documents[d]);
            most = Math.Max(most, _documents[d].Stems.Count);
        }

        // Texts on one story share half of their words.
        _known = new Dictionary<string, int>(most + (most / 2), StringComparer.Ordinal);
        _words.EnsureCapacity(most + (most / 2));
        _stems.EnsureCapacity(most + (most / 2));
        _isMet.EnsureCapacity(most + (most / 2));
        for (var d = 0; d < documents.Count; d++)
        {
            var own = _documents[d];
            var numbers = _numbers[d] = new int[own.Stems.Count];
            for (var i = 0; i < numbers.Length; i++)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, own.Stems[i], out var isKnown);
                if (!isKnown)
                {
                    number = _stems.Count;
                    _words.Add(own.Words[i]);
                    _stems.Add(own.Stems[i]);
                    _isMet.Add(false);
                }
                else
                {
                    _isMet[number] = true;
                }

                numbers[i] = number;
            }
        }
    }

    /// <summary>Those of the documents of a run, numbered once for all aligners that are given the same list.</summary>
    public static SharedStems Of(List<ReadDocument> documents) =>
        documents.Count > 0 && documents[0].Derived(_ => new SharedStems(documents)) is var known && known._of == documents ? known : new SharedStems(documents);

    /// <summary>All stems, by their numbers.</summary>
    public List<string> Stems => _stems;

    /// <summary>For each stem a word that has it, by its number.</summary>
    public List<KnownWord> Words => _words;

    /// <summary>True for a stem, by its number, that several documents have.</summary>
    public bool IsMet(int stem) => _isMet[stem];

    /// <summary>The numbers of a document's stems.</summary>
    public ReadOnlySpan<int> NumbersOf(int document) => _numbers[document];

    /// <summary>The number of a stem; -1 for one that no document has.</summary>
    public int NumberOf(string stem) => _known.TryGetValue(stem, out var number) ? number : -1;

    /// <summary>See <see cref="TopicWords"/>: the words of a sentence by the numbers that all documents share, read when first asked for. Thread-safe: what is read twice is the same.</summary>
    public int[] TopicsOf(int document, int sentence)
    {
        var topics = _topics[document] ??= new int[]?[_of[document].Text.SentenceSpan.Length];
        return topics[sentence] ??= TopicWords.Of(_of[document]).In(sentence, _numbers[document]);
    }

    /// <summary>The words around values, made when first asked for.</summary>
    public ContextIndex Contexts => _contexts ??= new ContextIndex(this, [.. Enumerable.Range(0, _of.Count)], [.. _of.Select(DocumentConcepts.Of)], []);

    /// <summary>The words around the values of two of the documents, which have the indices 0 and 1 there.</summary>
    public ContextIndex ContextsOf(int first, int second) => first == 0 && second == 1 && _of.Count == 2 ? Contexts
        : _of.Count > Few ? new SharedStems([_of[first], _of[second]]).Contexts
        : new ContextIndex(this, [first, second], [DocumentConcepts.Of(_of[first]), DocumentConcepts.Of(_of[second])], []);

    /// <summary>The number of a token's stem; -1 for a mark or a possessive ending.</summary>
    public int At(int document, int token) => _documents[document].At(token) is >= 0 and var own ? _numbers[document][own] : -1;
}
