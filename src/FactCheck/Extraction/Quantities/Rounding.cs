namespace FactCheck.Extraction.Quantities;

/// <summary>What the last digit told of a number is worth.</summary>
internal static class Rounding
{
    /// <summary>Trailing zeros beyond this many digits are taken for rounding, as "900 million" is told to two.</summary>
    private const int KeptDigits = 2;

    /// <summary>
    /// For decimals the last place ("2.5": 0.1). For whole numbers from 1,000 the place of the last digit that is not a trailing zero, keeping
    /// two digits ("40,000": 1,000). Smaller whole numbers are exact: 0.
    /// </summary>
    public static decimal Step(decimal value, int decimals)
    {
        if (decimals > 0)
        {
            return 1 / DigitReader.Power(Math.Min(decimals, 20));
        }

        return Math.Abs(value) < 1000 || value % 10 != 0 ? 0 : Place(value);
    }

    /// <summary>The same for a number with a scale word: "30 million" is told to the million, "900 million" to two digits, so to ten million.</summary>
    public static decimal Scaled(decimal mantissa, int decimals, decimal scale)
    {
        var last = decimals > 0 ? 1 / DigitReader.Power(Math.Min(decimals, 20)) : 1;
        var place = decimals > 0 || mantissa < 100 ? 1 : Place(mantissa);
        return Math.Max(last, decimals > 0 ? 0 : place) * scale;
    }

    /// <summary>Worth of the last digit of a whole number that is no trailing zero, at least two digits from the left.</summary>
    private static decimal Place(decimal value)
    {
        value = Math.Abs(value);
        var place = 1m;
        while (value % (place * 10) == 0 && value / (place * 10) >= DigitReader.Power(KeptDigits - 1))
        {
            place *= 10;
        }

        return place;
    }
}
