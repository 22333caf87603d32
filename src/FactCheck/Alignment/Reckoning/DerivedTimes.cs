using System.Globalization;
using FactCheck.Alignment.Drafts;
using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Lengths of time, ages and years of a draft that follow from the years the sources give.</summary>
internal sealed class DerivedTimes(ReadDocument draft, GivenValues sources, ContextIndex context)
{
    /// <summary>Sentences apart that two dates may stand between which a length of time lies; of a short one they stand in one.</summary>
    private const int SpanSentences = 3;
    private const decimal LongYears = 5;

    private readonly DerivedClocks _clocks = new(sources, context);
    private readonly DerivedDays _days = new(draft, sources, context);

    public Derivation? Follows(PlacedAssertion asked) => asked.Assertion.Value switch
    {
        DurationValue { Length: { Unit: "year", Number: { } years } length } => Between(asked, length, years) ?? OfRange(asked, length) ?? OfYears(asked, length) ?? Since(asked, length),
        DurationValue { Length: { Unit: "decade" or "century", Number: { } number } length } => Between(asked, InYears(length), InYears(length).Number ?? number),
        DurationValue { Length: { Number: not null } length } => OfRange(asked, length) ?? _clocks.Between(asked, length) ?? _days.Between(asked, length),
        TimeValue time => _clocks.At(asked, time),
        DateValue { Year: null } relative when RelativeTimes.YearsAgo(relative) is { } years => Ago(asked, years),
        QuantityValue { Number: { } years } when asked.Assertion.Kind == AssertionKind.Age || IsAge(asked) => OfLife(asked, years),
        DateValue { Year: { } year, Earliest: not null, Bound: null } date => After(asked, date, year) ?? _days.Of(asked, date),
        DateValue date => _days.Of(asked, date),
        _ => null,
    };

    /// <summary>A time or a day that a length of time told in the sources leads to.</summary>
    public Derivation? FollowsAsTold(PlacedAssertion asked) => asked.Assertion.Value switch
    {
        TimeValue time => _clocks.At(asked, time),
        DateValue { Year: { } year, Month: null, Bound: null } date => After(asked, date, year),
        DateValue date => _days.Of(asked, date),
        _ => null,
    };

    /// <summary>"when she was 28".</summary>
    private bool IsAge(PlacedAssertion asked) => asked.Assertion.Kind == AssertionKind.Number && asked.FirstToken > 1
        && draft.Text.Tokens[asked.FirstToken - 1].Norm is "was" or "is" or "turned" && draft.Text.Tokens[asked.FirstToken - 2].Norm is "he" or "she";

