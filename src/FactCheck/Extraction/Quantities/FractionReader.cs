namespace FactCheck.Extraction.Quantities;

/// <summary>Reads what makes a fraction or a decimal of the number before it: "two thirds", "and a half", "point five", "one over three".</summary>
internal static class FractionReader
{
    /// <summary>Extends a number by the fraction behind it, if there is one.</summary>
    public static Numeral Follow(NumericText text, Numeral numeral, SpelledSum sum)
    {
        var i = numeral.End;
        if (text.Is(i, "point") && numeral.Is(NumeralForm.Words))
        {
            return Point(text, numeral);
        }

        if (text.Is(i, "over") && TryOver(text, numeral, out var over))
        {
            return over;
        }

        var compound = Compound(text, numeral);
        if (!compound.IsNone)
        {
            return SpelledNumber.Scale(text, compound);
        }

        // "two thirds", "one-eighth"; "two hundred thirds" is not told apart from "two hundred and one third".
        var at = text.Is(i, '-') ? i + 1 : i;
        if (IsDenominator(text, at) && numeral.Is(NumeralForm.Words) && !IsOrdinalUse(text, numeral, at))
        {
            return SpelledNumber.Scale(text, Divided(numeral, text.Lexeme(at)!.Value, at + 1));
        }

        return Mixed(text, numeral, sum);
    }

    /// <summary>"three twenty-firsts", "one hundred thirty-fifths": tens and a plural ordinal are one denominator when a numerator stands before them.</summary>
    private static Numeral Compound(NumericText text, Numeral numeral)
    {
        if (!numeral.Is(NumeralForm.Words) || numeral.Is(NumeralForm.Fraction | NumeralForm.Decimal))
        {
            return Numeral.None;
        }

        var tens = TensAt(text, numeral.End);
        if (tens > 0)
        {
            var ones = PluralOnes(text, numeral.End + 1, out var end);
            return ones == 0 ? Numeral.None : Divided(numeral, tens + ones, end);
        }

        tens = TensAt(text, numeral.End - 1);
        var last = tens > 0 && numeral.Value > tens ? PluralOnes(text, numeral.End, out var behind) : behind = 0;
        return last == 0 ? Numeral.None : Divided(numeral with { Value = numeral.Value - tens }, tens + last, behind);
    }

    private static decimal TensAt(NumericText text, int i) => text.Has(i, LexemeKind.Cardinal) && text.Lexeme(i)!.Value is >= 20 and var tens ? tens : 0;

    /// <summary>"firsts" to "ninths"; 0 for all other words. "seconds" are told from the unit of time by their hyphen.</summary>
    private static decimal PluralOnes(NumericText text, int i, out int end)
    {
        var at = text.Is(i, '-') ? i + 1 : i;
        end = at + 1;
        var norm = text.Norm(at);
        var isPlural = norm.Length > 5 && norm[^1] == 's' && (at > i || norm != "seconds");
        return isPlural && NumericLexicon.Find(norm[..^1]) is { } lexeme && lexeme.Has(LexemeKind.Ordinal) && lexeme.Value is >= 1 and <= 9 ? lexeme.Value : 0;
    }

    public static bool IsDenominator(NumericText text, int i) => text.Has(i, LexemeKind.Denominator);

