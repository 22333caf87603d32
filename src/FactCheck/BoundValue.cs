using System.Globalization;

namespace FactCheck;

/// <summary>The end that a value is limited by: "up to five days", "more than 6,800".</summary>
/// <param name="Number">The end.</param>
/// <param name="Unit">As of <see cref="QuantityValue.Unit"/>.</param>
/// <param name="IsUpper">True for the most, false for the least.</param>
internal sealed record BoundValue(decimal Number, string Unit, bool IsUpper) : AssertionValue
{
    /// <inheritdoc/>
    public override string Canonical => string.Create(CultureInfo.InvariantCulture, $"{(IsUpper ? "at most" : "at least")} {Number} {Unit}").TrimEnd();

    /// <summary>The end that a quantity or a length of time is limited by; null when it is not limited at just one side.</summary>
    public static BoundValue? Of(AssertionValue told) => (told as QuantityValue ?? (told as DurationValue)?.Length) is { Number: { } number } value
        ? value switch
        {
            { High: null, Low: { } low } when low == number => new BoundValue(number, value.Unit, IsUpper: false),
            { Low: null, High: { } high } when high == number => new BoundValue(number, value.Unit, IsUpper: true),
            { High: { } high, Low: 0 } when high == number => new BoundValue(number, value.Unit, IsUpper: true),
            _ => null,
        }
        : null;
}
