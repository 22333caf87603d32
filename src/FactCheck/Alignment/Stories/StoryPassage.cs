using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>A few sentences on one matter: their words, weighted by how telling they are, and the values they give.</summary>
/// <param name="Words">Content stems and their weights.</param>
/// <param name="Telling">Those that not every text has.</param>
/// <param name="Values">The quantities, durations, dates and times, in the order of the text.</param>
internal sealed record StoryPassage(IReadOnlyDictionary<string, double> Words, IReadOnlyList<string> Telling, IReadOnlyList<PlacedAssertion> Values)
{
    /// <summary>What a value given on both sides weighs, beside 1 for an ordinary word.</summary>
    private const double ValueWeight = 1.5;

    /// <summary>Share, from 0 to 1, of what this passage says that the other says, too; the values in question are left out.</summary>
    public double ShareIn(StoryPassage other, PlacedAssertion left, PlacedAssertion right)
    {
        var (total, shared) = (0.0, 0.0);
        foreach (var (stem, weight) in Words)
        {
            total += weight;
            shared += other.Words.ContainsKey(stem) || other.Words.Keys.Any(candidate => RelatedWords.Are(stem, candidate)) ? weight : 0;
        }

        foreach (var value in Values)
        {
            if (!ReferenceEquals(value, left) && !ReferenceEquals(value, right))
            {
                total += ValueWeight;
                shared += other.Gives(value) ? ValueWeight : 0;
            }
        }

        return total > 0 ? shared / total : 0;
    }

    /// <summary>True when the passage gives a value that goes together with another's.</summary>
    public bool Gives(PlacedAssertion value) => Values.Any(mine => mine.Assertion.Value.RelationTo(value.Assertion.Value) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge);
}
