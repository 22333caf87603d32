namespace FactCheck;

/// <summary>How many there are of something, or the place in an order: "the only", "two", "never", "the third".</summary>
/// <param name="Number">The number, or the place.</param>
/// <param name="IsExclusive">True when the word allows no other number.</param>
/// <param name="IsOrdinal">True for a place in an order.</param>
internal sealed record CardinalityValue(int Number, bool IsExclusive, bool IsOrdinal) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => (IsOrdinal ? "number " : IsExclusive ? "exactly " : "") + Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
