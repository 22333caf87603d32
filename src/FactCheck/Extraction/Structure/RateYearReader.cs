namespace FactCheck.Extraction.Structure;

/// <summary>Reads one rate told for two stretches of time: "900 euros a month, which makes 10,800 euros a year".</summary>
internal static class RateYearReader
{
    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        var values = sentence.Values;
        for (var i = 0; i + 1 < values.Count; i++)
        {
            var (one, other) = (values[i], values[i + 1]);
            if (one.Kind is AssertionKind.Amount or AssertionKind.Measure or AssertionKind.Count && one.AddsUpWith(other) && Unit(sentence, one) is var (unit, end) && Unit(sentence, other) is var (longer, _)
                && Times(unit, longer) is { } times && IsThatMakes(sentence, end, other.First))
            {
                var computed = one.Interval * NumberInterval.Exactly(times);
                yield return NumberedSentence.Reckon(ReckoningKind.Product, other, computed, $"{NumberInterval.Spell(times)} x {one.Spelled} = {NumberInterval.Spell(one.Number!.Value * times)}", [one]);
            }
        }
    }

    /// <summary>"a month", "per month", "monthly" behind a value, and the index after it.</summary>
    private static (string Unit, int End)? Unit(NumberedSentence sentence, Stated value)
    {
        var at = value.PhraseEnd;
        var isRate = sentence.Norm(at) is "a" or "per" or "each" or "every";
        var unit = isRate ? sentence.Norm(at + 1) : sentence.Norm(at) switch { "monthly" => "month", "yearly" or "annually" => "year", "quarterly" => "quarter", _ => "" };
        return unit is "month" or "quarter" or "year" ? (unit, isRate ? at + 2 : at + 1) : null;
    }

    private static int? Times(string unit, string longer) => (unit, longer) switch
    {
        ("month", "year") => 12,
        ("month", "quarter") => 3,
        ("quarter", "year") => 4,
        _ => null,
    };

    /// <summary>", which makes", ", that is", ", or".</summary>
    private static bool IsThatMakes(NumberedSentence sentence, int from, int to)
    {
        var isSame = false;
        for (var i = from; i < to; i++)
        {
            isSame |= sentence.Norm(i) is "makes" or "making" or "or" or "is" or "equals" or "means" || sentence.Is(i, '(') || sentence.Is(i, '=');
            if (!sentence.Is(i, ',') && !sentence.Is(i, '(') && !sentence.Is(i, '=') && sentence.Norm(i) is not ("which" or "that" or "makes" or "making" or "or" or "is" or "equals" or "means" or "to" or "in" or "total"))
            {
                return false;
            }
        }

        return isSame && to - from <= 4;
    }
}
