namespace FactCheck.Extraction.Quantities;

/// <summary>Reads multiples as ratios: "doubled", "tenfold", "three times larger", "twice the size".</summary>
internal static class MultipleReader
{
    private static readonly QuantityValue Times = new() { Unit = "x", Dimension = "multiple" };

    /// <returns>The index after the word; <paramref name="i"/> when it tells no multiple here.</returns>
    public static int Word(NumericText text, int i, AssertionSink sink)
    {
        var factor = text.Lexeme(i)!.Value;
        var isNoun = text.Norm(i) is "double" or "triple" or "treble" or "quadruple" or "doubles" or "triples" && text.IsWord(i + 1) && text.Norm(i + 1) is not ("the" or "what" or "that" or "its" or "their" or "in" or "by" or "to" or "over" or "since");
        var isTimes = text.Norm(i) is "twice" or "thrice" && text.Norm(i + 1) is not ("as" or "the" or "that" or "what" or "its" or "their" or "his" or "her") && !CountedNoun.IsPlural(text, i + 1);
        var isMotion = text.Norm(i + 1) is "back" or "over" or "down" or "up" or "as" && factor == 2 && text.Norm(i) != "twice";
        var isCompound = text.Is(i + 1, '-') && text.IsJoined(i + 1) && text.IsJoined(i + 2);
        if (factor == 0 || isCompound || isNoun || isTimes || isMotion)
        {
            return i;
        }

        return Add(text, i, i + 1, factor, sink);
    }

    /// <summary>"three times larger", "ten-fold", "1.5 times the rate" behind a number.</summary>
    /// <returns>The index after the multiple; 0 when the number is none.</returns>
    public static int Behind(NumericText text, Numeral numeral, AssertionSink sink)
    {
        var i = numeral.End;
        var fold = text.Is(i, '-') ? i + 1 : i;
        if (text.Is(fold, "fold"))
        {
            return Add(text, numeral.First, fold + 1, numeral.Value, sink);
        }

        if (text.Is(i, "x") && text.IsJoined(i) && !(text.IsNumber(i + 1) && text.IsJoined(i + 1)) && !text.IsCapitalized(i + 1))
        {
            return Add(text, numeral.First, i + 1, numeral.Value, sink);
        }

        if (!text.Is(i, "times"))
        {
            return 0;
        }

        var next = text.Norm(i + 1);
        var isMultiple = numeral.Is(NumeralForm.Decimal) || next is "earnings" or "sales" or "revenue" or "revenues" or "ebitda" || next is "as" or "the" or "that" or "more" or "less" or "what" or "its" or "their" or "greater" or "over" or "faster" or "bigger" or "larger" or "higher"
            || (next.Length > 4 && next.EndsWith("er", StringComparison.Ordinal) && text.Norm(i + 2) is "than" or "." or ",");
        return isMultiple ? Add(text, numeral.First, i + 1, numeral.Value, sink) : 0;
    }

    private static int Add(NumericText text, int first, int end, decimal factor, AssertionSink sink)
    {
        var hedge = QuantityHedge.Find(text, first, end);
        sink.Add(AssertionKind.Ratio, first, end, hedge.Interval(Times, factor, 0, QuantityHedge.Words(text, hedge)), hedge, GovernedNoun.Of(text, end));
        return end;
    }
}
