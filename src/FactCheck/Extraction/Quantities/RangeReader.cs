namespace FactCheck.Extraction.Quantities;

/// <summary>Joins two numbers into a range: "15-20", "80 to 90", "between 80 and 90", "850-950m". "From 5 to 9" tells a change and stays two numbers.</summary>
internal static class RangeReader
{
    /// <summary>The range a number begins; the number alone when it begins none.</summary>
    public static NumericRange Read(NumericText text, Numeral lower)
    {
        var single = NumericRange.Single(lower);
        var i = lower.End;
        var isBetween = IsBetween(text, lower.First);
        var joins = text.Is(i, '-') || text.Is(i, '~') || text.Is(i, "to") || (isBetween && text.Is(i, "and"));
        if (!joins || lower.Value < 0)
        {
            return single;
        }

        var at = i + 1;
        var afterSign = CurrencyUnits.MatchBefore(text, at, out _);
        at = afterSign;
        if (!text.IsNumber(at) && !text.Has(at, LexemeKind.Cardinal | LexemeKind.Article))
        {
            return single;
        }

        var upper = NumberReader.Read(text, at);
        if (upper.IsNone)
        {
            return single;
        }

        var scaled = Share(text, lower, upper);
        var isChange = text.Is(i, "to") && IsChange(text, lower.First);
        return isChange || scaled.Value >= upper.Value ? single : new NumericRange(scaled, upper);
    }

    /// <summary>True for a range that may count things by itself; without "between" or a unit "5 to 9" may be clock times or a score.</summary>
    public static bool IsCountable(NumericText text, NumericRange range) =>
        IsBetween(text, range.First) || CountedNoun.TryFind(text, range.End, 2, out _, out _);

    private static bool IsBetween(NumericText text, int first) => text.Is(first - 1, "between") || (text.Is(first - 2, "between") && MoneyReader.IsSignBefore(text, first));

    /// <summary>"from 5 to 9" is a change unless a range is announced: "ranging from", "anywhere from", "aged from".</summary>
    private static bool IsChange(NumericText text, int first)
    {
        var from = text.Is(first - 1, "from") ? first - 1 : text.Is(first - 2, "from") ? first - 2 : text.Is(first - 3, "from") ? first - 3 : -1;
        return from >= 0 && text.Norm(from - 1) is not ("range" or "ranges" or "ranging" or "ranged" or "anywhere" or "vary" or "varying" or "varies" or "aged" or "ages");
    }

    /// <summary>"$850-950m": the scale told once is meant twice.</summary>
    private static Numeral Share(NumericText text, Numeral lower, Numeral upper)
    {
        if (lower.Is(NumeralForm.Scaled) || !upper.Is(NumeralForm.Scaled) || lower.Value >= 1000)
        {
            return lower;
        }

        var mantissa = text.IsNumber(upper.First) && DigitReader.TryRead(text.Norm(upper.First), out var digits, out _) ? digits : text.Lexeme(upper.First)?.Value ?? 0;
        if (mantissa <= 0 || upper.Value / mantissa < 1000)
        {
            return lower;
        }

        var scale = upper.Value / mantissa;
        return lower with { Value = lower.Value * scale, Step = lower.Step * scale, Form = lower.Form | NumeralForm.Scaled };
    }
}
