namespace FactCheck.Alignment.Referents;

/// <summary>
/// The pairs of values worth a look: of one kind and unit, from different sentences, with at least one content word or name around
/// them in common. Found through an index of words, so that unrelated texts meet nowhere.
/// </summary>
internal sealed class CandidatePairs
{
    /// <summary>A word around more values than this of one key proposes no pairs.</summary>
    private const int MaxPostings = 200;

    /// <summary>So many pairs are looked at whatever the length of the texts; of more than that a fixed number for each value, the rarer words first, so that the cost grows with the text.</summary>
    private const long AlwaysMet = 2_000_000;
    private const long MetByValue = 50;

    private readonly ContextIndex _context;
    private readonly Dictionary<string, List<PlacedAssertion>> _byKey = new(StringComparer.Ordinal);

    /// <summary>By document and sentence; null for a sentence without values.</summary>
    private readonly List<PlacedAssertion>?[][] _bySentence;
    private readonly List<PlacedAssertion> _values = [];
    private readonly HashSet<(int Document, decimal Number)> _bareNumbers = [];
    private readonly List<ReadDocument> _documents;

    /// <summary>The values of one key that a word stands around, by their indices, and for each value the numbers of such lists it is in.</summary>
    private readonly List<List<int>> _meetings = [];
    private readonly List<int[]> _meetingsOf = [];

    public CandidatePairs(List<ReadDocument> documents, ContextIndex context)
    {
        _context = context;
        _documents = documents;
        var numbers = new Dictionary<long, int>();
        var own = new List<int>();
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        _bySentence = new List<PlacedAssertion>?[documents.Count][];
        for (var d = 0; d < documents.Count; d++)
        {
            _bySentence[d] = new List<PlacedAssertion>?[documents[d].Text.SentenceSpan.Length];
            foreach (var assertion in documents[d].Assertions)
            {
                if (assertion.Value is not (QuantityValue or DurationValue or DateValue or TimeValue))
                {
                    continue;
                }

                var placed = PlacedAssertion.Of(documents, d, assertion);
                (_bySentence[d][placed.Sentence] ??= []).Add(placed);
                _values.Add(placed);
                _meetingsOf.Add([]);
                if (assertion is { Kind: AssertionKind.Number, Value: QuantityValue { Number: { } number } })
                {
                    _bareNumbers.Add((d, number));
                }

                if (ComparisonKey.Of(assertion) is not { } key)
                {
                    continue;
                }

                Add(_byKey, key, placed);
                var index = _values.Count - 1;
                var converted = ComparisonKey.OfConversion(assertion);
                own.Clear();
                foreach (var word in context.In(d, placed.Sentence).Numbers)
                {
                    own.Add(MeetingOf(NumberOf(key), word));
                    if (converted is not null)
                    {
                        own.Add(MeetingOf(NumberOf(converted), word));
                    }
                }

                _meetingsOf[index] = [.. own];
                foreach (var meeting in own)
                {
                    _meetings[meeting].Add(index);
                }
            }
        }

        int MeetingOf(int key, int word)
        {
            ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(numbers, ((long)key << 32) | (uint)word, out var isKnown);
            if (!isKnown)
            {
                number = _meetings.Count;
                _meetings.Add([]);
            }

            return number;
        }

        int NumberOf(string key)
        {
            ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(keys, key, out var isKnown);
            number = isKnown ? number : keys.Count;
            return number;
        }
    }

    /// <summary>All quantities, durations and dates, in the order of the documents.</summary>
    public List<PlacedAssertion> Values => _values;

    /// <summary>The pairs, each once, the earlier place first, in the order of the places.</summary>
    public IEnumerable<(PlacedAssertion Left, PlacedAssertion Right)> Pairs()
    {
        var most = MostPostings();
        var (met, seen) = (new List<int>(), new int[_values.Count]);
        for (var left = 0; left < _values.Count; left++)
        {
            _documents[0].ThrowIfCancelled();
            foreach (var meeting in _meetingsOf[left])
            {
                var values = _meetings[meeting];
                for (var k = values.Count - 1; values.Count <= most && k >= 0 && values[k] > left; k--)
                {
                    if (seen[values[k]] != left + 1)
                    {
                        seen[values[k]] = left + 1;
                        met.Add(values[k]);
                    }
                }
            }

            met.Sort();
            foreach (var right in met)
            {
                yield return (_values[left], _values[right]);
            }

            met.Clear();
        }
    }

    /// <summary>True when a document gives the value itself in a context that fits at least as well as <paramref name="minShare"/>.</summary>
    public bool IsSettled(PlacedAssertion value, int document, double minShare) =>
        ComparisonKey.Of(value.Assertion) is { } key && _byKey[key].Exists(other =>
            other.Document == document
            && !ReferenceEquals(other, value)
            && value.Assertion.Value.RelationTo(other.Assertion.Value) is ValueRelation.Equal or ValueRelation.OtherHedge
            && Math.Min(_context.Share(value, other), _context.Share(other, value)) >= minShare);

    /// <summary>True when a document gives the number without its noun: "a second letter was signed by 75".</summary>
    public bool IsGivenBare(PlacedAssertion value, int document) => value.Assertion.Value is QuantityValue { Number: { } number } && _bareNumbers.Contains((document, number));

    /// <summary>True when a sentence gives a value itself, whatever it says it of, so that its other values of that kind are other matters.</summary>
    public bool IsGivenIn(PlacedAssertion value, PlacedAssertion beside)
    {
        foreach (var other in InSentenceOf(beside))
        {
            if (!ReferenceEquals(other, beside)
                && (other.Assertion.Kind == value.Assertion.Kind || other.Assertion.Kind == AssertionKind.Number)
                && value.Assertion.Value.RelationTo(other.Assertion.Value) is ValueRelation.Equal or ValueRelation.OtherHedge)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True when the two sentences differ in another value, too: "41,000 visitors in 2016" and "43,800 in 2017" are two years, "their first album in
    /// 1978" and "their second in 1983" two albums.
    /// </summary>
    public bool DifferElsewhere(PlacedAssertion left, PlacedAssertion right)
    {
        foreach (var one in InSentenceOf(left))
        {
            if (ReferenceEquals(one, left) || one.Assertion.Value is not QuantityValue || ComparisonKey.Of(one.Assertion) is not { } key)
            {
                continue;
            }

            foreach (var other in InSentenceOf(right))
            {
                if (key == ComparisonKey.Of(other.Assertion) && one.Assertion.Value.RelationTo(other.Assertion.Value) == ValueRelation.Disjoint)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private List<PlacedAssertion> InSentenceOf(PlacedAssertion place) => _bySentence[place.Document][place.Sentence]!;

    /// <summary>How many values a word may stand around: <see cref="MaxPostings"/>, or fewer where a long text would make too many pairs.</summary>
    private int MostPostings()
    {
        var words = new long[MaxPostings + 1];
        foreach (var values in _meetings)
        {
            words[Math.Min(values.Count, MaxPostings)] += values.Count <= MaxPostings ? 1 : 0;
        }

        var left = Math.Max(AlwaysMet, MetByValue * _values.Count);
        var most = 1;
        while (most < MaxPostings && (left -= words[most + 1] * (most + 1) * most / 2) >= 0)
        {
            most++;
        }

        return most;
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull =>
        (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= []).Add(value);
}
