namespace FactCheck;

/// <summary>The stretch in which two quotations of the same words differ.</summary>
/// <param name="Words">The stretch, folded, with single blanks; empty where the other quotation has words and this one none.</param>
/// <param name="Speaker">Who says them; null when not told.</param>
internal sealed record QuotedWordsValue(string Words, string? Speaker) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => $"\"{Words}\"";
}
