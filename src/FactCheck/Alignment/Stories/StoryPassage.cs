using System.Runtime.InteropServices;
using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>A few sentences on one matter: their words, weighted by how telling they are, and the values they give.</summary>
/// <param name="words">Content stems and their weights.</param>
/// <param name="telling">Those that not every text has.</param>
/// <param name="values">The quantities, durations, dates and times, in the order of the text.</param>
internal sealed class StoryPassage(Dictionary<string, double> words, List<string> telling, List<PlacedAssertion> values)
{
    /// <summary>What a value given on both sides weighs, beside 1 for an ordinary word.</summary>
    private const double ValueWeight = 1.5;

    /// <summary>Passages that share less in the very same words are not read more closely.</summary>
    private const double LeastEqual = .15;

    /// <summary>What was found of passages compared before: several values stand in one, and each meets several of another.</summary>
    private readonly Dictionary<StoryPassage, (double All, double Equal)> _equal = [];
    private readonly Dictionary<StoryPassage, (double Related, int Count)> _related = [];
    private StemGroups[]? _groups;

    public Dictionary<string, double> Words => words;

    public List<string> Telling => telling;

    public List<PlacedAssertion> Values => values;

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
    public int WordsSharedWith(StoryPassage other) => RelatedIn(other).Count;

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

    private double ShareIn(StoryPassage other, PlacedAssertion left, PlacedAssertion right, bool isClose)
    {
        var (total, shared) = EqualIn(other);
        shared = isClose ? RelatedIn(other).Related : shared;
        foreach (var value in values)
        {
            if (!ReferenceEquals(value, left) && !ReferenceEquals(value, right))
            {
                total += ValueWeight;
                shared += other.Gives(value) ? ValueWeight : 0;
            }
        }

        return total > 0 ? shared / total : 0;
    }

    /// <summary>The weight of all words, and of those that the other has, too.</summary>
    private (double All, double Equal) EqualIn(StoryPassage other)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_equal, other, out var isKnown);
        if (!isKnown)
        {
            foreach (var (stem, weight) in words)
            {
                known.All += weight;
                known.Equal += other.Words.ContainsKey(stem) ? weight : 0;
            }
        }

        return known;
    }

    /// <summary>The weight of the words that the other has, be it in a related word, and their number.</summary>
    private (double Related, int Count) RelatedIn(StoryPassage other)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_related, other, out var isKnown);
        if (!isKnown)
        {
            var i = 0;
            var mine = Groups();
            foreach (var (stem, weight) in words)
            {
                if (other.Words.ContainsKey(stem) || other.HasRelated(mine[i]))
                {
                    known.Related += weight;
                    known.Count++;
                }

                i++;
            }
        }

        return known;
    }

    private bool HasRelated(in StemGroups stem)
    {
        foreach (ref readonly var candidate in Groups().AsSpan())
        {
            if (RelatedWords.Are(stem, candidate))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words in their order, with their groups.</summary>
    private StemGroups[] Groups()
    {
        if (_groups is null)
        {
            _groups = new StemGroups[words.Count];
            var i = 0;
            foreach (var stem in words.Keys)
            {
                _groups[i++] = StemGroups.Of(stem);
            }
        }

        return _groups;
    }
}
