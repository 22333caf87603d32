namespace FactCheck.Alignment.Quotations;

/// <summary>How alike the words around two quotations are.</summary>
internal static class ContextOverlap
{
    private static readonly HashSet<string> Days = new(
        "monday tuesday wednesday thursday friday saturday sunday yesterday today january february march april june july august september october november december".Split(' ').Select(Text.Stemmer.Stem),
        StringComparer.Ordinal);

    /// <summary>Dice of the content stems around them, from 0 to 1.</summary>
    public static double Of(PlacedQuotation left, PlacedQuotation right)
    {
        var total = left.Context.Count + right.Context.Count;
        return total == 0 ? 0 : 2.0 * Shared(left, right) / total;
    }

    /// <summary>True when each is told of a day that the other is not: two statements.</summary>
    public static bool AreOfTwoDays(PlacedQuotation left, PlacedQuotation right) => HasOtherDay(left, right) && HasOtherDay(right, left);

    private static bool HasOtherDay(PlacedQuotation one, PlacedQuotation other)
    {
        foreach (var stem in one.Context)
        {
            if (Days.Contains(stem) && !other.Context.Contains(stem))
            {
                return true;
            }
        }

        return false;
    }

    public static int Shared(PlacedQuotation left, PlacedQuotation right) => left.Context.Count(right.Context.Contains);
}
