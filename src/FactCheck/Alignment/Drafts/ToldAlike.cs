using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>Tells a draft's value that has another hedge than the source's, and says the same or a little less, from one that drifts away from it.</summary>
internal sealed class ToldAlike(DraftSources sources)
{
    /// <summary>Of smaller numbers "more than" leaves out one that tells.</summary>
    private const decimal LeastRound = 1_000;

    /// <summary>Tokens around a number in which a word for an estimate is its hedge.</summary>
    private const int EstimateReach = 6;

    /// <summary>"over 7,000" for "7,000 and more", "within four days" for "less than four days", "estimated at 80,000" for "estimated damage: 80,000".</summary>
    public bool IsSame(Assertion asked, PlacedAssertion given)
    {
        if (ValueStanding.Interval(asked.Value) is not { Number: { } number } mine || ValueStanding.Interval(given.Assertion.Value) is not { Number: { } other } theirs || number != other || mine.Unit != theirs.Unit)
        {
            return false;
        }

        var text = sources.Documents[given.Document].Text;
        return (Side(asked.Value) is { } side && ((number >= LeastRound || asked.Kind is AssertionKind.Measure or AssertionKind.Amount ? Side(given.Assertion.Value) : null) ?? Side(text, given.FirstToken, asked.Value is DurationValue)) == side)
            || (mine.Hedge?.Contains("estimate", StringComparison.Ordinal) == true && IsEstimated(text, given));
    }

    /// <summary>"some 122.5 billion" for the source's 122.5 billion, "roughly 70%" for its "about 70 percent", "by 3 May" for what is due on 3 May, "since 1931" for what was founded in 1931.</summary>
    public static bool IsLoosely(Assertion asked, Assertion given) =>
        asked.Value is DateValue { Bound: "since" or "until" or "by" } && given.Value is DateValue { Bound: null }
        || (ValueStanding.Interval(asked.Value) is { } mine && ValueStanding.Interval(given.Value) is { } theirs
        && ValueStanding.IsEstimate(mine) && !ValueStanding.IsBound(asked.Value) && (theirs.Hedge is null || (ValueStanding.IsEstimate(theirs) && !ValueStanding.IsBound(given.Value))));

    /// <summary>True for a most, false for a least, null for neither.</summary>
    private static bool? Side(AssertionValue value) => BoundValue.Of(value)?.IsUpper;

    /// <summary>"within four days" is no more than four, and so is "the limit is four".</summary>
    private static bool? Side(DocumentText text, int first, bool isLength) => first == 0 ? null
        : isLength && text.Tokens[first - 1].Norm == "within" ? true
        : first > 1 && (text.Tokens[first - 1].Norm is "is" or "of" || text.Tokens[first - 1].Is(':')) ? text.Tokens[first - 2].Norm switch
        {
            "maximum" or "limit" or "cap" or "ceiling" => true,
            "minimum" => false,
            _ => null,
        }
        : null;

    private static bool IsEstimated(DocumentText text, PlacedAssertion given)
    {
        var sentence = text.SentenceSpan[given.Sentence];
        for (var i = Math.Max(sentence.FirstToken, given.FirstToken - EstimateReach); i < Math.Min(sentence.EndToken, given.EndToken + EstimateReach); i++)
        {
            if (text.Tokens[i].Norm.StartsWith("estimat", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
