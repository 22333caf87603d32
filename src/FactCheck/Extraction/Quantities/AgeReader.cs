namespace FactCheck.Extraction.Quantities;

/// <summary>Reads ages: "19-year-old", "five years old", "3 years of age", "aged 50", "87 yo", "Name, 52,".</summary>
internal static class AgeReader
{
    /// <summary>No person and little else told in years is older.</summary>
    private const int MaxAge = 125;

    /// <returns>The index after the age; 0 when the number is none.</returns>
    public static int Read(NumericText text, NumericRange range, AssertionSink sink)
    {
        var end = MatchUnit(text, range.End, out var unit);
        if (end > range.End)
        {
            return Add(text, range.First, range, end, unit, sink);
        }

        if (text.Norm(range.First - 1) is "aged" or "age")
        {
            return range.Last.Value <= MaxAge ? Add(text, range.First - 1, range, range.End, TimeUnit.Year, sink) : 0;
        }

        if (text.Norm(range.First - 2) is "aged" or "ages" or "age" && text.Norm(range.First - 1) is "between" or "of" or "from")
        {
            return range.Last.Value <= MaxAge ? Add(text, range.First, range, range.End, TimeUnit.Year, sink) : 0;
        }

        return IsApposition(text, range) ? Add(text, range.First, range, range.End, TimeUnit.Year, sink) : 0;
    }

    private static int Add(NumericText text, int first, NumericRange range, int end, TimeUnit unit, AssertionSink sink)
    {
        var hedge = QuantityHedge.Find(text, first, end);
        var (name, factor) = Dates.TimeUnits.Describe(unit);
        var value = range.Value(new QuantityValue { Unit = name, Dimension = "age", Factor = factor }, hedge, QuantityHedge.Words(text, hedge), 0);
        sink.Add(AssertionKind.Age, first, end, value, hedge, IsOldNoun(text, end) ? GovernedNoun.Find(text, end) : null);
        return end;
    }

    private static bool IsOldNoun(NumericText text, int end) => text.Norm(end - 1) is "old" && text.Is(end - 2, '-');

    private static int MatchUnit(NumericText text, int i, out TimeUnit unit)
    {
        unit = TimeUnit.Year;
        var at = text.Is(i, '-') ? i + 1 : i;
        if (text.Norm(at) is "yo" or "y.o." or "yrs-old" && at == i)
        {
            return at + 1;
        }

        if (text.Lexeme(at) is not { } lexeme || !lexeme.Has(LexemeKind.TimeUnit) || lexeme.Unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Day or TimeUnit.Hour))
        {
            return i;
        }

        unit = lexeme.Unit;
        var old = text.Is(at + 1, '-') ? at + 2 : at + 1;
        if (text.Norm(old) is "old" or "olds")
        {
            return old + 1;
        }

        return text.Is(at + 1, "of") && text.Is(at + 2, "age") ? at + 3 : i;
    }

    /// <summary>"Maria Lopez, 52, said": a whole number between commas behind a capitalised word.</summary>
    private static bool IsApposition(NumericText text, NumericRange range) =>
        !range.IsRange && range.Lower.Form == (NumeralForm.Digits | NumeralForm.Plain) && range.Lower.Value is > 0 and <= MaxAge
        && text.Is(range.First - 1, ',') && text.IsCapitalized(range.First - 2) && !text.Has(range.First - 2, LexemeKind.Month | LexemeKind.Weekday)
        && (text.Is(range.End, ',') || (text.Is(range.End, '.') && range.End == text.End - 1)) && !text.IsNumber(range.End + 1)
        && text.IsCapitalized(range.First - 3);
}
