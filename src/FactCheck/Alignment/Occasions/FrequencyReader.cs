using System.Globalization;
using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Occasions;

/// <summary>Reads how often something comes: "monthly", "every other week", "twice a day". What used to be so is left out.</summary>
internal static class FrequencyReader
{
    private const decimal DaysOfYear = 365.25m;

    /// <summary>Tokens in which "used to" stands before a frequency that is no more.</summary>
    private const int PastReach = 5;

    /// <summary>The frequency that begins at a token; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Index of the first token.</param>
    /// <param name="last">Index of its last token.</param>
    public static Assertion? At(DocumentText text, int i, out int last)
    {
        last = i;
        ref readonly var token = ref text.Tokens[i];
        if (!(Cues.Has(token, Cue.Frequency) || (i + 1 < text.Tokens.Count && text.Tokens[i + 1].Norm == "times")) || !token.IsWord || token.IsCapitalized)
        {
            return null;
        }

        var perYear = (i > 0 && text.Tokens[i - 1].Norm is "times" or "twice" or "once" ? null : Adverb(token.Norm)) ?? Every(text, i, out last) ?? Times(text, i, out last);
        if (perYear is not { } times || WasOnce(text, i))
        {
            return null;
        }

        return new Assertion(AssertionKind.Duration, text.Mention(i, last), new FrequencyValue(times, Words(text, i, last)));
    }

    /// <summary>True for a word that may begin one by itself; any number before "times" does, too.</summary>
    public static bool MayBegin(string norm) => norm is "every" or "once" or "twice" || Adverb(norm) is not null;

    private static string Words(DocumentText text, int first, int last) => string.Join(' ', Enumerable.Range(first, last - first + 1).Select(k => text.Tokens[k].Norm));

    private static decimal? Adverb(string norm) => norm switch
    {
        "hourly" => DaysOfYear * 24,
        "daily" or "nightly" => DaysOfYear,
        "weekly" => DaysOfYear / 7,
        "fortnightly" => DaysOfYear / 14,
        "monthly" => 12,
        "quarterly" => 4,
        "yearly" or "annually" or "annual" => 1,
        _ => null,
    };

    /// <summary>"every two weeks", "every other day", "every month".</summary>
    private static decimal? Every(DocumentText text, int i, out int last)
    {
        last = i;
        if (text.Tokens[i].Norm != "every" || i + 1 >= text.Tokens.Count)
        {
            return null;
        }

        var count = text.Tokens[i + 1].Norm switch
        {
            "other" or "second" => 2,
            "third" => 3,
            "fourth" => 4,
            var norm => Number(norm),
        };
        var at = count is null ? i + 1 : i + 2;
        if (at >= text.Tokens.Count || Unit(text.Tokens[at].Stem) is not { } days)
        {
            return null;
        }

        last = at;
        return DaysOfYear / days / (count ?? 1);
    }

    /// <summary>"twice a week", "three times a day", "once every five years".</summary>
    private static decimal? Times(DocumentText text, int i, out int last)
    {
        last = i;
        decimal? times = text.Tokens[i].Norm switch
        {
            "once" => 1,
            "twice" => 2,
            var norm when i + 1 < text.Tokens.Count && text.Tokens[i + 1].Norm == "times" => Number(norm),
            _ => null,
        };
        var at = text.Tokens[i].Norm is "once" or "twice" ? i + 1 : i + 2;
        if (times is not { } count || at + 1 >= text.Tokens.Count)
        {
            return null;
        }

        if (text.Tokens[at].Norm == "every" && Every(text, at, out last) is { } every)
        {
            return every * count;
        }

        if (Adverb(text.Tokens[at].Norm) is { } period && text.Tokens[at].Norm is not ("annual" or "annually"))
        {
            // "five times daily".
            last = at;
            return period * count;
        }

        last = at + 1;
        return text.Tokens[at].Norm is "a" or "an" or "per" or "each" && Unit(text.Tokens[at + 1].Stem) is { } days ? DaysOfYear / days * count : null;
    }

    private static int? Number(string norm) =>
        NumberWords.Value(norm) is { } spelled && spelled is > 0 and < 1000 ? (int)spelled
        : int.TryParse(norm, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits > 0 ? digits : null;

    private static decimal? Unit(string stem) => stem switch
    {
        "hour" => 1 / 24m,
        "day" or "night" => 1,
        "week" => 7,
        "fortnight" => 14,
        "month" => DaysOfYear / 12,
        "quarter" => DaysOfYear / 4,
        "year" => DaysOfYear,
        _ => null,
    };

    private static bool WasOnce(DocumentText text, int i)
    {
        for (var k = Math.Max(1, i - PastReach); k < i; k++)
        {
            if ((text.Tokens[k].Norm == "to" && text.Tokens[k - 1].Norm == "used") || text.Tokens[k].Norm is "formerly" or "once" or "until")
            {
                return true;
            }
        }

        return false;
    }
}
