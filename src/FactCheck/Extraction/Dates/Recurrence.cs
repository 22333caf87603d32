using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Steps over what recurs ("every Tuesday", "each day", "any weekend"): it names no date.</summary>
internal static class Recurrence
{
    public static int Skip(NumericText text, int i)
    {
        if (text.Norm(i - 1) is not ("every" or "each" or "any"))
        {
            return i;
        }

        return text.Has(i, LexemeKind.Weekday | LexemeKind.TimeUnit | LexemeKind.DateNoun | LexemeKind.Month | LexemeKind.Season) ? i + 1 : i;
    }
}
