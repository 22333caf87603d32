namespace FactCheck.Extraction.Quantities;

/// <summary>A word of the numeric lexicon and what it stands for.</summary>
/// <param name="Kind">What it can do.</param>
/// <param name="Value">The number of a cardinal, an ordinal, a scale or a denominator.</param>
/// <param name="Index">1 to 12 for a month, 1 to 7 (Monday first) for a weekday, 1 to 4 for a season, the first year of a decade, days from today for a named day, -1, 0 or 1 for a relative.</param>
/// <param name="Unit">The stretch of time of a time unit.</param>
internal sealed record Lexeme(LexemeKind Kind, decimal Value = 0, int Index = 0, TimeUnit Unit = TimeUnit.None)
{
    public bool Has(LexemeKind kind) => (Kind & kind) != LexemeKind.None;

    /// <summary>One word that does what both do; the other's values stand where this one has none.</summary>
    public Lexeme With(Lexeme other) => new(
        Kind | other.Kind,
        Value != 0 ? Value : other.Value,
        Index != 0 ? Index : other.Index,
        Unit != TimeUnit.None ? Unit : other.Unit);
}
