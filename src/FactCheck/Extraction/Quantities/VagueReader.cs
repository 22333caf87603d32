namespace FactCheck.Extraction.Quantities;

/// <summary>Reads numbers that are not told: "dozens of people", "several agents", "a couple hundred", "tens of thousands", "billions of dollars".</summary>
internal static class VagueReader
{
    /// <summary>"several" and "a few" stay below a dozen or so.</summary>
    private const int ManyOfFew = 12;

    public static int Read(NumericText text, int i, AssertionSink sink)
    {
        var at = text.Has(i, LexemeKind.Article) ? i + 1 : i;
        if (!text.Has(at, LexemeKind.Vague) || (at == i && text.Norm(i) is "couple" or "few" or "handful"))
        {
            return i;
        }

        var lexeme = text.Lexeme(at)!;
        var end = at + 1;
        var low = lexeme.Value;
        decimal? high = text.Norm(at) switch { "several" or "few" or "handful" => ManyOfFew, "couple" => 3, _ => null };
        low = high is null ? low * 2 : low;

        // "hundreds of thousands", "several hundred", "a couple dozen".
        var scale = text.Is(end, "of") ? end + 1 : end;
        if (text.Has(scale, LexemeKind.Scale | LexemeKind.Hundred | LexemeKind.Dozen | LexemeKind.Vague) && text.Norm(scale).Length > 3 && text.Norm(scale) is not ("several" or "couple" or "few"))
        {
            var factor = text.Lexeme(scale)!.Value;
            (low, high, end) = (low * factor, high * factor, scale + 1);
        }

        return Add(text, i, end, new QuantityValue { Low = low, High = high }, isScaled: end > at + 1, sink);
    }

    private static int Add(NumericText text, int first, int end, QuantityValue value, bool isScaled, AssertionSink sink)
    {
        var behind = text.Is(end, "of") ? end + 1 : end;
        var after = CurrencyUnits.MatchBehind(text, behind, out var currency);
        if (after == behind && text.Is(behind, "pounds") && text.Is(end, "of"))
        {
            after = CurrencyUnits.Pounds(out currency) + behind;
        }

        if (after > behind)
        {
            sink.Add(AssertionKind.Amount, first, after, value with { Unit = currency.Code, Dimension = currency.Currency, Factor = currency.Factor }, default, GovernedNoun.Find(text, after));
            return after;
        }

        if (text.Has(behind, LexemeKind.TimeUnit) || !CountedNoun.TryFind(text, end, 2, out var noun, out var head))
        {
            if (!isScaled || text.Has(behind, LexemeKind.TimeUnit))
            {
                return first;
            }

            // "Several thousand marched": nothing named is counted, and it is no plain thousand.
            sink.Add(AssertionKind.Number, first, end, value);
            return end;
        }

        sink.Add(AssertionKind.Count, first, end, value, default, text.Span(noun, head + 1));
        return end;
    }
}
