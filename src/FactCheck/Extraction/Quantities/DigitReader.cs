namespace FactCheck.Extraction.Quantities;

/// <summary>Reads digits with inner commas and dots: "1,032", "12,34,567.89", "5,00", "1.234.567". Addresses and versions are no number.</summary>
internal static class DigitReader
{
    /// <summary>More digits than this are an identifier.</summary>
    private const int MaxDigits = 24;

    public static bool TryRead(ReadOnlySpan<char> digits, out decimal value, out int decimals)
    {
        (value, decimals) = (0, 0);
        if (digits.IsEmpty || digits.Length > MaxDigits + 8 || !TryFindPoint(digits, out var point))
        {
            return false;
        }

        var count = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (!char.IsAsciiDigit(digits[i]))
            {
                continue;
            }

            if (++count > MaxDigits)
            {
                return false;
            }

            value = (value * 10) + (digits[i] - '0');
            decimals += point >= 0 && i > point ? 1 : 0;
        }

        value /= Power(decimals);
        return true;
    }

    /// <summary>10 to the power of <paramref name="exponent"/>, 0 to 27.</summary>
    public static decimal Power(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>Where the decimal point stands, -1 when there is none; false when the marks fit no way of writing one number.</summary>
    private static bool TryFindPoint(ReadOnlySpan<char> digits, out int point)
    {
        point = -1;
        var commas = digits.Count(',');
        var dots = digits.Count('.');
        if (commas == 0 && dots == 0)
        {
            return true;
        }

        var last = digits.LastIndexOfAny(',', '.');
        if (dots == 1 && (commas == 0 || last == digits.IndexOf('.')))
        {
            point = last;
            return commas == 0 || IsGrouped(digits[..last], ',');
        }

        if (dots == 0)
        {
            if (IsGrouped(digits, ','))
            {
                return true;
            }

            // "5,00": a comma for a point, as elsewhere in Europe; never with three digits after it.
            point = last;
            return commas == 1 && digits.Length - last - 1 is 1 or 2;
        }

        if (commas == 1 && last == digits.IndexOf(','))
        {
            point = last;
            return IsGrouped(digits[..last], '.');
        }

        return commas == 0 && dots >= 2 && IsGrouped(digits, '.');
    }

    /// <summary>True for groups of three behind a first of one to three, or groups of two before a last of three as in India.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> digits, char mark)
    {
        var (length, groups, isWestern, isIndian) = (0, 0, true, true);
        for (var i = digits.Length - 1; i >= -1; i--)
        {
            if (i >= 0 && digits[i] != mark)
            {
                length++;
                continue;
            }

            var isFirst = i < 0;
            isWestern &= isFirst ? length is >= 1 and <= 3 : length == 3;
            isIndian &= isFirst ? length is 1 or 2 : groups == 0 ? length == 3 : length == 2;
            groups++;
            length = 0;
        }

        return isWestern || (isIndian && mark == ',');
    }
}
