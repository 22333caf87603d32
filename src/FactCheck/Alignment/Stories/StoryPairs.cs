using System.Runtime.InteropServices;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>
/// The pairs of values of different texts that may be of one matter though they are told in other words: of one unit, in sentences that share a
/// telling word. Found through an index, so that unrelated texts meet nowhere.
/// </summary>
internal static class StoryPairs
{
    /// <summary>A word around more values of one unit than this proposes no pairs.</summary>
    private const int MaxPostings = 60;

    public static IEnumerable<(PlacedAssertion Left, PlacedAssertion Right)> Of(List<PlacedAssertion> values, StoryPassages passages)
    {
        var units = new Dictionary<string, int>(StringComparer.Ordinal);

        // The values around which a word stands, for each unit and word, as chains in the order of the values.
        var chainsOf = new List<int[]>();
        var chains = new List<(int First, int Last, int Count)>();
        var links = new List<(int Value, int Next)>();
        var places = new int[values.Count];
        for (var v = 0; v < values.Count; v++)
        {
            places[v] = v == 0 ? 0 : places[v - 1] + (values[v].Document != values[v - 1].Document || values[v].FirstToken != values[v - 1].FirstToken ? 1 : 0);
            if (UnitOf(values[v].Assertion) is not { } unit)
            {
                continue;
            }

            var number = Number(units, unit);
            if (number == chainsOf.Count)
            {
                chainsOf.Add(new int[passages.WordCount]);
            }

            foreach (var stem in passages.Around(values[v]).Telling)
            {
                links.Add((v, -1));
                ref var chain = ref chainsOf[number][stem];
                if (chain > 0)
                {
                    var (first, last, count) = chains[chain - 1];
                    links[last] = links[last] with { Next = links.Count - 1 };
                    chains[chain - 1] = (first, links.Count - 1, count + 1);
                }
                else
                {
                    chains.Add((links.Count - 1, links.Count - 1, 1));
                    chain = chains.Count;
                }
            }
        }

        var seen = new HashSet<long>();
        foreach (var (first, _, count) in chains)
        {
            for (var i = count is > 1 and <= MaxPostings ? first : -1; i >= 0; i = links[i].Next)
            {
                for (var j = links[i].Next; j >= 0; j = links[j].Next)
                {
                    var (left, right) = (links[i].Value, links[j].Value);
                    if (values[left].Document != values[right].Document && seen.Add(((long)places[left] << 32) | (uint)places[right]))
                    {
                        yield return (values[left], values[right]);
                    }
                }
            }
        }
    }

    private static int Number(Dictionary<string, int> numbers, string word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
        number = isKnown ? number : numbers.Count - 1;
        return number;
    }

    /// <summary>What two values must share to be compared: the dimension or unit, counts and bare numbers being one.</summary>
    private static string? UnitOf(Assertion assertion) => (assertion.Kind, assertion.Value) switch
    {
        (AssertionKind.Count or AssertionKind.Number or AssertionKind.Age, _) => "count",
        (AssertionKind.Percent or AssertionKind.Ratio, _) => "share",
        (AssertionKind.Amount or AssertionKind.Measure, QuantityValue quantity) => quantity.Dimension ?? quantity.Unit,
        (AssertionKind.Duration, _) => "duration",
        (AssertionKind.Time, TimeValue) => "time",
        _ => null,
    };
}
