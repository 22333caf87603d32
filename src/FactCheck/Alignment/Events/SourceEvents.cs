using System.Runtime.InteropServices;
using FactCheck.Alignment.Tellings;

namespace FactCheck.Alignment.Events;

/// <summary>The sentences of sources by their words, ready for those of a draft. Thread-safe: a sentence read twice is the same.</summary>
internal sealed class SourceEvents
{
    /// <summary>A draft of more sentences sums up several of each source, so that a sentence of either need not answer one of the other.</summary>
    private const int MaxTelling = 4;

    private readonly List<ReadDocument> _documents;
    private readonly List<(int Document, int Sentence)> _places;
    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);
    private readonly int[] _counts;

    public SourceEvents(List<ReadDocument> documents)
    {
        _documents = documents;
        _places = EventAligner.Places(documents);
        _counts = new int[_places.Count];
        for (var p = 0; p < _places.Count; p++)
        {
            _counts[p] = EventCandidates.AddWords(_postings, documents[_places[p].Document].Text, _places[p].Sentence, p);
        }
    }

    public IEnumerable<Topic> TopicsOf(ReadDocument draft)
    {
        var (topics, apart) = (new List<Topic>(), new List<Compatible>());
        var own = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var counts = new int[draft.Text.SentenceSpan.Length];
        for (var s = 0; s < counts.Length; s++)
        {
            counts[s] = EventCandidates.AddWords(own, draft.Text, s, s);
        }

        var read = EventSentences.Of(draft);
        HashSet<int> tellings = draft.Text.Sentences.Count > MaxTelling ? [] : [.. TellingPairs.CloseTo(draft, _documents)];
        foreach (var (left, right) in Pairs(own, counts))
        {
            if (!tellings.Contains(_places[right].Document))
            {
                EventAligner.Compare(read.At(left), Read(right), topics, apart);
            }
        }

        foreach (var source in tellings.Order())
        {
            EventAligner.CompareAll(read, draft.Text.Sentences.Count, EventSentences.Of(_documents[source]), _documents[source].Text.Sentences.Count, topics, apart);
        }

        return topics;
    }

    private IEnumerable<(int Left, int Right)> Pairs(Dictionary<string, List<int>> own, int[] counts)
    {
        var shared = new Dictionary<long, int>();
        foreach (var (stem, sentences) in own)
        {
            if (_postings.TryGetValue(stem, out var places) && sentences.Count + places.Count <= EventCandidates.MaxPostings)
            {
                foreach (var left in sentences)
                {
                    foreach (var right in places)
                    {
                        CollectionsMarshal.GetValueRefOrAddDefault(shared, EventCandidates.Pack(left, right), out _)++;
                    }
                }
            }
        }

        return shared
            .Where(entry => EventCandidates.Unpack(entry.Key) is var (left, right) && EventCandidates.IsEnough(entry.Value, counts[left], _counts[right]))
            .Select(entry => entry.Key)
            .Order()
            .Select(EventCandidates.Unpack);
    }

    private EventSentence Read(int place) => EventSentences.Of(_documents[_places[place].Document]).At(_places[place].Sentence);
}
