namespace FactCheck.Pipeline;

/// <summary>Of the pairs set apart in many documents those that a report shows, the first in the order of the documents, and the number of all. Thread-safe.</summary>
internal sealed class FirstApart
{
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private List<Compatible> _first = [];

    public FirstApart(IReadOnlyList<Document> documents)
    {
        foreach (var document in documents)
        {
            _order[document.Id] = _order.Count;
        }
    }

    public int Count { get; private set; }

    /// <summary>Adds what was set apart in some documents, in its order; what begins in one document must come at once.</summary>
    public void Add(IEnumerable<Compatible> apart)
    {
        var added = apart.ToList();
        lock (_lock)
        {
            Count += added.Count;
            _first.AddRange(added);
            if (_first.Count > FactReport.MaxCompatible * 4)
            {
                _first = First();
            }
        }
    }

    public List<Compatible> First() => [.. _first.OrderBy(pair => _order[pair.Mentions[0].Document.Id]).ThenBy(pair => pair.Mentions[0].Span).Take(FactReport.MaxCompatible)];
}
