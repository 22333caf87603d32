namespace FactCheck.Alignment.Referents;

/// <summary>
/// The pairs of values worth a look: of one kind and unit, from different sentences, with at least one content word or name around
/// them in common. Found through an index of words, so that unrelated texts meet nowhere.
/// </summary>
internal sealed class CandidatePairs
{
    /// <summary>A word around more values than this of one key proposes no pairs.</summary>
    private const int MaxPostings = 200;

    private readonly ContextIndex _context;
    private readonly Dictionary<string, List<PlacedAssertion>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Document, int Sentence), List<PlacedAssertion>> _bySentence = [];
    private readonly List<PlacedAssertion> _values = [];
    private readonly HashSet<(int Document, decimal Number)> _bareNumbers = [];

    public CandidatePairs(IReadOnlyList<ReadDocument> documents, ContextIndex context)
    {
        _context = context;
        var postings = new Dictionary<(string Key, string Stem), List<int>>();
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var assertion in documents[d].Assertions)
            {
                if (assertion.Value is not (QuantityValue or DurationValue or DateValue or TimeValue))
                {
                    continue;
                }

                var placed = PlacedAssertion.Of(documents, d, assertion);
                Add(_bySentence, (d, placed.Sentence), placed);
                _values.Add(placed);
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
                foreach (var stem in context.PositionsIn(d, placed.Sentence).Keys)
                {
                    Add(postings, (key, stem), index);
                    if (converted is not null)
                    {
                        Add(postings, (converted, stem), index);
                    }
                }
            }
        }

        Pairs = Meet(postings, documents);
    }

    /// <summary>All quantities, durations and dates, in the order of the documents.</summary>
    public IReadOnlyList<PlacedAssertion> Values => _values;

    /// <summary>The pairs, each once, the earlier place first, in the order of the places.</summary>
    public IReadOnlyList<(PlacedAssertion Left, PlacedAssertion Right)> Pairs { get; }

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
    public bool IsGivenIn(PlacedAssertion value, PlacedAssertion beside) => InSentenceOf(beside).Exists(other =>
        !ReferenceEquals(other, beside)
        && (other.Assertion.Kind == value.Assertion.Kind || other.Assertion.Kind == AssertionKind.Number)
        && value.Assertion.Value.RelationTo(other.Assertion.Value) is ValueRelation.Equal or ValueRelation.OtherHedge);

    /// <summary>
    /// True when the two sentences differ in another value, too: "88,000 passengers in 2023" and "93,500 in 2024" are two years, "their first cup in
    /// 1954" and "their second in 1961" two cups.
    /// </summary>
    public bool DifferElsewhere(PlacedAssertion left, PlacedAssertion right) => InSentenceOf(left).Exists(one =>
        !ReferenceEquals(one, left) && one.Assertion.Value is QuantityValue
        && InSentenceOf(right).Exists(other => ComparisonKey.Of(one.Assertion) is { } key && key == ComparisonKey.Of(other.Assertion) && one.Assertion.Value.RelationTo(other.Assertion.Value) == ValueRelation.Disjoint));

    private List<PlacedAssertion> InSentenceOf(PlacedAssertion place) => _bySentence[(place.Document, place.Sentence)];

    /// <summary>The pairs of values that meet at a word, by their indices, which are in the order of the documents.</summary>
    private List<(PlacedAssertion, PlacedAssertion)> Meet(Dictionary<(string, string), List<int>> postings, IReadOnlyList<ReadDocument> documents)
    {
        var seen = new HashSet<long>();
        foreach (var values in postings.Values)
        {
            documents[0].ThrowIfCancelled();
            for (var i = 0; values.Count <= MaxPostings && i < values.Count; i++)
            {
                for (var j = i + 1; j < values.Count; j++)
                {
                    seen.Add(((long)values[i] << 32) | (uint)values[j]);
                }
            }
        }

        var pairs = new long[seen.Count];
        seen.CopyTo(pairs);
        Array.Sort(pairs);
        var met = new List<(PlacedAssertion, PlacedAssertion)>(pairs.Length);
        foreach (var pair in pairs)
        {
            met.Add((_values[(int)(pair >> 32)], _values[(int)(uint)pair]));
        }

        return met;
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull =>
        (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= []).Add(value);
}