    /// <summary>"one and a half", "three and one fourth", "3 million and a half", "five and a half million".</summary>
    private static Numeral Mixed(NumericText text, Numeral numeral, SpelledSum sum)
    {
        var isHyphened = text.Is(numeral.End, '-') && text.Is(numeral.End + 1, "and") && text.Is(numeral.End + 2, '-');
        var i = isHyphened ? numeral.End + 1 : numeral.End;
        if (!text.Is(i, "and"))
        {
            return numeral;
        }

        var upper = 1m;
        var at = isHyphened ? i + 2 : i + 1;
        if (text.Has(at, LexemeKind.Article))
        {
            at += isHyphened && text.Is(at + 1, '-') ? 2 : 1;
        }
        else if (text.Has(at, LexemeKind.Cardinal) && text.Lexeme(at)!.Value is > 0 and < 20 && IsDenominator(text, at + 1))
        {
            upper = text.Lexeme(at)!.Value;
            at++;
        }
        else if (!text.Is(at, "half"))
        {
            return numeral;
        }

        if (!IsDenominator(text, at) || text.Is(at, "second"))
        {
            return numeral;
        }

        var fraction = upper / text.Lexeme(at)!.Value;
        var whole = numeral with { End = at + 1, Value = numeral.Value + (fraction * sum.EndingScale), Step = 0, Form = numeral.Form | NumeralForm.Decimal };
        return sum.EndingScale == 1 ? SpelledNumber.Scale(text, whole) : Millions(text, whole, fraction, sum);
    }

    /// <summary>"one billion and three quarters million": the fraction has a scale of its own.</summary>
    private static Numeral Millions(NumericText text, Numeral whole, decimal fraction, SpelledSum sum)
    {
        if (!text.Has(whole.End, LexemeKind.Scale) || text.Norm(whole.End).Length <= 3)
        {
            return whole;
        }

        var own = fraction * text.Lexeme(whole.End)!.Value;
        return whole with { End = whole.End + 1, Value = whole.Value - (fraction * sum.EndingScale) + own };
    }

    /// <summary>"twenty fifth of May", "the first third": an ordinal or a noun, not a fraction.</summary>
    private static bool IsOrdinalUse(NumericText text, Numeral numeral, int at)
    {
        var isPlural = text.Norm(at).EndsWith('s');
        if (text.Is(at, "quarter") || text.Is(at, "quarters"))
        {
            return !(isPlural && numeral.Value is 2 or 3) && !(!isPlural && numeral.Value == 1 && text.Is(at + 1, "of"));
        }

        return numeral.Value != 1 && !isPlural;
    }

    private static Numeral Divided(Numeral numeral, decimal denominator, int end)
    {
        // "one hundred and three and two thirds" is read by Mixed; here all before the denominator is the numerator,
        // but a million keeps its fraction apart: "one million two thousand two hundred three fifths" divides as a whole.
        return numeral with { End = end, Value = numeral.Value / denominator, Step = 0, Form = NumeralForm.Words | NumeralForm.Fraction };
    }

    private static Numeral Point(NumericText text, Numeral numeral)
    {
        var i = numeral.End + 1;
        var (fraction, place, read) = (0m, 1m, 0);
        while (text.Has(i, LexemeKind.Cardinal) && read < 8)
        {
            var value = text.Lexeme(i)!.Value;
            if (value >= 20 && text.Is(i + 1, '-') && text.Has(i + 2, LexemeKind.Cardinal) && text.Lexeme(i + 2)!.Value < 10)
            {
                value += text.Lexeme(i + 2)!.Value;
                i += 2;
            }

            place /= value >= 10 ? 100 : 10;
            fraction += value * place;
            i++;
            read++;
        }

        return read == 0
            ? numeral
            : SpelledNumber.Scale(text, numeral with { End = i, Value = numeral.Value + fraction, Step = place, Form = numeral.Form | NumeralForm.Decimal });
    }

    /// <summary>"one over three", "1 over 3": a fraction when nothing is measured by the second number.</summary>
    private static bool TryOver(NumericText text, Numeral numeral, out Numeral fraction)
    {
        fraction = default;
        var i = numeral.End + 1;
        if (!text.IsNumber(i) && !text.Has(i, LexemeKind.Cardinal))
        {
            return false;
        }

        var lower = SpelledNumber.Sum(text, i, out _);
        if (lower.IsNone || lower.Value <= 0 || text.IsWord(lower.End) || MoneyReader.IsSignBefore(text, numeral.First))
        {
            return false;
        }

        fraction = new Numeral(numeral.First, lower.End, numeral.Value / lower.Value, 0, numeral.Form | NumeralForm.Fraction);
        return true;
    }
}
