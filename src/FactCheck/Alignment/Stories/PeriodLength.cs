using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>How long the stretch of time is over which a value is told: "this year", "in 24 hours", "over the past three years".</summary>
internal static class PeriodLength
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "in", "over", "during", "for", "within", "throughout", "across", "of", "between", "from" };

    /// <summary>Words between the preposition and the period.</summary>
    private static readonly HashSet<string> Between = new(StringComparer.Ordinal) { "the", "a", "an", "its", "their", "his", "her", "just", "only", "about", "all", "full", "whole", "entire", "past", "last" };

    /// <summary>"announced in March": when it was told, not when it was so.</summary>
    private static readonly HashSet<string> Telling = new(new[] { "announce", "say", "said", "report", "tell", "told", "write", "publish", "disclose", "reveal", "state", "confirm", "decide", "estimate" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>The length in days; null when the expression tells no stretch of time.</summary>
    public static double? Of(DocumentText text, Assertion assertion) => assertion.Value switch
    {
        DurationValue { Length: { Number: { } number, Dimension: "time" } length } when IsStretch(text, assertion) => (double)(number * length.Factor),
        QuantityValue { Number: > 1 and var number } when assertion is { Kind: AssertionKind.Count, Noun: not null } && UnitDays(assertion.Frame.Head) is { } days && IsStretch(text, assertion) => (double)number * days,
        DateValue { Bound: null } date when IsStretch(text, assertion) || IsRunning(assertion) => Days(date, assertion.Mention.Text),
        _ => null,
    };

    /// <summary>"the last four financial years".</summary>
    private static double? UnitDays(string? head) => head switch { "year" => 365, "month" => 30.4, "week" => 7, "day" => 1, "season" => 91, _ => null };

    private static double? Days(DateValue date, string words)
    {
        if (Ranged(date.Timex) is { } ranged)
        {
            return ranged;
        }

        if (Counted(date.Timex) is { } counted)
        {
            return counted;
        }

        if (date is { Earliest: { } from, Latest: { } to })
        {
            return to.DayNumber - from.DayNumber;
        }

        var isHalf = words.Contains("half", StringComparison.OrdinalIgnoreCase);
        return date.Granularity switch
        {
            DateGranularity.Decade => 3652,
            DateGranularity.Year => 365,
            DateGranularity.Season => isHalf ? 182 : 91,
            DateGranularity.Month => 30,
            DateGranularity.Week => 7,
            DateGranularity.Day => 1,
            _ => null,
        };
    }

    /// <summary>"(XXXX-01-01,XXXX-11-01,P10M)": from January to November, both taken in.</summary>
    private static double? Ranged(string timex)
    {
        var at = timex.LastIndexOf(",P", StringComparison.Ordinal);
        return at > 0 && timex.Length - at > 4 && int.TryParse(timex.AsSpan(at + 2, timex.Length - at - 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count)
            ? (count + 1) * timex[^2] switch { 'Y' => 365.25, 'M' => 30.4, 'W' => 7, 'D' => 1, _ => double.NaN }
            : null;
    }

    /// <summary>"REF-12M" is twelve months, "REF+1W" a week.</summary>
    private static double? Counted(string timex)
    {
        if (!timex.StartsWith("REF", StringComparison.Ordinal) || timex.Length < 6 || timex[3] is not ('-' or '+') || !int.TryParse(timex.AsSpan(4, timex.Length - 5), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        return count * timex[^1] switch { 'Y' => 365.25, 'M' => 30.4, 'W' => 7, 'D' => 1, _ => double.NaN };
    }

    /// <summary>"this year", "last month" need no preposition.</summary>
    private static bool IsRunning(Assertion assertion) =>
        assertion.Mention.Text.StartsWith("this ", StringComparison.OrdinalIgnoreCase) || assertion.Mention.Text.StartsWith("last ", StringComparison.OrdinalIgnoreCase) || assertion.Mention.Text.StartsWith("past ", StringComparison.OrdinalIgnoreCase);

    private static bool IsStretch(DocumentText text, Assertion assertion)
    {
        var first = text.TokenAt(assertion.Hedge is { } hedge ? Math.Min(hedge.Start, assertion.Mention.Span.Start) : assertion.Mention.Span.Start);
        var sentence = text.SentenceOf(text.Tokens[first]);
        var i = Prepositions.Contains(text.Tokens[first].Norm) ? first : first - 1;
        while (i > sentence.FirstToken && Between.Contains(text.Tokens[i].Norm))
        {
            i--;
        }

        return i >= sentence.FirstToken && Prepositions.Contains(text.Tokens[i].Norm) && !(i > sentence.FirstToken && Telling.Contains(text.Tokens[i - 1].Stem));
    }
}
