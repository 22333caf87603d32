using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Reads the stretch of time an amount is told per: "£8,000 a month", "a yearly rent of £96,000".</summary>
internal static class Periods
{
    private const int Reach = 3;

    /// <summary>How many of the stretches a year has; null when the value is told per nothing, or per something else.</summary>
    public static decimal? InYear(DocumentText text, PlacedAssertion value)
    {
        var sentence = text.SentenceSpan[value.Sentence];
        for (var i = value.EndToken; i < Math.Min(sentence.EndToken, value.EndToken + Reach); i++)
        {
            if (!text.Tokens[i].IsWord)
            {
                break;
            }

            if (text.Tokens[i].Norm is "a" or "per" or "each" or "every" or "an" && i + 1 < sentence.EndToken && Of(text.Tokens[i + 1].Norm) is { } named)
            {
                return i + 2 < sentence.EndToken && text.Tokens[i + 2].Norm is "ago" or "earlier" or "before" or "later" ? null : named;
            }

            if (Adverb(text.Tokens[i].Norm) is { } told)
            {
                return told;
            }
        }

        for (var i = value.FirstToken - 1; i >= Math.Max(sentence.FirstToken, value.FirstToken - 1 - Reach); i--)
        {
            if (Adverb(text.Tokens[i].Norm) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    /// <summary>What is so much per one stretch of time, told per another; both as numbers a year has.</summary>
    public static decimal Told(decimal number, decimal inYear, decimal told) => (inYear, told) switch
    {
        (52, 365) => number / 7,
        (365, 52) => number * 7,
        _ => number * inYear / told,
    };

    /// <summary>How many of a unit of time a year has.</summary>
    public static decimal? Of(string norm) => norm switch
    {
        "year" or "annum" => 1,
        "quarter" => 4,
        "month" => 12,
        "week" => 52,
        "day" => 365,
        _ => null,
    };

    /// <summary>How many times a year something "monthly" or "weekly" is due.</summary>
    public static decimal? Adverb(string norm) => norm switch
    {
        "yearly" or "annual" or "annually" => 1,
        "quarterly" => 4,
        "monthly" => 12,
        "weekly" => 52,
        "daily" => 365,
        _ => null,
    };
}
