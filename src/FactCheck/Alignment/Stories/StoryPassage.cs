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

    /// <summary>Passages that share less in the very same words are not read more closely.</summary>
    private const double LeastEqual = .15;

    /// <summary>
    /// The mean share, from 0 to 1, of what either passage says that the other says, too, be it in related words; the values in question are left
    /// out.
    /// </summary>
    public double SharedWith(StoryPassage other, PlacedAssertion left, PlacedAssertion right)
    {
        var equal = (ShareIn(other, left, right, isClose: false) + other.ShareIn(this, left, right, isClose: false)) / 2;
        return equal < LeastEqual ? equal : (ShareIn(other, left, right, isClose: true) + other.ShareIn(this, left, right, isClose: true)) / 2;
    }

    /// <summary>How many of its words the other says, too.</summary>
    public int WordsSharedWith(StoryPassage other) => Words.Keys.Count(stem => other.Words.ContainsKey(stem) || other.HasRelated(stem));

    /// <summary>True when the passage gives a value that goes together with another's.</summary>
    public bool Gives(PlacedAssertion value) => Values.Any(mine => mine.Assertion.Value.RelationTo(value.Assertion.Value) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge);

    private double ShareIn(StoryPassage other, PlacedAssertion left, PlacedAssertion right, bool isClose)
    {
        var (total, shared) = (0.0, 0.0);
        foreach (var (stem, weight) in Words)
        {
            total += weight;
            shared += other.Words.ContainsKey(stem) || (isClose && other.HasRelated(stem)) ? weight : 0;
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

    private bool HasRelated(string stem)
    {
        foreach (var candidate in Words.Keys)
        {
            if (RelatedWords.Are(stem, candidate))
            {
                return true;
            }
        }

        return false;
    }
}
