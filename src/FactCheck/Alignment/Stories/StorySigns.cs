using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>What an editor looks at to tell whether two values of two passages of one story are of one matter, each as a number.</summary>
internal static class StorySigns
{
    /// <summary>Words so near to a value say of what it is.</summary>
    private const int NearReach = 12;

    /// <summary>As many words say of what a value is as are read at once.</summary>
    private const double NearUnit = 4;

    /// <summary>e to the power of this is as far as sizes are told apart.</summary>
    private const double MostRatio = 3;

    /// <summary>Of numbers up to this, how many times as large one is says little: two of them and nine.</summary>
    private const double Few = 10;

    private const string File = "story-weights.txt";

    /// <summary>In the order in which they are read. "+" stands before those that can only speak for one matter, "-" before those that can only speak against it.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "+slip", "+alone", "+near-words", "+words", "+values", "+hedges", "+story",
        "-left-over", "-ratio",
    ];

    /// <summary>Those of story-weights.txt, which says what they were learned from.</summary>
    public static LearnedWeights Weights { get; } = LearnedWeights.Read(File, Names);

    /// <param name="passages">The passages of the documents.</param>
    /// <param name="left">A value of the one.</param>
    /// <param name="right">One of the other.</param>
    /// <param name="isSlip">True when a slip of the pen makes the one number of the other.</param>
    /// <param name="alone">Of the two, those of whose kind the other passage gives all other values, too: from 0 to 2.</param>
    /// <param name="signs">Is filled in the order of <see cref="Names"/>.</param>
    public static void Read(StoryPassages passages, PlacedAssertion left, PlacedAssertion right, bool isSlip, int alone, Span<double> signs)
    {
        var (here, there) = (passages.Around(left), passages.Around(right));
        var (near, far) = (Known(passages, left, there), Known(passages, right, here));
        ReadOnlySpan<double> read =
        [
            isSlip ? 1 : 0,
            alone / 2.0,
            (near + far) / NearUnit,
            Math.Log(1 + Math.Min(here.WordsSharedWith(there), there.WordsSharedWith(here))),
            Math.Log(1 + Math.Min(here.Values.Count(there.Gives), there.Values.Count(here.Gives))),
            (left.Assertion.Hedge is null ? 0 : 1) + (right.Assertion.Hedge is null ? 0 : 1),
            here.SharedWith(there, left, right),
            Math.Log(1 + LeftOver(here, left, there)) + Math.Log(1 + LeftOver(there, right, here)),
            Ratio(left, right),
        ];
        read.CopyTo(signs);
    }

    /// <summary>How many of the content words of the sentence, so near to the value, the other passage has, be it in a related word.</summary>
    private static int Known(StoryPassages passages, PlacedAssertion value, StoryPassage other)
    {
        var text = passages.TextOf(value.Document);
        var sentence = text.SentenceSpan[value.Sentence];
        var (first, end) = (Math.Max(sentence.FirstToken, value.FirstToken - NearReach), Math.Min(sentence.EndToken, value.EndToken + NearReach));
        var known = 0;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if ((i < value.FirstToken || i >= value.EndToken) && token.IsWord && !token.IsStop && token.Word.Number is null && passages.IsTold(value.Document, i, other))
            {
                known++;
            }
        }

        return known;
    }

    /// <summary>Values of the passage besides this one that the other does not give.</summary>
    private static int LeftOver(StoryPassage passage, PlacedAssertion value, StoryPassage other) => passage.Values.Count(beside => !ReferenceEquals(beside, value) && !other.Gives(beside));

    /// <summary>What doubled and what grew by 60 percent is not told in one unit.</summary>
    private static double Ratio(PlacedAssertion left, PlacedAssertion right)
    {
        if (left.Assertion.Value.RelationTo(right.Assertion.Value) == ValueRelation.Incomparable)
        {
            return 0;
        }

        var (one, other) = (NumberOf(left), NumberOf(right));
        return one > 0 && other > 0 ? Math.Min(MostRatio, Math.Abs(Math.Log((one + Few) / (other + Few)))) : 0;
    }

    /// <summary>In the unit that metres and kilometres, days and years have in common.</summary>
    private static double NumberOf(PlacedAssertion value) => (value.Assertion.Value as QuantityValue ?? (value.Assertion.Value as DurationValue)?.Length) is { Number: { } number } quantity ? (double)(number * quantity.Factor) : 0;
}
