using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>
/// Whether two values are told over stretches of time that are not equally long, the larger one over the longer: "six in the past year" and "nineteen in the
/// past three years", "nine in May" and "forty since May". The other way round they cannot both be right.
/// </summary>
internal static class NestedPeriods
{
    /// <summary>Stretches whose lengths differ by less may be one told loosely.</summary>
    private const double LeastRatio = 1.5;

    public static bool AreOf(DocumentText leftText, PlacedAssertion left, StoryPassage here, DocumentText rightText, PlacedAssertion right, StoryPassage there)
    {
        if (left.Assertion.Value is not QuantityValue { Number: { } one } value || right.Assertion.Value is not QuantityValue { Number: { } other })
        {
            return false;
        }

        if ((one > other && IsSince(left, here, right, there)) || (other > one && IsSince(right, there, left, here)))
        {
            return true;
        }

        if (Length(leftText, left, here) is not { } mine || Length(rightText, right, there) is not { } theirs)
        {
            return false;
        }

        return Math.Max(mine / theirs, theirs / mine) >= LeastRatio && (value.Unit == "%" || (mine > theirs) == (one > other));
    }

    /// <summary>"since May" and "in May": all that came after is counted, too.</summary>
    private static bool IsSince(PlacedAssertion value, StoryPassage passage, PlacedAssertion other, StoryPassage there) =>
        DateOf(value, passage) is { Bound: "since" } since && DateOf(other, there) is { Bound: null } date && since.Timex == date.Timex && date.Granularity is DateGranularity.Month or DateGranularity.Year or DateGranularity.Decade;

    private static DateValue? DateOf(PlacedAssertion value, StoryPassage passage)
    {
        DateValue? only = null;
        foreach (var candidate in passage.Values)
        {
            if (candidate.Document == value.Document && candidate.Sentence == value.Sentence && candidate.Assertion.Value is DateValue date)
            {
                if (only is not null)
                {
                    return null;
                }

                only = date;
            }
        }

        return only;
    }

    /// <summary>Days of the one stretch of time in the sentence of a value; null when there is none, or more than one.</summary>
    private static double? Length(DocumentText text, PlacedAssertion value, StoryPassage passage)
    {
        double? only = null;
        var spanEnd = -1;
        var sentence = text.Sentences[value.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if ((i < value.FirstToken || i >= value.EndToken) && PeriodPhrases.Span(text, i, sentence.EndToken) is var (last, days))
            {
                if (only is not null)
                {
                    return null;
                }

                (only, spanEnd, i) = (days, last, last);
            }
        }

        foreach (var candidate in passage.Values)
        {
            if (candidate.Document == value.Document && candidate.Sentence == value.Sentence && candidate.FirstToken != value.FirstToken && candidate.FirstToken > spanEnd && PeriodLength.Of(text, candidate.Assertion) is { } days && days > 0)
            {
                if (only is not null)
                {
                    return null;
                }

                only = days;
            }
        }

        return only;
    }
}
