namespace FactCheck.Alignment.Stories;

/// <summary>
/// The ways one number becomes another by a slip of the pen: digits in another order, a scale or a unit exchanged, "ninety" heard as
/// "nineteen". Two values so alike are rarely two matters.
/// </summary>
internal static class ValueSlip
{
    /// <summary>What the slip is, in words; null when the two numbers are not so alike.</summary>
    public static string? Between(AssertionValue leftValue, AssertionValue rightValue)
    {
        var (one, other) = (Interval(leftValue), Interval(rightValue));
        if (one?.Number is not { } first || other?.Number is not { } second || first <= 0 || second <= 0)
        {
            return null;
        }

        if (first == second)
        {
            return one.Unit == other.Unit || (first < 2 && one.Dimension == "time") ? null : "the number is the same, the unit is not";
        }

        if (one.Unit != other.Unit)
        {
            // "3.2 tonnes" and "320 kilograms".
            return one.Dimension is not null && one.Dimension == other.Dimension && first < 1e12m && second < 1e12m
                && Power(Math.Max(first * one.Factor, second * other.Factor) / Math.Min(first * one.Factor, second * other.Factor)) is { } times ? $"in one unit, one is {times} times the other" : null;
        }

        var (less, more) = (Math.Min(first, second), Math.Max(first, second));
        if (Power(more / less) is { } factor)
        {
            return $"one is {factor} times the other";
        }

        return AreTransposed(less, more) ? "the digits are the same, in another order"
            : less is >= 13 and <= 19 && more == (less - 10) * 10 ? "the two number words sound alike"
            : null;
    }

    /// <summary>True for a slip that chance and another scope hardly make: digits in another order, millions for billions. Ten times a value may be ten years of it.</summary>
    public static bool IsTelling(AssertionValue left, AssertionValue right)
    {
        if (Interval(left) is not { Number: > 0 and var first } one || Interval(right) is not { Number: > 0 and var second } other || one.Unit != other.Unit)
        {
            return false;
        }

        var (less, more) = (Math.Min(first, second), Math.Max(first, second));
        return more / less is 1_000 or 1_000_000 || AreTransposed(less, more);
    }

    private static QuantityValue? Interval(AssertionValue value) => value as QuantityValue ?? (value as DurationValue)?.Length;

    private static string? Power(decimal ratio) => ratio switch
    {
        10 => "ten",
        100 => "a hundred",
        1_000 => "a thousand",
        1_000_000 => "a million",
        _ => null,
    };

    /// <summary>"8,114" and "8,411": equally long, the same digits, not round ones alone.</summary>
    private static bool AreTransposed(decimal less, decimal more)
    {
        var (one, other) = (Digits(less), Digits(more));
        return one.Length >= 2 && one.Length == other.Length && one.Order().SequenceEqual(other.Order()) && one.Distinct().Count() > 1 && one.Count(digit => digit != '0') > 1;
    }

    private static string Digits(decimal number) => number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
}
