using FactCheck.Text;

namespace FactCheck.Alignment.Accounts;

/// <summary>What a value can be told apart from most others by, before the two are compared.</summary>
/// <param name="Family">Values of two families have no relation; 0 for one that is told in two units.</param>
/// <param name="Digits">Equal for equal numbers, and for numbers that are a thousand, a million ... times each other.</param>
/// <param name="ExactUnit">The unit of an exact number that is told in its base unit; null for all others.</param>
internal readonly record struct ValueTrait(uint Family, int Digits, string? ExactUnit)
{
    private const uint Date = 1;
    private const uint Time = 2;

    /// <summary>Above the families that have no unit.</summary>
    private const uint Measured = 4;
    private const uint Lasting = 8;
    private const uint Unitless = 16;

    private const decimal Thousand = 1000;

    public static ValueTrait Of(AssertionValue value) => value switch
    {
        QuantityValue quantity => Of(quantity, Measured),
        DurationValue duration => Of(duration.Length, Lasting),
        DateValue => new ValueTrait(Date, 0, null),
        TimeValue => new ValueTrait(Time, 0, null),
        _ => default,
    };

    /// <summary>False when neither value can be the other, however told: most values of two texts.</summary>
    public bool MayMeet(in ValueTrait other) => Digits == other.Digits
        || Family == 0 || other.Family == 0
        || (Family == other.Family && (ExactUnit is null || ExactUnit != other.ExactUnit));

    private static ValueTrait Of(QuantityValue quantity, uint kind)
    {
        if (quantity.Conversion is not null)
        {
            return default;
        }

        var family = (WordHash.Of(quantity.Dimension ?? quantity.Unit) << 5) | kind | (quantity.Dimension is null ? Unitless : 0);
        return quantity.Number is { } number
            ? new ValueTrait(family, DigitsOf(Math.Abs(number)), quantity is { Hedge: null, Factor: 1, Offset: 0 } && quantity.Low == quantity.High && quantity.Low is not null ? quantity.Unit : null)
            : new ValueTrait(family, 0, null);
    }

    private static int DigitsOf(decimal number)
    {
        while (number >= Thousand)
        {
            number /= Thousand;
        }

        while (number is > 0 and < 1)
        {
            number *= Thousand;
        }

        return number.GetHashCode();
    }
}
