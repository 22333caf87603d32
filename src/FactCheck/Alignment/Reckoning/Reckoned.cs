using System.Globalization;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Whether a number worked out is the number told, as exactly as it is told; and the reckonings with two numbers.</summary>
internal static class Reckoned
{
    /// <summary>"more than 300" for 310, not for 900: a bound is told near the number it is of.</summary>
    private const decimal BoundReach = 1.25m;

    /// <summary>Fractions are told loosely: "a quarter" for 25.4 percent.</summary>
    private const decimal FractionLooseness = .04m;

    /// <summary>True when <paramref name="result"/>, in the unit of the value, may be told so.</summary>
    public static bool Is(QuantityValue told, decimal result)
    {
        if (told.Number is not { } number || number == 0 || result <= 0)
        {
            return false;
        }

        if (told.Low is null || told.High is null)
        {
            return (told.Low is not { } low || result >= low) && (told.High is not { } high || result <= high) && result <= number * BoundReach && result * BoundReach >= number;
        }

        var half = told.Low == told.High ? Half(number, result) : 0;
        return result >= told.Low - half && result <= told.High + half;
    }

    /// <summary>True when a number is so near a bound that it is told by it.</summary>
    public static bool IsNear(decimal bound, decimal number) => number <= bound * BoundReach && number * BoundReach >= bound;

    /// <summary>True when a share from 0 to 1 may be told by a fraction.</summary>
    public static bool IsFraction(decimal fraction, decimal result) => Math.Abs(fraction - result) <= FractionLooseness * Math.Max(fraction, result);

    /// <summary>How far the end lies from the start, as a share of the start.</summary>
    public static decimal Change(decimal start, decimal end) => start == 0 ? 0 : Math.Abs(end - start) / Math.Abs(start);

    /// <summary>The number to three digits, for a reader.</summary>
    public static string Rounded(decimal number) =>
        Math.Round(number, Math.Abs(number) >= 100 ? 0 : Math.Abs(number) >= 10 ? 1 : 2).ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>Half of the last digit told, where the result has more digits.</summary>
    private static decimal Half(decimal number, decimal result)
    {
        var digits = number == decimal.Truncate(number) ? 0 : Math.Min((int)number.Scale, 10);
        return Math.Round(result, digits) == result ? 0 : .5m / (decimal)Math.Pow(10, digits);
    }
}
