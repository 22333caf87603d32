namespace FactCheck.Extraction.Quantities;

/// <summary>Reads one number, written in digits, in words or in both, with its scale: "2.5 million", "4 thousand 3 hundred and 21", "half a dozen".</summary>
internal static class NumberReader
{
    /// <summary>Reads the number that begins at a token; none when none does. Looks at most <see cref="SpelledNumber.MaxTokens"/> tokens ahead.</summary>
    public static Numeral Read(NumericText text, int i)
    {
        if (IsSign(text, i) && !(text.Is(i - 1, "or") && text.Is(i - 2, "plus")))
        {
            var unsigned = ReadUnsigned(text, i + 1);
            return unsigned.IsNone || (text.Is(unsigned.End, '-') && text.IsJoined(unsigned.End)) ? Numeral.None : unsigned with { First = i, Value = text.Is(i, '+') ? unsigned.Value : -unsigned.Value, Form = unsigned.Form | NumeralForm.Signed };
        }

        return ReadUnsigned(text, i);
    }

    /// <summary>True when a token can begin a number, judged by itself.</summary>
    public static bool MayBegin(NumericText text, int i)
    {
        var token = text[i];
        return token.Kind switch
        {
            TokenKind.Number => true,
            TokenKind.Word => text.Has(i, LexemeKind.Cardinal | LexemeKind.Article | LexemeKind.Denominator | LexemeKind.Sign | LexemeKind.Hundred | LexemeKind.Scale | LexemeKind.Dozen),
            TokenKind.Mark => token.Norm[0] is '-' or '+' or '.' || Fractions.Of(token.Norm[0]) != 0,
            _ => false,
        };
    }

    private static bool IsSign(NumericText text, int i)
    {
        if (text.Has(i, LexemeKind.Sign))
        {
            return text.IsNumber(i + 1) || text.Has(i + 1, LexemeKind.Cardinal);
        }

        // A sign stands free on its left and close on its right, and is no mark of a list.
        if ((!text.Is(i, '-') && !text.Is(i, '+')) || ListMarks.IsDash(text, i))
        {
            return false;
        }

        if (text.Is(i, '+') && !text.IsWord(i + 2) && text.IsNumber(i + 2))
        {
            return false;
        }

        var isFree = i == text.Start || (text[i].IsAfterSpace && !text.IsNumber(i - 1)) || text.Is(i - 1, '(');
        return isFree && (text.IsNumber(i + 1) || text.Is(i + 1, '.')) && text.IsJoined(i + 1);
    }

    private static Numeral ReadUnsigned(NumericText text, int i)
    {
        if (text.IsNumber(i) || (text.Is(i, '.') && text.IsNumber(i + 1) && text.IsJoined(i + 1) && (i == text.Start || text[i].IsAfterSpace || !text.IsWord(i - 1))))
        {
            return DigitNumber.Read(text, i);
        }

        if (Fractions.At(text, i) is var sign && sign != 0)
        {
            return SpelledNumber.Scale(text, new Numeral(i, i + 1, sign, 0, NumeralForm.Fraction | NumeralForm.Digits));
        }

        return SpelledNumber.Read(text, i);
    }
}
