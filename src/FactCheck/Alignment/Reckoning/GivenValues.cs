using System.Runtime.InteropServices;
using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>The values that texts give, from which those of another text may follow. Immutable and thread-safe.</summary>
internal sealed class GivenValues
{
    /// <summary>Texts with more numbers are no sum to be worked out: something in them yields any number.</summary>
    public const int MaxNumbers = 6;

    private readonly Dictionary<AssertionKind, List<PlacedAssertion>> _valuesLike = [];
    private readonly Dictionary<(int Document, int Sentence), List<PlacedAssertion>> _valuesIn = [];

    /// <param name="documents">The texts, after the one whose values are asked for: of that one nothing is read.</param>
    public GivenValues(List<ReadDocument> documents)
    {
        Documents = documents;
        Values = [.. PlacedAssertion.ValuesOf(documents, firstDocument: 1)];
        foreach (var value in Values)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_valuesIn, (value.Document, value.Sentence), out _) ??= []).Add(value);
            foreach (var kind in ValueStanding.KindsLike(value.Assertion.Kind))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_valuesLike, kind, out _) ??= []).Add(value);
            }
        }

        Years = [.. Values.Where(placed => placed.Assertion.Value is DateValue { Year: not null })];
        Numbers = [.. Values.Select(placed => placed.Assertion).Where(DraftArithmetic.IsOperand).Select(assertion => ValueStanding.Interval(assertion.Value)?.Number).OfType<decimal>().Take(MaxNumbers + 1)];
    }

    /// <summary>The texts after the one that asks, so that the place of each is the same whoever asks.</summary>
    public List<ReadDocument> Documents { get; }

    /// <summary>All quantities, durations, dates and times.</summary>
    public IReadOnlyList<PlacedAssertion> Values { get; }

    /// <summary>The dates that name a year, in the order of the texts.</summary>
    public IReadOnlyList<PlacedAssertion> Years { get; }

    /// <summary>The first numbers that can be reckoned with; one more than <see cref="MaxNumbers"/> says that there are too many.</summary>
    public IReadOnlyList<decimal> Numbers { get; }

    /// <summary>The values that may speak of what a value of a kind speaks of, in the order of the texts.</summary>
    public IReadOnlyList<PlacedAssertion> ValuesLike(AssertionKind kind) => _valuesLike.TryGetValue(kind, out var values) ? values : [];

    /// <summary>The values of the sentence that a value stands in, itself among them, in the order of the text.</summary>
    public IReadOnlyList<PlacedAssertion> ValuesBeside(PlacedAssertion value) => _valuesIn[(value.Document, value.Sentence)];

    /// <summary>The values that may speak of what a value speaks of, in the sentences that stand so near to its own, in the order of the text.</summary>
    public IEnumerable<PlacedAssertion> ValuesAround(PlacedAssertion value, int sentences)
    {
        var kinds = ValueStanding.KindsLike(value.Assertion.Kind);
        for (var sentence = value.Sentence - sentences; sentence <= value.Sentence + sentences; sentence++)
        {
            foreach (var other in _valuesIn.TryGetValue((value.Document, sentence), out var values) ? values : [])
            {
                if (kinds.Contains(other.Assertion.Kind))
                {
                    yield return other;
                }
            }
        }
    }
}
