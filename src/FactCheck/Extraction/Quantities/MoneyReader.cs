namespace FactCheck.Extraction.Quantities;

/// <summary>Tells where money stands beside a number.</summary>
internal static class MoneyReader
{
    /// <summary>The longest sign before a number: "us $".</summary>
    private const int MaxSignTokens = 2;

    /// <summary>True when a currency sign or code ends right before a token.</summary>
    public static bool IsSignBefore(NumericText text, int first) => SignBefore(text, first) is not null;

    /// <summary>The unit whose sign or code ends right before a token; the longest sign wins.</summary>
    public static CurrencyUnit? SignBefore(NumericText text, int first)
    {
        for (var i = first - MaxSignTokens; i < first; i++)
        {
            if (text.Holds(i) && CurrencyUnits.MatchBefore(text, i, out var unit) == first)
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>True when a sign stands before the lower end of a range: "$850-950m".</summary>
    public static bool IsSignBeforeRange(NumericText text, int upper) =>
        (text.Is(upper - 1, '-') || text.Is(upper - 1, "to") || text.Is(upper - 1, "and")) && text.IsNumber(upper - 2) && IsSignBefore(text, upper - 2);

    /// <summary>True when a currency sign of one mark stands at a token.</summary>
    public static bool IsSignAt(NumericText text, int i) => text.Holds(i) && text[i].Kind == TokenKind.Mark && text.Norm(i)[0] is '$' or '\u00A3' or '\u20AC' or '\u00A5';

    /// <summary>True when a currency word, code or sign begins at a token.</summary>
    public static bool IsCodeAt(NumericText text, int i) => text.Holds(i) && !IsName(text, i) && CurrencyUnits.MatchBehind(text, i, out _) > i;

    /// <summary>True for a token that may begin a sign or code before a number: a mark that is no ASCII punctuation but "$", a word in capitals or with one or a few letters.</summary>
    public static bool MayBegin(NumericText text, int i)
    {
        var token = text[i];
        return token.Kind switch
        {
            TokenKind.Mark => token.Norm[0] is '$' or (> '\u007F' and not '\u2014' and not '\u2026' and not '\u2022'),
            TokenKind.Word => token.Span.Length <= 4 && (text.IsNumber(i + 1) || (text.Is(i + 1, '.') && text.Is(i, "rs")) || text.Is(i + 1, '$') || text.Is(i + 1, '\u00A5') || token.IsAllCaps),
            _ => false,
        };
    }

    /// <summary>The unit behind a number, over a hyphen, "of" or the bracket of a code.</summary>
    /// <returns>The index after it; that after the number when there is none.</returns>
    public static int MatchBehind(NumericText text, Numeral numeral, out CurrencyUnit unit)
    {
        var at = text.Is(numeral.End, '-') && text.IsJoined(numeral.End) ? numeral.End + 1 : numeral.End;
        var after = CurrencyUnits.MatchBehind(text, at, out unit);
        if (after == at || IsPlainWord(text, numeral, at))
        {
            unit = null!;
            return numeral.End;
        }

        return after;
    }

    /// <summary>"Under 21 Euro 2013": a capital where money has none.</summary>
    private static bool IsName(NumericText text, int at) =>
        text.IsCapitalized(at) && !text[at].IsAllCaps && !(text.IsCapitalized(at - 1) && text.Has(at - 1, LexemeKind.Cardinal | LexemeKind.Hundred | LexemeKind.Scale)) && text.Norm(at) is "euro" or "euros" or "dollar" or "dollars" or "rand" or "won" or "real"
        && !text.Document.SentenceSpan[text[at].Sentence].IsTitleCase;

    /// <summary>"50p" is pence and "5 p" is not; "10 real people", "50 won", "3 kip" need a scale or digits and no noun behind them.</summary>
    private static bool IsPlainWord(NumericText text, Numeral numeral, int at) => IsName(text, at) || text.Norm(at) switch
    {
        "p" => !text.IsJoined(at) || text.Is(at + 1, '.') && text.IsJoined(at + 1) && text.IsWord(at + 2),
        "real" or "won" or "dong" or "kip" or "rand" or "dollar" when numeral.Is(NumeralForm.Words) && !numeral.Is(NumeralForm.Scaled) => !text.Is(at, "dollar"),
        "won" => text.IsWord(at + 1) && !numeral.Is(NumeralForm.Scaled) && numeral.Value < 100,
        "crowns" when !numeral.Is(NumeralForm.Scaled) => true,
        "real" => true,
        "cent" => text.IsCapitalized(at) && numeral.Value != 1,
        "penny" => text.IsWord(at + 1) && !numeral.Is(NumeralForm.Words),
        "$" or "\u00A3" or "\u20AC" or "\u00A5" => text.IsNumber(at + 1) && text.IsJoined(at + 1),
        _ => false,
    };
}
