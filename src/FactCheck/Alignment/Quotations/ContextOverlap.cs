namespace FactCheck.Alignment.Quotations;

/// <summary>How alike the words around two quotations are.</summary>
internal static class ContextOverlap
{
    /// <summary>Dice of the content stems around them, from 0 to 1.</summary>
    public static double Of(PlacedQuotation left, PlacedQuotation right)
    {
        var total = left.Context.Count + right.Context.Count;
        return total == 0 ? 0 : 2.0 * Shared(left, right) / total;
    }

    public static int Shared(PlacedQuotation left, PlacedQuotation right) => left.Context.Count(right.Context.Contains);
}
