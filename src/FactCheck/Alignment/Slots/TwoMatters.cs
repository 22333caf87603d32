using FactCheck.Alignment.Referents;
using FactCheck.Alignment.Stories;

namespace FactCheck.Alignment.Slots;

/// <summary>
/// Says of like sentences whether they tell of two matters: "In 2021 the harbour landed 71,000 tonnes" and "in 2022 64,500" differ in when and
/// in how much, so neither is a slip. An edit changes one fact.
/// </summary>
internal sealed class TwoMatters
{
    private readonly IReadOnlyList<ReadDocument> _documents;
    private readonly StoryPassages _passages;

    public TwoMatters(IReadOnlyList<ReadDocument> documents)
    {
        _documents = documents;
        var values = new List<PlacedAssertion>();
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var assertion in documents[d].Assertions)
            {
                if (assertion.Value is QuantityValue or DurationValue or DateValue or TimeValue)
                {
                    values.Add(PlacedAssertion.Of(documents, d, assertion));
                }
            }
        }

        _passages = new StoryPassages(documents, values.ToLookup(value => (value.Document, value.Sentence)));
    }

    /// <summary>Why the pair is no conflict; null when it may be one.</summary>
    /// <param name="aligned">The sentences.</param>
    /// <param name="pair">A value on either side in the same place.</param>
    /// <param name="all">All pairs of the sentences that differ, this one among them.</param>
    public ReferentComparison? Tell(AlignedSentence aligned, (Assertion First, Assertion Second) pair, IReadOnlyList<(Assertion First, Assertion Second)> all)
    {
        if (!IsQuantity(pair.First) || pair.First.Value.RelationTo(pair.Second.Value) != ValueRelation.Disjoint)
        {
            return null;
        }

        if ((pair.First.Frame.Modality == Modality.Question) != (pair.Second.Frame.Modality == Modality.Question))
        {
            return ReferentComparison.Apart(CompatibleReason.Question, "one of the two is asked, not said");
        }

        if (all.Any(other => other.First.Value is DateValue && other.First.Value.RelationTo(other.Second.Value) == ValueRelation.Disjoint))
        {
            return ReferentComparison.Apart(CompatibleReason.OtherScope, "the two sentences differ in the date, too");
        }

        var left = PlacedAssertion.Of(_documents, aligned.Pair.Left.Document, pair.First);
        var right = PlacedAssertion.Of(_documents, aligned.Pair.Right.Document, pair.Second);
        return StoryGuards.Surroundings(
            new NearWords(aligned.Left.Text, left), new NearWords(aligned.Right.Text, right), left, right, _passages.Around(left), _passages.Around(right));
    }

    private static bool IsQuantity(Assertion assertion) => assertion.Value is QuantityValue or DurationValue;
}
