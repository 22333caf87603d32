using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Steps over what recurs ("every Tuesday", "each day", "every other Friday"): it names no date.</summary>
internal static class Recurrence
{
    public static int Skip(NumericText text, int i)
    {
        var every = text.Norm(i - 1) is "other" or "second" or "third" or "fourth" ? i - 2 : i - 1;
        if (text.Norm(every) is not ("every" or "each" or "any"))
        {
            return i;
        }

        return text.Has(i, LexemeKind.Weekday | LexemeKind.TimeUnit | LexemeKind.DateNoun | LexemeKind.Month | LexemeKind.Season) ? i + 1 : i;
    }
}
