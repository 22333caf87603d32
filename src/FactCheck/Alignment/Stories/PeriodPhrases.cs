namespace FactCheck.Alignment.Stories;

/// <summary>Reads stretches of time that are no dates: "in the first half", "every day", "in an average week", "for the whole term".</summary>
internal static class PeriodPhrases
{
    private static readonly Dictionary<string, double> Days = new(StringComparer.Ordinal)
    {
        ["hour"] = 1 / 24.0, ["day"] = 1, ["night"] = 1, ["week"] = 7, ["weekend"] = 2, ["month"] = 30.4, ["quarter"] = 91, ["half"] = 182, ["year"] = 365, ["decade"] = 3652,
    };

    private static readonly Dictionary<string, double> Adverbs = new(StringComparer.Ordinal)
    {
        ["hourly"] = 1 / 24.0, ["daily"] = 1, ["nightly"] = 1, ["weekly"] = 7, ["monthly"] = 30.4, ["quarterly"] = 91, ["yearly"] = 365, ["annually"] = 365,
    };

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
