namespace FactCheck.Extraction.Structure;

/// <summary>Reads years of birth and death with the age at death: "(1931-2019) ... She died at the age of 87", "born in 1902, died in 1980 aged 77".</summary>
internal static class LifespanReader
{
    /// <summary>Tokens from a date back to the verb of living or dying.</summary>
    private const int WordReach = 12;

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        if (Ends(sentence) is not var (terms, birth, death))
        {
            if (next is not null && Later(sentence, next) is { } later)
            {
                yield return later;
            }

            yield break;
        }

        foreach (var place in (NumberedSentence?[])[sentence, next])
        {
            if (place is not null && AgeAtDeath(place, place == sentence ? null : SubjectOf(sentence)) is { } age)
            {
                var youngest = Years(birth.Latest!.Value.AddDays(-1), death.Earliest!.Value);
                var oldest = Years(birth.Earliest!.Value, death.Latest!.Value.AddDays(-1));
                var computed = new NumberInterval(youngest, oldest);
                yield return NumberedSentence.Reckon(ReckoningKind.Lifespan, age, computed, $"born in {birth.Earliest.Value.Year}, dead in {death.Earliest.Value.Year}: {(youngest == oldest ? $"{oldest}" : $"{youngest} or {oldest}")} years", terms);
                yield break;
            }
        }
    }

    /// <summary>"Born in 1931 in ... She died on Monday aged 88": the birth here, and the day of the death in the next sentence.</summary>
    private static Assertion? Later(NumberedSentence sentence, NumberedSentence next)
    {
        if (sentence.Values.Count(value => IsEnd(value) && WordBefore(sentence, value) == "born") != 1 || AgeAtDeath(next, sentence.Norm(sentence.First) == "born" && next.Norm(next.First) is "he" or "she" ? null : SubjectOf(sentence)) is not { } age)
        {
            return null;
        }

        var born = sentence.Values.First(value => IsEnd(value) && WordBefore(sentence, value) == "born");
        var died = next.Values.FirstOrDefault(value => IsEnd(value) && WordBefore(next, value) is "died" or "dead");
        return died.Assertion is not null ? Reckon(born, died, age) : null;
    }

    /// <summary>The one birth of a text and the one death with an age that it tells further on, of him, her or somebody named before.</summary>
    public static Assertion? Across(IReadOnlyList<NumberedSentence> sentences)
    {
        var births = sentences.SelectMany((sentence, index) => (sentence.Kinds & StatedKinds.Date) == 0 ? [] : sentence.Values.Where(value => IsEnd(value) && WordBefore(sentence, value) == "born").Select(value => (index, value))).Take(2).ToList();
        if (births is not [var (at, born)] || sentences[at].Values.Exists(value => WordBefore(sentences[at], value) is "died" or "dead"))
        {
            return null;
        }

        Assertion? only = null;
        for (var i = at + 2; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            if (sentence.Sentence.Source != sentences[at].Sentence.Source || sentence.Sentence.IsQuestion || !IsKnown(sentences[at], sentence) || AgeAtDeath(sentence, subject: null) is not { } age)
            {
                continue;
            }

            var died = sentence.Values.FirstOrDefault(value => IsEnd(value) && WordBefore(sentence, value) is "died" or "dead" or "death");
            if (only is not null || died.Assertion is null)
            {
                return null;
            }

            only = Reckon(born, died, age);
        }

        return only;
    }

    /// <summary>True for a sentence that begins with a pronoun or a name that stood in the text up to another sentence.</summary>
    private static bool IsKnown(NumberedSentence told, NumberedSentence sentence)
    {
        var subject = sentence.Norm(sentence.First);
        if (subject is "he" or "she")
        {
            return true;
        }

        for (var i = 0; i < told.End; i++)
        {
            if (told.Text.Tokens[i].IsCapitalized && told.Text.Tokens[i].Norm == subject && told.Text.SentenceSpan[told.Text.Tokens[i].Sentence].FirstToken != i)
            {
                return true;
            }
        }

        return false;
    }

    private static Assertion? Reckon(Stated born, Stated died, Stated age)
    {
        var (birth, death) = ((DateValue)born.Assertion.Value, (DateValue)died.Assertion.Value);
        var (youngest, oldest) = (Years(birth.Latest!.Value.AddDays(-1), death.Earliest!.Value), Years(birth.Earliest!.Value, death.Latest!.Value.AddDays(-1)));
        return NumberedSentence.Reckon(ReckoningKind.Lifespan, age, new NumberInterval(youngest, oldest), $"born in {birth.Earliest.Value.Year}, dead in {death.Earliest.Value.Year}: {(youngest == oldest ? $"{oldest}" : $"{youngest} or {oldest}")} years", [born]);
    }

    /// <summary>Birth and death, each resolved to a stretch of days.</summary>
    private static (Stated[] Terms, DateValue Birth, DateValue Death)? Ends(NumberedSentence sentence)
    {
        foreach (var value in sentence.Values)
        {
            var isBracketed = sentence.Is(value.First - 1, '(') && sentence.Is(value.End, ')') && sentence.IsCapitalized(value.First - 2);
            if (isBracketed && value.Assertion.Value is DateValue { Earliest: { } from, Latest: { } to } span && span.Timex.StartsWith('(') && to.Year - from.Year is > 12 and < 115)
            {
                return ([value], Year(from.Year), Year(LastYear(span.Timex) ?? to.Year));
            }
        }

        var born = sentence.Values.FirstOrDefault(value => IsEnd(value) && WordBefore(sentence, value) == "born");
        var died = sentence.Values.FirstOrDefault(value => value.First > born.First && IsEnd(value) && WordBefore(sentence, value) is "died" or "dying" or "dead");
        return born.Assertion?.Value is DateValue birth && died.Assertion?.Value is DateValue death ? ([born, died], birth, death) : null;
    }

    /// <summary>True for a single year, month or day whose year is known.</summary>
    private static bool IsEnd(Stated value) =>
        value.Assertion.Value is DateValue { Earliest: not null, Latest: not null, Bound: null, Granularity: >= DateGranularity.Year } date && !date.Timex.StartsWith('(');

    /// <summary>Second year of "(1980-01-01,2025-01-01,P45Y)".</summary>
    private static int? LastYear(string timex)
    {
        var comma = timex.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && timex.Length > comma + 5 && int.TryParse(timex.AsSpan(comma + 1, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    private static DateValue Year(int year) => new()
    {
        Timex = year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture), Granularity = DateGranularity.Year, Year = year, Earliest = new DateOnly(year, 1, 1), Latest = new DateOnly(year + 1, 1, 1),
    };

    /// <summary>The verb of living or dying before a date, over a place and a preposition; empty when there is none.</summary>
    private static string WordBefore(NumberedSentence sentence, Stated value)
    {
        for (var i = value.First - 1; i >= Math.Max(sentence.First, value.First - WordReach); i--)
        {
            if (sentence.Norm(i) is "born" or "died" or "dying" or "dead" or "death")
            {
                return sentence.Norm(i);
            }

            if (sentence.ValueAt(i) is { Assertion.Value: not DateValue } || sentence.Is(i, ';') || sentence.Norm(i) is "and" or "married" or "until")
            {
                return "";
            }
        }

        return "";
    }

    /// <summary>The age in a sentence that tells of a death, the only age in it.</summary>
    /// <param name="sentence">The sentence that may tell of the death.</param>
    /// <param name="subject">Surname of the one whose years are known; null when it is the same sentence.</param>
    private static Stated? AgeAtDeath(NumberedSentence sentence, string? subject)
    {
        if (subject is not null && sentence.Norm(sentence.First) is "he" or "she" && sentence.Values is [var bare] && IsOnly(sentence, bare))
        {
            return bare;
        }

        var ages = sentence.Values.Where(value => (value.Kind == AssertionKind.Age && value.Quantity is { Unit: "year", Number: not null }) || IsLivedTo(sentence, value)).ToList();
        var tells = false;
        for (var i = sentence.First; i < sentence.End && !tells; i++)
        {
            tells = sentence.Norm(i) is "died" or "dies" or "death" or "dead" or "lived";
        }

        var isOfSame = subject is null || (subject != " " && sentence.Norm(sentence.First) is "he" or "she") || (subject.Length > 0 && sentence.Norm(sentence.First) == subject);
        return ages.Count == 1 && isOfSame && tells && IsAtDeath(sentence, ages[0]) ? ages[0] : null;
    }

    /// <summary>"She was 88." behind the sentence that tells of the death.</summary>
    private static bool IsOnly(NumberedSentence sentence, Stated value) =>
        value.Kind is AssertionKind.Number or AssertionKind.Age && value.Number is > 0 and < 120 && sentence.Norm(sentence.First + 1) == "was" && value.First == sentence.First + 2 && value.End >= sentence.End - 1 && !sentence.IsWord(value.End);

    /// <summary>"lived to be 67".</summary>
    private static bool IsLivedTo(NumberedSentence sentence, Stated value) =>
        value.IsCount && (sentence.Reads(value.First - 3, "lived", "to", "be") || sentence.Reads(value.First - 2, "lived", "to")
            || (sentence.Norm(value.First - 1) == "at" && value.Kind == AssertionKind.Number && value.Number is > 15 and < 115 && !sentence.IsWord(value.End)));

    /// <summary>The surname of the one a sentence begins with, if brackets with years of life follow it; else empty, which nobody is called.</summary>
    private static string SubjectOf(NumberedSentence sentence)
    {
        var i = sentence.First;
        while (sentence.IsCapitalized(i) || sentence.Is(i, '-'))
        {
            i++;
        }

        return sentence.Is(i, '(') ? sentence.Norm(i - 1) : " ";
    }

    /// <summary>"died ... at the age of 87", "aged 77": said of the death and not of a husband.</summary>
    private static bool IsAtDeath(NumberedSentence sentence, Stated age)
    {
        for (var i = age.First - 1; i >= Math.Max(sentence.First, age.First - 14); i--)
        {
            if (sentence.Norm(i) is "died" or "dies" or "dead" or "death" or "lived")
            {
                return true;
            }

            if (sentence.Norm(i) is "husband" or "wife" or "son" or "daughter" or "mother" or "father" or "when" or "who" or "whom" or "brother" or "sister" or "and")
            {
                return false;
            }
        }

        return sentence.Norm(age.End) is "when" && sentence.Norm(age.End + 2) == "died";
    }

    /// <summary>Full years from one day to another.</summary>
    private static int Years(DateOnly from, DateOnly to) => to.Year - from.Year - (to.Month < from.Month || (to.Month == from.Month && to.Day < from.Day) ? 1 : 0);
}
