using System.Runtime.InteropServices;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>A few sentences on one matter: their words, weighted by how telling they are, and the values they give. Not thread-safe.</summary>
/// <param name="number">Its own among the passages that are compared.</param>
/// <param name="stems">Content stems by their numbers, each once, in the order of the text, and their weights.</param>
/// <param name="names">What the numbers stand for.</param>
/// <param name="telling">Those of the stems that not every text has, and several of these do.</param>
/// <param name="values">The quantities, durations, dates and times, in the order of the text.</param>
internal sealed class StoryPassage(int number, (int Stem, double Weight)[] stems, StoryStems names, int[] telling, List<PlacedAssertion> values)
{
    /// <summary>What a value given on both sides weighs, beside 1 for an ordinary word.</summary>
    private const double ValueWeight = 1.5;

    /// <summary>Passages that share less in the very same words are not read more closely.</summary>
    private const double LeastEqual = .15;

    /// <summary>What was found of passages compared before: several values stand in one, and each meets several of another.</summary>
    private readonly Dictionary<int, Shares> _shares = [];
    private Dictionary<string, double>? _words;

    public int Number => number;

    public ReadOnlySpan<(int Stem, double Weight)> Stems => stems;

    public Dictionary<string, double> Words => _words ??= stems.ToDictionary(word => names[word.Stem], word => word.Weight, StringComparer.Ordinal);

    public int[] Telling => telling;

    public List<PlacedAssertion> Values => values;

    /// <summary>
    /// The mean share, from 0 to 1, of what either passage says that the other says, too, be it in related words; the values in question are left
    /// out.
    /// </summary>
    public double SharedWith(StoryPassage other, PlacedAssertion left, PlacedAssertion right)
    {
        var (here, there) = (SharesWith(other), other.SharesWith(this));
        var equal = (ShareIn(here, here.Equal, left, right) + other.ShareIn(there, there.Equal, left, right)) / 2;
        return equal < LeastEqual ? equal : (ShareIn(here, RelatedIn(here, other).Related, left, right) + other.ShareIn(there, other.RelatedIn(there, this).Related, left, right)) / 2;
    }

    /// <summary>How many of its words the other says, too.</summary>
    public int WordsSharedWith(StoryPassage other) => RelatedIn(SharesWith(other), other).Count;

    /// <summary>True when the passage gives a value that goes together with another's.</summary>
    public bool Gives(PlacedAssertion value)
    {
        foreach (var mine in values)
        {
            if (mine.Assertion.Value.RelationTo(value.Assertion.Value) is ValueRelation.Equal or ValueRelation.Alias or ValueRelation.OtherHedge)
            {
                return true;
            }
        }

        return false;
    }

    private double ShareIn(Shares shares, double shared, PlacedAssertion left, PlacedAssertion right)
    {
        var total = shares.All;
        for (var i = 0; i < values.Count; i++)
        {
            if (!ReferenceEquals(values[i], left) && !ReferenceEquals(values[i], right))
            {
                total += ValueWeight;
                shared += shares.Given[i] ? ValueWeight : 0;
            }
        }

        return total > 0 ? shared / total : 0;
    }

    /// <summary>The weight of all words, and of those that the other has, too; and which of the values it gives.</summary>
    private Shares SharesWith(StoryPassage other)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_shares, other.Number, out _);
        if (known is null)
        {
            known = new Shares { Given = values.Count == 0 ? [] : new bool[values.Count] };
            foreach (var (stem, weight) in stems)
            {
                known.All += weight;
                known.Equal += names.IsIn(stem, other) ? weight : 0;
            }

            for (var i = 0; i < values.Count; i++)
            {
                known.Given[i] = other.Gives(values[i]);
            }
        }

        return known;
    }

    /// <summary>The weight of the words that the other has, be it in a related word, and their number.</summary>
    private Shares RelatedIn(Shares shares, StoryPassage other)
    {
        if (!shares.IsRelatedKnown)
        {
            shares.IsRelatedKnown = true;
            foreach (var (stem, weight) in stems)
            {
                if (names.IsToldIn(stem, other))
                {
                    shares.Related += weight;
                    shares.Count++;
                }
            }
        }

        return shares;
    }

    /// <summary>What another passage has of this one.</summary>
    private sealed class Shares
    {
        public double All { get; set; }

        public double Equal { get; set; }

        public double Related { get; set; }

        public int Count { get; set; }

        public bool IsRelatedKnown { get; set; }

        /// <summary>For each value whether the other gives it.</summary>
        public required bool[] Given { get; init; }
    }
}
