using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>Reads stretches of time that are no dates: "in the first half", "every day", "in an ordinary month", "for the entire tour".</summary>
internal static class PeriodPhrases
{
    private static readonly Dictionary<string, double> Days = new(StringComparer.Ordinal)
    {
        ["hour"] = 1 / 24.0, ["day"] = 1, ["night"] = 1, ["week"] = 7, ["weekend"] = 2, ["month"] = 30.4, ["quarter"] = 91, ["season"] = 91, ["half"] = 182, ["year"] = 365, ["decade"] = 3652,
    };

    private static readonly Dictionary<string, double> Adverbs = new(StringComparer.Ordinal)
    {
        ["hourly"] = 1 / 24.0, ["daily"] = 1, ["nightly"] = 1, ["weekly"] = 7, ["monthly"] = 30.4, ["quarterly"] = 91, ["yearly"] = 365, ["annually"] = 365,
    };

    /// <summary>What lasts for a time that is not told: "for the entire tour".</summary>
    private static readonly WordSet Terms = ["term", "period", "contract", "lease", "season", "career", "course", "project", "programme", "program", "tour", "campaign", "duration", "tenancy", "warranty"];

    /// <summary>
    /// The stretch that words say is one beyond doubt: "in its first week", "during the first two years", "in the course of the year", "for the entire tour", "between Tuesday
    /// noon and Thursday evening"; null when they tell none.
    /// </summary>
    public static (int Last, double Days)? Span(DocumentText text, int i, int end)
    {
        var norm = text.Tokens[i].Norm;
        if (norm is "between" or "from" && Weekdays(text, i, end) is { } days)
        {
            return days;
        }

        if (norm is not ("on" or "in" or "during" or "over" or "within" or "for" or "throughout") || i + 2 >= end)
        {
            return norm is "this" && i + 1 < end && text.Tokens[i + 1].Norm == "season" ? (i + 1, Days["season"]) : null;
        }

        var at = i + 1;
        if (text.Tokens[at].Norm == "the" && text.Tokens[at + 1].Norm is "course" or "space" && at + 2 < end && text.Tokens[at + 2].Norm == "of")
        {
            at += 3;
        }

        var isDefinite = at < end && text.Tokens[at].Norm is "the" or "its" or "their" or "his" or "her" or "a" or "an" or "one" or "just" or "'s";
        at += isDefinite ? 1 : 0;
        if (!isDefinite || at + 1 > end - 1 && at >= end)
        {
            return null;
        }

        if (text.Tokens[at].Norm is "whole" or "entire" or "full" && at + 1 < end && Terms.Contains(text.Tokens[at + 1].Norm))
        {
            return (at + 1, double.PositiveInfinity);
        }

        var isPart = text.Tokens[at].Norm is "first" or "opening" or "second" or "final" or "last" or "single" or "whole" or "entire" or "full";
        at += isPart ? 1 : 0;
        var count = 1m;
        if (isPart && at < end && NumberWords.Value(text.Tokens[at].Norm) is > 1 and < 1000 and var number)
        {
            (count, at) = (number, at + 1);
        }

        // "for the year", "in the week": of a definite one; "in a year" is how fast.
        var isWhole = isPart || (text.Tokens[i + 1].Norm == "the" && (at > i + 2 || norm is "for" or "over" or "during" or "throughout"));
        return isWhole && at < end && Days.TryGetValue(count > 1 ? text.Tokens[at].Norm.TrimEnd('s') : text.Tokens[at].Norm, out var unit) && !IsGoingOn(text, at + 1, end) ? (at, (double)count * unit) : null;
    }

    /// <summary>"the first half of 2020", "the first week of the festival", "the year 2020", "the week before": told more closely behind it.</summary>
    private static bool IsGoingOn(DocumentText text, int next, int end) =>
        next < end && (text.Tokens[next].Norm is "of" or "ago" or "earlier" or "before" or "after" or "to" or "ended" or "ending" or "-" or "half" || text.Tokens[next].Kind == TokenKind.Number || (text.Tokens[next].IsWord && !text.Tokens[next].IsStop && !text.Tokens[next].IsCapitalized && !VerbWords.IsFullVerb(text.Tokens[next]) && !VerbWords.IsPastForm(text.Tokens[next]) && text.Tokens[next].Norm is not ("alone" or "only")));

    private static readonly string[] WeekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>"between Tuesday noon and Thursday evening": both days taken in.</summary>
    private static (int Last, double Days)? Weekdays(DocumentText text, int i, int end)
    {
        var first = i + 1 < end ? Array.IndexOf(WeekdayNames, text.Tokens[i + 1].Norm) : -1;
        for (var k = i + 2; first >= 0 && k + 1 < Math.Min(end, i + 5); k++)
        {
            if (text.Tokens[k].Norm is "and" or "to" or "until" or "till" && Array.IndexOf(WeekdayNames, text.Tokens[k + 1].Norm) is >= 0 and var last)
            {
                var isPartTold = k + 2 < end && text.Tokens[k + 2].Norm is "morning" or "afternoon" or "evening" or "night" or "noon";
                return (isPartTold ? k + 2 : k + 1, ((last - first + 7) % 7) + 1);
            }
        }

        return null;
    }

    /// <summary>The stretch told by the words that begin at a token, and how many days it has; null when they tell none.</summary>
    public static (int Last, double Days)? At(DocumentText text, int i, int end)
    {
        var norm = text.Tokens[i].Norm;
        if (Adverbs.TryGetValue(norm, out var often))
        {
            return (i, often);
        }

        if (norm is "every" or "each" or "per" or "a" or "an")
        {
            var unit = norm is "a" or "an" && i + 1 < end && text.Tokens[i + 1].Norm is "average" or "typical" or "normal" or "ordinary" or "single" or "usual" ? i + 2 : i + 1;

            // "a week" is a rate behind a count, "a year ago" none.
            var isRate = norm is not ("a" or "an") || unit == i + 2 || (i > 0 && !text.Tokens[i - 1].IsStop);
            return isRate && unit < end && Days.TryGetValue(text.Tokens[unit].Norm, out var days) && !(unit + 1 < end && text.Tokens[unit + 1].Norm is "ago" or "earlier" or "before" or "later" or "after" or "old" or "-" or "long") ? (unit, days) : null;
        }

        return norm is "in" or "during" or "for" or "over" && i + 3 < end && text.Tokens[i + 1].Norm is "the" && text.Tokens[i + 2].Norm is "first" or "second" or "third" or "fourth" or "last" or "final" && text.Tokens[i + 3].Norm is "half" or "quarter"
            && !(i + 4 < end && (text.Tokens[i + 4].Norm == "of" || (text.Tokens[i + 4].IsWord && !text.Tokens[i + 4].IsStop)))
            ? (i + 3, Days[text.Tokens[i + 3].Norm])
            : null;
    }
}
