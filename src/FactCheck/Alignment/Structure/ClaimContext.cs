using FactCheck.Alignment.Sentences;

namespace FactCheck.Alignment.Structure;

/// <summary>What stands in the sentences of claims: stems, dates and names, each sentence read once.</summary>
internal sealed class ClaimContext(List<ReadDocument> documents)
{
    private readonly Dictionary<SentencePlace, IReadOnlyDictionary<string, double>> _stems = [];
    private readonly Dictionary<SentencePlace, List<Assertion>> _assertions = [];

    public DocumentText TextOf(UniquenessClaim claim) => documents[claim.Place.Document].Text;

    /// <summary>The stems of content words and numbers.</summary>
    public IReadOnlyDictionary<string, double> Stems(UniquenessClaim claim)
    {
        if (!_stems.TryGetValue(claim.Place, out var stems))
        {
            var text = TextOf(claim);
            stems = SentenceStems.Of(text, text.SentenceSpan[claim.Place.Sentence]).Weights.Where(stem => stem.Value >= 1).ToDictionary(StringComparer.Ordinal);
            _stems[claim.Place] = stems;
        }

        return stems;
    }

    /// <summary>The dates of the sentence.</summary>
    public List<DateValue> Dates(UniquenessClaim claim)
    {
        var dates = new List<DateValue>();
        foreach (var assertion in AssertionsOf(claim))
        {
            if (assertion.Value is DateValue date)
            {
                dates.Add(date);
            }
        }

        return dates;
    }

    /// <summary>The folded words of the names between the start of the claim's clause and the claim.</summary>
    public HashSet<string> NamesBefore(UniquenessClaim claim)
    {
        var text = TextOf(claim);
        var first = text.SentenceSpan[claim.Place.Sentence].FirstToken;
        for (var i = first; i < claim.FirstToken; i++)
        {
            first = text.Tokens[i].Is(';') ? i + 1 : first;
        }

        var (start, end) = (text.Tokens[first].Span.Start, text.Tokens[claim.FirstToken].Span.Start);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assertion in AssertionsOf(claim))
        {
            if (assertion.Value is NameValue && assertion.Mention.Span.Start >= start && assertion.Mention.Span.End <= end)
            {
                names.UnionWith(assertion.Mention.Text.ToLowerInvariant().Split(' ', '-'));
            }
        }

        return names;
    }

    /// <summary>All assertions of the sentence; the document's are in the order of the text.</summary>
    private List<Assertion> AssertionsOf(UniquenessClaim claim)
    {
        if (_assertions.TryGetValue(claim.Place, out var known))
        {
            return known;
        }

        var span = TextOf(claim).SentenceSpan[claim.Place.Sentence].Span;
        var all = documents[claim.Place.Document].Assertions;
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = all[middle].Mention.Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        var found = new List<Assertion>();
        for (; low < all.Count && all[low].Mention.Span.Start < span.End; low++)
        {
            if (span.Contains(all[low].Mention.Span))
            {
                found.Add(all[low]);
            }
        }

        return _assertions[claim.Place] = found;
    }
}
