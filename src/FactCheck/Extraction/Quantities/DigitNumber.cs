namespace FactCheck.Extraction.Quantities;

/// <summary>Reads a number that begins with digits: grouping blanks, mixed fractions, powers of ten, then scale words.</summary>
internal static class DigitNumber
{
    public static Numeral Read(NumericText text, int i)
    {
        var first = i;
        var isBare = text.Is(i, '.');
        i += isBare ? 1 : 0;
        if (!DigitReader.TryRead(text[i].Norm, out var value, out var decimals))
        {
            return Numeral.None;
        }

        var end = i + 1;
        var form = NumeralForm.Digits;
        if (isBare)
        {
            decimals = text[i].Norm.Length;
            value /= DigitReader.Power(Math.Min(decimals, 20));
        }

        form |= decimals > 0 ? NumeralForm.Decimal : text[i].Span.Length == text[i].Norm.Length && !text[i].Norm.Contains(',', StringComparison.Ordinal) ? NumeralForm.Plain : NumeralForm.None;
        if (decimals == 0 && TryGroups(text, end, ref value) is var grouped && grouped > end)
        {
            end = grouped;
            form &= ~NumeralForm.Plain;
        }

        var step = Rounding.Step(value, decimals);
        var numeral = new Numeral(first, end, value, step, form);
        if (TryPower(text, ref numeral))
        {
            return numeral;
        }

        if (decimals == 0 && TryFraction(text, ref numeral))
        {
            return SpelledNumber.Scale(text, numeral);
        }

        return SpelledNumber.Continue(text, numeral, decimals);
    }

    /// <summary>"1 234 567": groups of three digits parted by blanks, the first of one to three; at least two more groups, or one behind a currency or before a unit.</summary>
    private static int TryGroups(NumericText text, int end, ref decimal value)
    {
        if (text[end - 1].Norm.Length > 3 || value == 0)
        {
            return end;
        }

        var groups = end;
        var grouped = value;
        while (text.IsNumber(groups) && text[groups].Norm.Length == 3 && text[groups].Span.Start - text[groups - 1].Span.End == 1 && groups - end < 6)
        {
            grouped = (grouped * 1000) + decimal.Parse(text[groups].Norm, System.Globalization.CultureInfo.InvariantCulture);
            groups++;
        }

        // A further number of another length shows that the groups are something else: a telephone number, a list.
        var isBroken = text.IsNumber(groups) || text.Is(groups, '-');
        if (groups == end || isBroken)
        {
            return end;
        }

        value = grouped;
        return groups;
    }

    /// <summary>"1e6", "6.23x10^-4", "1.1^23".</summary>
    private static bool TryPower(NumericText text, ref Numeral numeral)
    {
        var i = numeral.End;
        if (text.IsJoined(i) && text.IsWord(i) && text.Norm(i) is { Length: >= 1 } word && word[0] == 'e')
        {
            return word.Length > 1 ? TryRaise(word.AsSpan(1), 1, i + 1, ref numeral) : TrySignedExponent(text, i + 1, ref numeral);
        }

        if (text.IsJoined(i) && text.Is(i, "x10") && text.Is(i + 1, '^'))
        {
            return TryCaret(text, i + 2, 10, numeral.Value, ref numeral);
        }

        return text.IsJoined(i) && text.Is(i, '^') && TryCaret(text, i + 1, numeral.Value, 1, ref numeral);
    }

    private static bool TrySignedExponent(NumericText text, int i, ref Numeral numeral)
    {
        var isNegative = text.Is(i, '-');
        return (isNegative || text.Is(i, '+')) && text.IsJoined(i) && text.IsNumber(i + 1) && text.IsJoined(i + 1)
            && TryRaise(text.Norm(i + 1), isNegative ? -1 : 1, i + 2, ref numeral);
    }

    private static bool TryRaise(ReadOnlySpan<char> exponent, int sign, int end, ref Numeral numeral)
    {
        if (exponent.Length > 2 || !int.TryParse(exponent, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var power)
            || power > 20 || Math.Abs(numeral.Value) > 1e7m)
        {
            return false;
        }

        var factor = DigitReader.Power(power);
        numeral = numeral with { End = end, Value = sign > 0 ? numeral.Value * factor : numeral.Value / factor, Step = 0 };
        return true;
    }

    private static bool TryCaret(NumericText text, int i, decimal radix, decimal factor, ref Numeral numeral)
    {
        var sign = text.Is(i, '-') ? -1 : 1;
        i += sign < 0 || text.Is(i, '+') ? 1 : 0;
        if (!text.IsNumber(i) || !int.TryParse(text.Norm(i), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var power)
            || power > 64)
        {
            return false;
        }

        var result = Math.Pow((double)radix, sign * power) * (double)factor;
        if (Math.Abs(result) is > 1e25 or < 1e-12)
        {
            return false;
        }

        numeral = numeral with { End = i + 1, Value = (decimal)result, Step = 0 };
        return true;
    }

    /// <summary>"1/3", "10 1/2", "1½", "2 ½".</summary>
    private static bool TryFraction(NumericText text, ref Numeral numeral)
    {
        var i = numeral.End;
        if (Fractions.At(text, i) is var sign && sign != 0)
        {
            numeral = numeral with { End = i + 1, Value = numeral.Value + sign, Step = 0, Form = NumeralForm.Digits | NumeralForm.Decimal };
            return true;
        }

        if (TrySlash(text, i - 1, out var fraction) && numeral.End - numeral.First == 1)
        {
            numeral = numeral with { End = i + 2, Value = fraction, Step = 0, Form = NumeralForm.Digits | NumeralForm.Fraction };
            return true;
        }

        if (text.IsNumber(i) && !text.IsJoined(i) && TrySlash(text, i, out fraction))
        {
            numeral = numeral with { End = i + 3, Value = numeral.Value + fraction, Step = 0, Form = NumeralForm.Digits | NumeralForm.Decimal };
            return true;
        }

        return false;
    }

    /// <summary>A proper fraction that is no date and no idiom: the numbers share no divisor and the lower is one people divide by.</summary>
    private static bool TrySlash(NumericText text, int i, out decimal fraction)
    {
        fraction = 0;
        if (!text.Is(i + 1, '/') || !text.IsJoined(i + 1) || !text.IsNumber(i + 2) || !text.IsJoined(i + 2) || (text.Is(i + 3, '/') && text.IsJoined(i + 3)))
        {
            return false;
        }

        if (!DigitReader.TryRead(text.Norm(i), out var upper, out var decimals) || decimals > 0
            || !DigitReader.TryRead(text.Norm(i + 2), out var lower, out decimals) || decimals > 0)
        {
            return false;
        }

        if (upper <= 0 || upper >= lower || lower is not (2 or 3 or 4 or 5 or 6 or 8 or 10 or 12 or 16 or 20 or 32 or 64 or 100))
        {
            return false;
        }

        fraction = upper / lower;
        return true;
    }
}
