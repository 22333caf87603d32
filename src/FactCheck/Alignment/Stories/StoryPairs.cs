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

    public static IEnumerable<(PlacedAssertion Left, PlacedAssertion Right)> Of(IReadOnlyList<PlacedAssertion> values, StoryPassages passages)
    {
        var postings = new Dictionary<long, List<PlacedAssertion>>();
        var (units, stems) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var value in values)
        {
            if (UnitOf(value.Assertion) is { } unit)
            {
                var number = (long)Number(units, unit) << 32;
                foreach (var stem in passages.Around(value).Telling)
                {
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(postings, number | (uint)Number(stems, stem), out _) ??= []).Add(value);
                }
            }
        }

        var seen = new HashSet<(int, int, int, int)>();
        foreach (var meeting in postings.Values.Where(meeting => meeting.Count is > 1 and <= MaxPostings))
        {
            for (var i = 0; i < meeting.Count; i++)
            {
                for (var j = i + 1; j < meeting.Count; j++)
                {
                    if (meeting[i].Document != meeting[j].Document && seen.Add((meeting[i].Document, meeting[i].FirstToken, meeting[j].Document, meeting[j].FirstToken)))
                    {
                        yield return (meeting[i], meeting[j]);
                    }
                }
            }
        }
    }

    private static int Number(Dictionary<string, int> numbers, string word)
    {
        ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
        number = isKnown ? number : numbers.Count;
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