    /// <summary>Two dates between which the length of time lies, near each other; of a long time, some sentences apart.</summary>
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
            for (var j = i + 1; j < dates.Count && dates[j].Document == dates[i].Document && dates[j].Sentence - dates[i].Sentence <= SpanSentences; j++)
            {
                var apart = dates[j].Sentence - dates[i].Sentence;
                var isTold = apart <= 1 && (told.Contains(YearOf(dates[i])) || told.Contains(YearOf(dates[j])));
                if (YearOf(dates[i]) != YearOf(dates[j]) && Reckoned.Is(length, YearsBetween(dates[i], dates[j]))
                    && (isTold || ((apart == 0 || years >= LongYears) && (context.ShareAny(asked, dates[i]) || context.ShareAny(asked, dates[j])))))
                {
                    return Span(dates[i], dates[j]);
                }
            }
        }

        return null;
    }

    /// <summary>"from 1951 to 1958": seven years.</summary>
    private Derivation? OfYears(PlacedAssertion asked, QuantityValue length)
    {
        foreach (var range in sources.ValuesLike(AssertionKind.Date))
        {
            if (length.Hedge is null or "over" && range.Assertion.Value is DateValue { Granularity: DateGranularity.Year, Earliest: { } first, Latest: { } end } date && date.Timex.StartsWith('(')
                && end.AddDays(-1).Year - first.Year == length.Number && context.ShareAny(asked, range))
            {
                return new Derivation($"{range.Mention.Text} is {asked.Mention.Text}", [range.Assertion]);
            }
        }

        return null;
    }

    /// <summary>"between May 2001 and August 2005": more than four years.</summary>
    private Derivation? OfRange(PlacedAssertion asked, QuantityValue length)
    {
        foreach (var range in sources.ValuesLike(AssertionKind.Date))
        {
            if (range.Assertion.Value is DateValue { Granularity: not DateGranularity.Year, Earliest: { } first, Latest: { } end } date && date.Timex.StartsWith('(')
                && (Reckoned.Is(length, (end.DayNumber - first.DayNumber) / length.Factor) || Reckoned.Is(length, (end.DayNumber - 1 - first.DayNumber) / length.Factor)) && context.ShareAny(asked, range))
            {
                return new Derivation($"{range.Mention.Text} is {asked.Mention.Text}", [range.Assertion]);
            }
        }

        return null;
    }

    private static QuantityValue InYears(QuantityValue length)
    {
        var years = length.Unit == "decade" ? 10 : 100;
        return length with { Unit = "year", Factor = length.Factor / years, Number = length.Number * years, Low = length.Low * years, High = length.High * years };
    }

    /// <summary>"seven years at its head" where a text of 2031 has somebody lead it since 2024.</summary>
    private Derivation? Since(PlacedAssertion asked, QuantityValue length)
    {
        foreach (var start in sources.Years)
        {
            if (start.Assertion.Value is DateValue { Bound: "since" } && sources.Documents[start.Document].Document.Date is { } now && Reckoned.Is(length, now.Year - YearOf(start)) && context.ShareAny(asked, start))
            {
                return new Derivation($"{start.Mention.Text} is {asked.Mention.Text} in {now.Year.ToString(CultureInfo.InvariantCulture)}, the year of the source", [start.Assertion]);
            }
        }

        return null;
    }

    /// <summary>"five years ago" in a text of the sources' newest year.</summary>
    private Derivation? Ago(PlacedAssertion asked, int years)
    {
        var now = sources.Years.Select(YearOf).Concat(sources.Documents.Skip(1).Select(source => source.Document.Date?.Year ?? 0)).DefaultIfEmpty(0).Max();
        return sources.Years.FirstOrDefault(date => YearOf(date) == now - years && context.ShareAny(asked, date)) is { } then
            ? new Derivation($"{then.Mention.Text} is {asked.Mention.Text} in {now.ToString(CultureInfo.InvariantCulture)}, the newest year of the sources", [then.Assertion])
            : null;
    }

    /// <summary>The age at a date that the draft's sentence or a source's sentence gives, of one whose birth a source dates.</summary>
    private Derivation? OfLife(PlacedAssertion asked, decimal years)
    {
        var told = Years(asked.Sentence);
        foreach (var birth in sources.Years.Where(IsBirth))
        {
            if (sources.Documents[birth.Document].Document.Date is { } now && now.Year - YearOf(birth) is var today && (today == years || today - 1 == years) && context.ShareAny(asked, birth))
            {
                return new Derivation($"from {birth.Mention.Text} to the year of the source is {asked.Mention.Text}", [birth.Assertion]);
            }

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
        QuantityValue { Number: { } age, Hedge: null } when value.Assertion.Kind == AssertionKind.Age => age,
        QuantityValue { Number: { } ordinal } when value.Assertion.Kind == AssertionKind.Ordinal && value.Frame.Head is { } head && head.StartsWith("anniversar", StringComparison.Ordinal) => ordinal,
        _ => null,
    };

    private bool IsBirth(PlacedAssertion date)
    {
        var text = sources.Documents[date.Document].Text;
        return date.FirstToken > 0 && Enumerable.Range(Math.Max(text.SentenceSpan[date.Sentence].FirstToken, date.FirstToken - 8), Math.Min(8, date.FirstToken - text.SentenceSpan[date.Sentence].FirstToken)).Any(i => text.Tokens[i].Norm is "born" or "founded" or "established" or "built");
    }

    private HashSet<int> Years(int sentence)
    {
        var years = new HashSet<int>();
        foreach (var other in draft.Assertions)
        {
            if (other.Value is DateValue { Year: { } year } && draft.Text.SentenceSpan[sentence].Span.Contains(other.Mention.Span.Start))
            {
                years.Add(year);
            }
        }

        return years;
    }

    private static decimal YearsBetween(PlacedAssertion one, PlacedAssertion other) =>
        one.Assertion.Value is DateValue { Month: not null, Earliest: { } first } && other.Assertion.Value is DateValue { Month: not null, Earliest: { } second }
            ? Math.Abs(second.DayNumber - first.DayNumber) / 365.25m
            : Math.Abs(YearOf(one) - YearOf(other));

    private static int YearOf(PlacedAssertion date) => ((DateValue)date.Assertion.Value).Year!.Value;

    private static Derivation Span(PlacedAssertion one, PlacedAssertion other) =>
        new($"from {one.Mention.Text} to {other.Mention.Text} is {Math.Abs(YearOf(other) - YearOf(one)).ToString(CultureInfo.InvariantCulture)} years", [one.Assertion, other.Assertion]);
}
