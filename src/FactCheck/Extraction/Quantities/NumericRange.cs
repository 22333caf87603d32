namespace FactCheck.Extraction.Quantities;

/// <summary>One number or two with a range between them.</summary>
/// <param name="Lower">The first or only number.</param>
/// <param name="Upper">The second number; none when there is one.</param>
internal readonly record struct NumericRange(Numeral Lower, Numeral Upper)
{
    /// <summary>The number told in the middle of "48 ± 3"; null for a range of two ends.</summary>
    public decimal? Centre { get; init; }

    public bool IsRange => !Upper.IsNone;

    public int First => Lower.First;

    public int End => IsRange ? Upper.End : Lower.End;

    /// <summary>The number that stands before the unit.</summary>
    public Numeral Last => IsRange ? Upper : Lower;

    public static NumericRange Single(Numeral numeral) => new(numeral, Numeral.None);

    /// <summary>The value with its interval: both ends of a range, else what the hedge makes of the number.</summary>
    /// <param name="unit">A value with unit and dimension.</param>
    /// <param name="hedge">The hedge.</param>
    /// <param name="words">The hedge's words; null when there is none.</param>
    /// <param name="step">What the last digit of a single number is worth.</param>
    public QuantityValue Value(QuantityValue unit, Hedge hedge, string? words, decimal step) =>
        IsRange ? unit with { Number = Centre, Low = Lower.Value, High = Upper.Value, Hedge = words } : hedge.Interval(unit, Lower.Value, step, words, Lower.Is(NumeralForm.Article) && (Lower.Is(NumeralForm.Scaled) || unit.Dimension == "time"));
}
