namespace FactCheck.Extraction.Structure;

/// <summary>Reads two years and the time between them: "founded the school in 1961 and left it nineteen years later, in 1980".</summary>
internal static class LaterReader
{
    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        var values = sentence.Values;
        for (var i = 0; i + 1 < values.Count; i++)
        {
            if (values[i].Assertion.Value is not DurationValue { Length: { Unit: "year", Number: > 0 } length } || sentence.Norm(values[i].End) is not ("later" or "afterwards" or "after") || Second(sentence, values, i) is not { } end || First(sentence, i) is not { } start)
            {
                continue;
            }

            var years = end.Year - start.Year;
            if (years > 0)
            {
                var computed = new NumberInterval(years - 1, years + 1);
                yield return new Assertion(AssertionKind.Structure, values[i].Mention, new ReckoningValue(ReckoningKind.Period, new NumberInterval(length.Low, length.High), computed, $"from {start.Year} to {end.Year} is {years} years", [start.Mention])) { IsCertain = false };
            }
        }
    }

    /// <summary>The year right behind "nineteen years later": ", in 1980", "(1980)", "in March 1980".</summary>
    private static (int Year, Mention Mention)? Second(NumberedSentence sentence, List<Stated> values, int length)
    {
        var next = values[length + 1];
        for (var i = values[length].End + 1; i < next.First; i++)
        {
            if (!sentence.Is(i, ',') && !sentence.Is(i, '(') && sentence.Norm(i) is not "in")
            {
                return null;
            }
        }

        return YearOf(next);
    }

    /// <summary>The only year before in the sentence.</summary>
    private static (int Year, Mention Mention)? First(NumberedSentence sentence, int length)
    {
        var before = sentence.Values.Take(length).Select(YearOf).OfType<(int, Mention)>().ToList();
        return before.Count == 1 ? before[0] : null;
    }

    private static (int Year, Mention Mention)? YearOf(Stated value) =>
        value.Assertion.Value is DateValue { Year: { } year, Bound: null, Granularity: >= DateGranularity.Year } date && !date.Timex.StartsWith('(') ? (year, value.Mention) : null;
}
