using FactCheck.Text;

namespace FactCheck.Alignment.Referents;

/// <summary>
/// Knows the values that tell how far two others lie apart: "6,700 fewer", "eleven days too late", "5 kroner less", "a gap of 12 points". Such a value
/// is never the rival of a level.
/// </summary>
internal static class ToldDifference
{
    /// <summary>Words between the value and the word that compares: "6,700 fewer", "3 percentage points lower", "5 kroner a kilo less".</summary>
    private const int Reach = 4;

    /// <summary>Words between a verb of winning or exceeding and its "by".</summary>
    private const int BeatenReach = 7;

    private static readonly HashSet<string> Comparatives = Words(
        "more less fewer higher lower longer shorter older younger cheaper dearer costlier larger smaller bigger faster slower quicker heavier lighter taller wider narrower deeper shallower richer poorer stronger weaker warmer colder cooler hotter milder wetter drier thicker thinner nearer closer farther further above below ahead behind short added extra off");

    private static readonly HashSet<string> Saving = Words("save saves saved saving spare spares spared sparing");

    private static readonly HashSet<string> Changing = Words("lose loses lost losing gain gains gained gaining shed sheds leaving leaves");

    private static readonly HashSet<string> Leading = Words("led lead leads leading won win wins beat beaten lost ahead behind trail trails trailed trailing clear exceed exceeds exceeded exceeding surpass surpasses surpassed outstrip outstrips outstripped");

    private static readonly HashSet<string> Times = Words("late later early earlier sooner");

    private static readonly HashSet<string> Yardsticks = Words("budget target schedule plan forecast estimate limit quota expectation deadline");

    private static readonly HashSet<string> Gaps = Words("difference gap overrun shortfall margin lead improvement excess advantage discount premium delay");

    public static bool Is(DocumentText text, PlacedAssertion value) => (value.Frame.ChangePart == ChangePart.Amount && !IsWay(text, value)) || IsCompared(text, value) || IsGap(text, value) || IsSaved(text, value);

    /// <summary>"8 miles down the valley".</summary>
    private static bool IsWay(DocumentText text, PlacedAssertion value) =>
        value.Assertion.Value is QuantityValue { Dimension: "length" } && value.EndToken + 1 < text.Tokens.Count && text.Tokens[value.EndToken].Norm is "down" or "up" && text.Tokens[value.EndToken + 1].Norm is "the" or "a";

    private static bool IsCompared(DocumentText text, PlacedAssertion value)
    {
        var end = Math.Min(text.SentenceSpan[value.Sentence].EndToken, value.EndToken + Reach);
        for (var i = value.EndToken; i < end; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (Comparatives.Contains(token.Norm) || (Times.Contains(token.Norm) && value.Assertion.Value is DurationValue))
            {
                // "60 people more than 70 years old", "6 feet deeper in" compare; "20 km below the town" tells a place.
                return true;
            }

            if (i == value.EndToken && token.Norm is "before" or "after" && value.Assertion.Value is DurationValue { Length.Unit: "second" })
            {
                return true;
            }

            if (token.Norm == "too" && i + 1 < end && text.Tokens[i + 1].Norm is "high" or "low" or "many" or "few" or "much" or "little" or "long" or "short" or "late" or "early")
            {
                return true;
            }

            if (token.Norm is "on" or "to" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Norm is "top" or "go")
            {
                // "2 pounds on top of the fare", "900 metres to go".
                return true;
            }

            if (token.Norm is "over" or "under" or "beyond")
            {
                return IsYardstick(text, i + 1, end + 1);
            }

            var isCounted = value.Assertion.Noun is { } noun && noun.Contains(token.Span.Start);
            var isBetween = isCounted || token.Norm is "too" or "of" or "a" or "an" or "per" or "percent" or "percentage" || (token.IsWord && !token.IsStop && !VerbWords.IsFullVerb(token));
            if (!isBetween)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"will save six minutes", "lost 3 percent", "led by 900 votes".</summary>
    private static bool IsSaved(DocumentText text, PlacedAssertion value)
    {
        var at = (value.Assertion.Hedge is { } hedge && hedge.Start < value.Mention.Span.Start ? text.TokenAt(hedge.Start) : value.FirstToken) - 1;
        return at >= 0 && text.Tokens[at].Sentence == value.Sentence
            && (Saving.Contains(text.Tokens[at].Norm)
                || (Changing.Contains(text.Tokens[at].Norm) && value.Assertion.Kind is AssertionKind.Percent or AssertionKind.Measure or AssertionKind.Duration)
                || (text.Tokens[at].Norm == "by" && at > 0 && (Leading.Contains(text.Tokens[at - 1].Norm) || Beats(text, at))));
    }

    /// <summary>"beat the Dutch crew by four seconds", "exceeds that of the port by 300 euros".</summary>
    private static bool Beats(DocumentText text, int by)
    {
        for (var i = by - 1; i >= Math.Max(text.SentenceSpan[text.Tokens[by].Sentence].FirstToken, by - BeatenReach) && !text.Tokens[i].Is(',') && !text.Tokens[i].Is(';'); i--)
        {
            if (Leading.Contains(text.Tokens[i].Norm) || text.Tokens[i].Norm is "beats" or "beating" or "defeated" or "defeats")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"€23 million over budget", "three days over the limit".</summary>
    private static bool IsYardstick(DocumentText text, int i, int end)
    {
        for (; i < Math.Min(end, text.Tokens.Count); i++)
        {
            if (Yardsticks.Contains(text.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a gap of", "an overrun of about", "the margin was"; a margin in percent is a share.</summary>
    private static bool IsGap(DocumentText text, PlacedAssertion value)
    {
        var at = (value.Assertion.Hedge is { } hedge && hedge.Start < value.Mention.Span.Start ? text.TokenAt(hedge.Start) : value.FirstToken) - 1;
        return at > 0 && text.Tokens[at].Norm is "of" or "was" or "is" && Gaps.Contains(text.Tokens[at - 1].Norm)
            && !(text.Tokens[at - 1].Norm == "margin" && value.Assertion.Kind == AssertionKind.Percent);
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
