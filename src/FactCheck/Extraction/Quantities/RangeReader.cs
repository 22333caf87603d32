namespace FactCheck.Extraction.Quantities;

/// <summary>Joins two numbers into a range: "15-20", "80 to 90", "between 80 and 90", "850-950m". "From 5 to 9" tells a change and stays two numbers.</summary>
internal static class RangeReader
{
    private static readonly HashSet<string> Change = new(
        new[]
        {
            "rise", "risen", "rose", "fall", "fell", "grow", "grew", "growth", "increase", "decrease", "jump", "climb", "up", "down", "surge", "soar", "drop", "raise", "go", "went", "move", "improve", "change", "cut",
            "slip", "double", "triple", "decline", "expand", "swell", "reduce", "shrink", "tumble", "plunge", "advance", "edge", "upgrade", "lower", "widen", "narrow", "lift", "switch", "adjust", "revise", "slide",
        }.Select(Text.Stemmer.Stem),
        StringComparer.Ordinal);

    /// <summary>The ends of a range are hardly further apart than this, as a multiple.</summary>
    private const decimal FarApart = 5;
    private const decimal ManyDigits = 100;

    /// <summary>The range a number begins; the number alone when it begins none.</summary>
    public static NumericRange Read(NumericText text, Numeral lower)
    {
        var single = NumericRange.Single(lower);
        var i = lower.End;
        var isBetween = IsBetween(text, lower.First);
        if (Spread(text, lower) is { IsRange: true } spread)
        {
            return spread;
        }

        var isLopsided = text.Is(i, '-') && text[i].IsAfterSpace != (text.Holds(i + 1) && text[i + 1].IsAfterSpace);
        var isEither = text.Is(i, "or");
        var joins = isEither || (text.Is(i, '-') && !isLopsided) || (text.Is(i, '-') && text.Is(i + 1, "to")) || text.Is(i, '~') || text.Is(i, "to") || (isBetween && text.Is(i, "and"));
        if (!joins || lower.Value < 0)
        {
            return single;
        }

        // "a 5-to-10-year term", but odds of "3-to-1".
        var isHyphened = text.Is(i, '-') && text.Is(i + 1, "to") && text.Is(i + 2, '-');
        var at = isHyphened ? i + 3 : text.Is(i, '-') && text.Is(i + 1, "to") ? i + 2 : i + 1;
        var afterSign = CurrencyUnits.MatchBefore(text, at, out var sign);
        if (afterSign > at && MoneyReader.SignBefore(text, lower.First) is { } other && other.Currency != sign.Currency)
        {
            // "from CA$4.5m to HK$30m": two amounts of two currencies.
            return single;
        }

        at = afterSign;
        if (!text.IsNumber(at) && !text.Has(at, LexemeKind.Cardinal | LexemeKind.Article))
        {
            return single;
        }

        var upper = NumberReader.Read(text, at);
        if (upper.IsNone || (isHyphened && !text.Is(upper.End, '-')) || (isEither && (upper.Value > (lower.Value * 2) + 1 || upper.Is(NumeralForm.Fraction) || !IsMeasured(text, upper.End))))
        {
            return single;
        }

        var scaled = Share(text, lower, upper);
        var isChange = text.Is(i, "to") && (IsChange(text, lower.First) || IsChangeTo(text, scaled, upper));
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
        if (from < 0 || !Changes(text, from))
        {
            return false;
        }

        return text.Norm(from - 1) is not ("range" or "ranges" or "ranging" or "ranged" or "anywhere" or "vary" or "varying" or "varies" or "aged" or "ages");
    }

    /// <summary>"rose by 1,340 to 52,810": what was added, and what it came to. "By five to ten" is a range: its ends are round, and not far apart.</summary>
    private static bool IsChangeTo(NumericText text, Numeral amount, Numeral result)
    {
        var by = text.Is(amount.First - 1, "by") ? amount.First - 1 : text.Is(amount.First - 2, "by") ? amount.First - 2 : text.Is(amount.First - 3, "by") ? amount.First - 3 : -1;
        var isPercent = text.Is(result.End, '%') || text.Has(result.End, LexemeKind.Percent);
        return by >= 0 && !isPercent && Changes(text, by) && (result.Value > amount.Value * FarApart || (IsTelling(amount.Value) && IsTelling(result.Value)));
    }

    /// <summary>Told to three figures, of which the last is no zero.</summary>
    private static bool IsTelling(decimal number)
    {
        while (number >= ManyDigits && number % 10 == 0)
        {
            number /= 10;
        }

        return number >= ManyDigits || decimal.Round(number, number >= 10 ? 0 : 1) != number;
    }

    /// <summary>True when a word of change stands before "from": "rose from 5 to 9", "an increase from".</summary>
    private static bool Changes(NumericText text, int from)
    {
        for (var i = from - 1; i >= Math.Max(text.Start, from - 8); i--)
        {
            if (text.IsWord(i) && Change.Contains(text[i].Stem))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeasured(NumericText text, int end) =>
        text.Has(end, LexemeKind.TimeUnit | LexemeKind.Percent) || text.Is(end, '%') || CountedNoun.BeginsAt(text, end) || MeasureUnits.Match(text, end, out _) > end || MoneyReader.IsCodeAt(text, end);

    /// <summary>"12.5 ± 0.3", "100 plus or minus 5".</summary>
    private static NumericRange Spread(NumericText text, Numeral centre)
    {
        var i = centre.End;
        var at = text.Is(i, '\u00B1') ? i + 1 : text.Is(i, "plus") && text.Is(i + 1, "or") && text.Is(i + 2, "minus") ? i + 3 : text.Is(i, '+') && text.Is(i + 1, '/') && text.Is(i + 2, '-') ? i + 3 : i;
        var spread = at > i && (text.IsNumber(at) || text.Has(at, LexemeKind.Cardinal)) ? SpelledOrDigits(text, at) : Numeral.None;
        return spread.IsNone || spread.Value <= 0
            ? NumericRange.Single(centre)
            : new NumericRange(centre with { Value = centre.Value - spread.Value }, spread with { Value = centre.Value + spread.Value }) { Centre = centre.Value };
    }

    private static Numeral SpelledOrDigits(NumericText text, int i) => NumberReader.Read(text, i);

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
