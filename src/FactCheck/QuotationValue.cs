namespace FactCheck;

/// <summary>Words in quotation marks.</summary>
/// <param name="Words">The words without the marks, as they stand.</param>
/// <param name="Speaker">Who is told to have said them, as written; null when not told.</param>
public sealed record QuotationValue(string Words, string? Speaker = null) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => Speaker is null ? $"\"{Words}\"" : $"{Speaker}: \"{Words}\"";
}
