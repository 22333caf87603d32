using System.Globalization;

namespace FactCheck;

/// <summary>The end that a value is limited by: "up to two hours", "more than 1,800".</summary>
/// <param name="Number">The end.</param>
/// <param name="Unit">As of <see cref="QuantityValue.Unit"/>.</param>
/// <param name="IsUpper">True for the most, false for the least.</param>
internal sealed record BoundValue(decimal Number, string Unit, bool IsUpper) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => string.Create(CultureInfo.InvariantCulture, $"{(IsUpper ? "at most" : "at least")} {Number} {Unit}").TrimEnd();
}
