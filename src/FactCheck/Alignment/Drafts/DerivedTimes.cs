using System.Globalization;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Drafts;

/// <summary>Lengths of time, ages and years of a draft that follow from the years the sources give.</summary>
internal sealed class DerivedTimes(ReadDocument draft, DraftSources sources)
{
    /// <summary>Shorter times are chance between two years that only stand in one text, or in one sentence.</summary>
    private const int LongYears = 10;
    private const int SomeYears = 4;

    public Derivation? Follows(PlacedAssertion asked) => asked.Assertion.Value switch
    {
        DurationValue { Length: { Unit: "year", Number: { } years } length } => Between(asked, length, years),
        QuantityValue { Number: { } years } when asked.Assertion.Kind == AssertionKind.Age || IsAge(asked) => OfLife(asked, years),
        DateValue { Year: { } year, Earliest: not null, Bound: null } date => After(asked, date, year),
        _ => null,
    };

    /// <summary>"when she was 28".</summary>
    private bool IsAge(PlacedAssertion asked) => asked.Assertion.Kind == AssertionKind.Number && asked.FirstToken > 1
        && draft.Text.Tokens[asked.FirstToken - 1].Norm is "was" or "is" or "turned" && draft.Text.Tokens[asked.FirstToken - 2].Norm is "he" or "she";

    /// <summary>
    /// Two dates of a source that lie so far apart: in one sentence; beside each other, when the draft's sentence gives the year of one; or anywhere,
    /// when it or the sentence before does and the time is long.
    /// </summary>
    private Derivation? Between(PlacedAssertion asked, QuantityValue length, decimal years)
    {
        if (years < 2)
        {
            return null;
        }

        var told = Years(asked.Sentence);
        var dates = sources.Years;
        for (var i = 0; i < dates.Count; i++)
        {
            for (var j = i + 1; j < dates.Count && dates[j].Document == dates[i].Document && dates[j].Sentence - dates[i].Sentence <= 1; j++)
            {
                var isTold = told.Contains(YearOf(dates[i])) || told.Contains(YearOf(dates[j])) || (years >= SomeYears && dates[i].Sentence == dates[j].Sentence);
                if (isTold && YearOf(dates[i]) != YearOf(dates[j]) && IsApart(length, dates[i], dates[j]))
                {
                    return Span(dates[i], dates[j]);
                }
            }
        }

        if (asked.Sentence > 0)
        {
            told.UnionWith(Years(asked.Sentence - 1));
        }

        return years >= LongYears && told.Count > 0 ? Since(told, length) : null;
    }

    /// <summary>From the first date of a year that the draft tells to any other of its source.</summary>
    private Derivation? Since(HashSet<int> told, QuantityValue length)
    {
        foreach (var one in sources.Years)
        {
            if (told.Remove(YearOf(one)) && sources.Years.FirstOrDefault(other => other.Document == one.Document && YearOf(other) != YearOf(one) && IsApart(length, one, other)) is { } found)
            {
                return Span(one, found);
            }
        }

        return null;
    }

    private static bool IsApart(QuantityValue length, PlacedAssertion one, PlacedAssertion other)
    {
        if (Reckoned.Is(length, Math.Abs(YearOf(one) - YearOf(other))))
        {
            return true;
        }

        // From 4 June 2018 to 22 November 2024 is "almost six and a half years".
        return (DateValue)one.Assertion.Value is { Month: { } from } && (DateValue)other.Assertion.Value is { Month: { } until }
            && Reckoned.Is(length, Math.Round(Math.Abs(((YearOf(one) - YearOf(other)) * 12) + from - until) / 12m, 1, MidpointRounding.AwayFromZero));
    }

    /// <summary>The age at a date that the draft's sentence or a source's sentence gives, of one whose birth a source dates.</summary>
    private Derivation? OfLife(PlacedAssertion asked, decimal years)
    {
        var told = Years(asked.Sentence);
        foreach (var birth in sources.Years.Where(IsBirth))
        {
            foreach (var then in sources.Years.Where(date => date.Document == birth.Document && (told.Contains(YearOf(date)) || date.IsSameSentence(birth))))
            {
                if (YearOf(then) - YearOf(birth) is var age && (age == years || age - 1 == years))
                {
                    return Span(birth, then);
                }
            }
        }

        return null;
    }

    /// <summary>A year that lies as far after a source's date as the source's sentence tells: ten years from 3 May 2022.</summary>
    private Derivation? After(PlacedAssertion asked, DateValue date, int year)
    {
        for (var i = 0; i < sources.Values.Count; i++)
        {
            if (sources.Values[i].Assertion.Value is not DateValue { Year: { } first } from || first >= year
                || (date.Month is { } month && from.Month is { } other && month != other) || (date.Day is { } day && from.Day is { } that && Math.Abs(day - that) > 1))
            {
                continue;
            }

            for (var j = FirstNear(i); j < sources.Values.Count && IsNear(i, j); j++)
            {
                if (IsLength(sources.Values[j]) is { } years && first + years == year)
                {
                    var (start, length) = (sources.Values[i], sources.Values[j]);
                    return new Derivation($"{asked.Mention.Text} follows from {start.Mention.Text} and {length.Mention.Text}", [start.Assertion, length.Assertion]);
                }
            }
        }

        return null;
    }

    private int FirstNear(int value)
    {
        var first = value;
        while (first > 0 && IsNear(value, first - 1))
        {
            first--;
        }

        return first;
    }

    private bool IsNear(int one, int other) =>
        sources.Values[one].Document == sources.Values[other].Document && Math.Abs(sources.Values[one].Sentence - sources.Values[other].Sentence) <= 1;

    private static decimal? IsLength(PlacedAssertion value) => value.Assertion.Value switch
    {
        DurationValue { Length: { Unit: "year", Number: { } years, Hedge: null } } => years,
        QuantityValue { Number: { } ordinal } when value.Assertion.Kind == AssertionKind.Ordinal && value.Frame.Head is { } head && head.StartsWith("anniversar", StringComparison.Ordinal) => ordinal,
        _ => null,
    };

    private bool IsBirth(PlacedAssertion date)
    {
        var text = sources.Documents[date.Document].Text;
        return date.FirstToken > 0 && Enumerable.Range(Math.Max(text.Sentences[date.Sentence].FirstToken, date.FirstToken - 8), Math.Min(8, date.FirstToken - text.Sentences[date.Sentence].FirstToken)).Any(i => text.Tokens[i].Norm is "born");
    }

    private HashSet<int> Years(int sentence)
    {
        var years = new HashSet<int>();
        foreach (var other in draft.Assertions)
        {
            if (other.Value is DateValue { Year: { } year } && draft.Text.Sentences[sentence].Span.Contains(other.Mention.Span.Start))
            {
                years.Add(year);
            }
        }

        return years;
    }

    private static int YearOf(PlacedAssertion date) => ((DateValue)date.Assertion.Value).Year!.Value;

    private static Derivation Span(PlacedAssertion one, PlacedAssertion other) =>
        new($"from {one.Mention.Text} to {other.Mention.Text} is {Math.Abs(YearOf(other) - YearOf(one)).ToString(CultureInfo.InvariantCulture)} years", [one.Assertion, other.Assertion]);
}
