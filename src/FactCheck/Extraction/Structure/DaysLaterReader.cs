namespace FactCheck.Extraction.Structure;

/// <summary>Reads two days of one year and the time between them: "was closed on 4 May and opened again on 25 May, three weeks later".</summary>
internal static class DaysLaterReader
{
    /// <summary>Words between the second day and the time.</summary>
    private const int Gap = 4;

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        if (sentence.Values.Where(value => value.Assertion.Value is DateValue).ToList() is not [var first, var second] || DayOf(first) is not { } start || DayOf(second) is not { } end || end <= start || start.Year != end.Year)
        {
            yield break;
        }

        foreach (var value in sentence.Values)
        {
            if (value.Assertion.Value is DurationValue { Length: { Unit: "day" or "week" or "month", Number: > 0 } length } && IsBetween(sentence, second, value))
            {
                var days = end.DayNumber - start.DayNumber;
                var slack = length.Factor > 1 ? length.Factor * .5m : 1;
                var given = new NumberInterval(length.Low * length.Factor, length.High * length.Factor);
                yield return new Assertion(AssertionKind.Structure, value.Mention, new ReckoningValue(ReckoningKind.Period, given, NumberInterval.Exactly(days).Widen(slack), $"from {first.Mention.Text} to {second.Mention.Text} is {days} days", [first.Mention, second.Mention])) { IsCertain = false };
            }
        }
    }

    /// <summary>"on 25 May, exactly three weeks later", "(three weeks later)".</summary>
    private static bool IsBetween(NumberedSentence sentence, Stated second, Stated length)
    {
        if (length.First < second.End || length.First - second.End > Gap || sentence.Norm(length.End) is not ("later" or "afterwards"))
        {
            return false;
        }

        for (var i = second.End; i < length.First; i++)
        {
            if (!sentence.Is(i, ',') && !sentence.Is(i, '(') && sentence.Norm(i) is not ("exactly" or "just" or "only" or "some" or "about" or "almost" or "nearly" or "over" or "barely" or "or"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The day a date tells, in a year that is no leap year where it tells none.</summary>
    private static DateOnly? DayOf(Stated value) =>
        value.Assertion.Value is DateValue { Bound: null, Part: null, Day: { } day, Month: { } month } date && day <= DateTime.DaysInMonth(date.Year ?? 2001, month) ? new DateOnly(date.Year ?? 2001, month, day) : null;
}
