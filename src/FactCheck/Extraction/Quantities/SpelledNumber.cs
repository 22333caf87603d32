using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads number words, alone or behind digits, with "and", hyphens, scales, fractions and decimals.</summary>
internal static class SpelledNumber
{
    /// <summary>No number is longer; the bound keeps hostile text linear.</summary>
    public const int MaxTokens = 32;

    public static Numeral Read(NumericText text, int i)
    {
        if (text.Has(i, LexemeKind.Article))
        {
            return ReadArticle(text, i);
        }

        if (text.Is(i, "half") || text.Is(i, "quarter"))
        {
            return ReadHalf(text, i, i);
        }

        if (text.Has(i, LexemeKind.Cardinal))
        {
            return Continue(text, new Numeral(i, i, 0, 0, NumeralForm.Words), 0);
        }

        // "hundred thousand" and "thousand" without "a" are told so in headlines.
        var isBare = text.Has(i, LexemeKind.Hundred) || (text.Has(i, LexemeKind.Scale) && text.Norm(i).Length > 3 && text.Norm(i) != "lakhs") || text.Is(i, "dozen");
        isBare &= !(text.Is(i - 1, ')') && text.IsNumber(i - 2));
        return isBare ? Continue(text, new Numeral(i, i, 0, 0, NumeralForm.Words), 0) : Numeral.None;
    }

    /// <summary>Goes on behind what has been read: cardinals, hundreds, scales, "and", fractions.</summary>
    public static Numeral Continue(NumericText text, Numeral start, int decimals)
    {
        var numeral = Sum(text, start, decimals, out var sum);
        return numeral.IsNone ? numeral : Repeated(text, FractionReader.Follow(text, numeral, sum));
    }

    /// <summary>"six (6)", as contracts write it: one number told twice.</summary>
    private static Numeral Repeated(NumericText text, Numeral numeral)
    {
        var i = numeral.End;
        var isRepeated = numeral.Is(NumeralForm.Words) && text.Is(i, '(') && text.IsNumber(i + 1) && text.Is(i + 2, ')')
            && DigitReader.TryRead(text.Norm(i + 1), out var digits, out _) && digits == numeral.Value;
        return isRepeated ? numeral with { End = i + 3 } : numeral;
    }

    /// <summary>A number without what may follow it, read from its first token: whole digits or cardinals.</summary>
    public static Numeral Sum(NumericText text, int i, out SpelledSum sum)
    {
        var start = new Numeral(i, i, 0, 0, NumeralForm.Words);
        if (text.IsNumber(i) && DigitReader.TryRead(text.Norm(i), out var value, out var decimals) && decimals == 0)
        {
            start = new Numeral(i, i + 1, value, 0, NumeralForm.Digits);
        }

        return Sum(text, start, 0, out sum);
    }

    private static Numeral Sum(NumericText text, Numeral start, int decimals, out SpelledSum sum)
    {
        sum = new SpelledSum(start, decimals);
        var i = start.End;
        while (i < start.First + MaxTokens && sum.TryTake(text, ref i))
        {
        }

        return i == start.First ? Quantities.Numeral.None : sum.Numeral(i);
    }

    /// <summary>A scale behind a fraction: "¾ million", "half a million".</summary>
    public static Numeral Scale(NumericText text, Numeral fraction)
    {
        var i = fraction.End;
        if (text.Is(i, "of") && text.Has(i + 1, LexemeKind.Article))
        {
            i += 2;
        }
        else if (text.Has(i, LexemeKind.Article))
        {
            i++;
        }

        // A scale of one letter needs digits close before it.
        if (!text.Has(i, LexemeKind.Scale | LexemeKind.Hundred | LexemeKind.Dozen) || text.Norm(i).Length < 3 || text.Is(i, "dozens"))
        {
            return fraction;
        }

        var scale = text.Lexeme(i)!.Value;
        return fraction with { End = i + 1, Value = fraction.Value * scale, Step = 0, Form = (fraction.Form & ~NumeralForm.Fraction) | NumeralForm.Scaled };
    }

    /// <summary>"a dozen", "a hundred", "a million and a half", "a third", "a quarter million"; a bare article is no number.</summary>
    private static Numeral ReadArticle(NumericText text, int i)
    {
        if (text.Is(i + 1, "half") || text.Is(i + 1, "quarter"))
        {
            return ReadHalf(text, i, i + 1);
        }

        if (text.Has(i + 1, LexemeKind.Hundred | LexemeKind.Dozen) || (text.Has(i + 1, LexemeKind.Scale) && text.Norm(i + 1).Length > 3))
        {
            var sum = Continue(text, new Numeral(i + 1, i + 1, 0, 0, NumeralForm.Words | NumeralForm.Article), 0);
            return sum.IsNone ? sum : sum with { First = i };
        }

        // "a third of the vote" is a fraction, "a third man" comes after two others.
        var isFraction = FractionReader.IsDenominator(text, i + 1) && !text.Is(i + 2, '-') && !text.Is(i + 1, "second") && !(text.IsWord(i + 2) && !StopWords.Contains(text.Norm(i + 2)));
        return isFraction
            ? Scale(text, new Numeral(i, i + 2, 1 / text.Lexeme(i + 1)!.Value, 0, NumeralForm.Words | NumeralForm.Fraction | NumeralForm.Article))
            : Numeral.None;
    }

    private static Numeral ReadHalf(NumericText text, int first, int i)
    {
        var fraction = new Numeral(first, i + 1, 1 / text.Lexeme(i)!.Value, 0, NumeralForm.Words | NumeralForm.Fraction | NumeralForm.Article);
        return Scale(text, fraction);
    }
}
