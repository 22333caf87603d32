namespace FactCheck.Extraction.Structure;

/// <summary>
/// Reads the year something began in and how old it is in another: "founded in 1870, it celebrates its 150th anniversary in 2020", "opened in 1790 and therefore
/// 230 years old in 2020", "founded in 1950 and closed in 2010 after 50 years".
/// </summary>
internal static class AnniversaryReader
{
    private static readonly HashSet<string> Beginnings = new(
        "founded established opened built created launched started formed incorporated inaugurated begun began since completed erected invented introduced born".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Endings = new("closed ended closes dissolved demolished shut disbanded retired stopped ceased completed finished concluded".Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, int> Named = new(StringComparer.Ordinal)
    {
        ["centenary"] = 100, ["centennial"] = 100, ["bicentenary"] = 200, ["bicentennial"] = 200, ["tercentenary"] = 300, ["sesquicentennial"] = 150,
    };

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        var years = sentence.Values.Where(value => value.Assertion.Value is DateValue { Year: not null, Bound: null or "since" } date && !date.Timex.StartsWith('(')).ToList();
        var start = years.Find(value => Follows(sentence, value, Beginnings) || sentence.Norm(value.First) == "since");
        if (start.Assertion is null || YearOf(start) is not { } first)
        {
            yield break;
        }

        var end = years.FindLast(value => value.First != start.First && YearOf(value) > first);
        var isDated = end.Assertion is null && sentence.Text.Document.Date is not null && sentence.Values.Any(value => sentence.Reads(value.First, "this", "year"));
        var last = isDated ? sentence.Text.Document.Date!.Value.Year : end.Assertion is null ? null : YearOf(end);
        if (last is not { } final || years.Count > 3)
        {
            yield break;
        }

        Stated[] terms = isDated ? [start] : [start, end];
        var computed = NumberInterval.Exactly(final - first).Widen(1);
        var working = $"from {first} to {final} is {final - first} years";
        foreach (var value in sentence.Values)
        {
            if (IsAge(sentence, value, end))
            {
                var given = value.Assertion.Value is DurationValue duration ? NumberInterval.Of(duration.Length) : value.Interval;
                yield return new Assertion(AssertionKind.Structure, value.Mention, new ReckoningValue(ReckoningKind.Anniversary, given, computed, working, [.. terms.Select(term => term.Mention)])) { IsCertain = false };
            }
        }

        for (var i = start.End; i < sentence.End; i++)
        {
            if (Named.TryGetValue(sentence.Norm(i), out var age) && sentence.Norm(i - 1) is "its" or "their" or "the" or "a")
            {
                yield return new Assertion(AssertionKind.Structure, sentence.Text.Mention(i, i), new ReckoningValue(ReckoningKind.Anniversary, NumberInterval.Exactly(age), computed, working, [.. terms.Select(term => term.Mention)])) { IsCertain = false };
            }
        }
    }

    private static int? YearOf(Stated value) => (value.Assertion.Value as DateValue)?.Year;

    /// <summary>True when the last verb before a year, at most a few words off, is one of the set.</summary>
    private static bool Follows(NumberedSentence sentence, Stated value, HashSet<string> verbs)
    {
        for (var i = value.First - 1; i >= Math.Max(sentence.First, value.First - 6); i--)
        {
            if (verbs.Contains(sentence.Norm(i)))
            {
                return true;
            }

            if (sentence.ValueAt(i) is not null || sentence.Is(i, ',') || sentence.Is(i, ';') || sentence.Norm(i) is "and" or "but")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"75th birthday", "230 years old", "after 50 years" behind an end.</summary>
    private static bool IsAge(NumberedSentence sentence, Stated value, Stated end)
    {
        if (value.Kind == AssertionKind.Ordinal)
        {
            return sentence.Stem(value.End) is "birthday" or "anniversary" or "jubile" or "jubilee" && (sentence.Norm(value.End + 1) != "of" || sentence.Norm(value.End + 2) is "its" or "their") && sentence.Norm(value.First - 1) is "its" or "their" or "the" or "his" or "her" or "a";
        }

        if (value.Kind == AssertionKind.Age)
        {
            return value.Quantity is { Unit: "year", Number: > 3 } && sentence.Norm(value.End - 1) == "old" && end.Assertion is not null && IsSaidIn(sentence, value, end);
        }

        return value.Assertion.Value is DurationValue { Length: { Unit: "year", Number: > 3 } } && sentence.Norm(value.First - 1) == "after" && end.Assertion is not null && Follows(sentence, end, Endings);
    }

    /// <summary>"230 years old in 2020": the year told with the age, not one of something else.</summary>
    private static bool IsSaidIn(NumberedSentence sentence, Stated age, Stated end) => end.First >= age.End && end.First - age.End <= 2;
}
