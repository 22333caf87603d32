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

    private const int MinutesOfDay = 1440;

    /// <summary>A year without a leap day, for days whose year is not told.</summary>
    private const int PlainYear = 2001;

    public Derivation? Follows(PlacedAssertion asked) => asked.Assertion.Value switch
    {
        DurationValue { Length: { Unit: "year", Number: { } years } length } => Between(asked, length, years) ?? OfRange(asked, length) ?? OfYears(asked, length),
        DurationValue { Length: { Number: not null } length } => OfRange(asked, length) ?? OfHours(asked, length) ?? OfDays(asked, length),
        DateValue { Year: null } relative when RelativeTimes.YearsAgo(relative) is { } years => Ago(asked, years),
        QuantityValue { Number: { } years } when asked.Assertion.Kind == AssertionKind.Age || IsAge(asked) => OfLife(asked, years),
        DateValue { Year: { } year, Earliest: not null, Bound: null } date => After(asked, date, year),
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
            if (length.Hedge is null && range.Assertion.Value is DateValue { Granularity: DateGranularity.Year, Earliest: { } first, Latest: { } end } date && date.Timex.StartsWith('(')
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

    /// <summary>"from 9 a.m. to 2 p.m.": five hours.</summary>
    private Derivation? OfHours(PlacedAssertion asked, QuantityValue length)
    {
        PlacedAssertion? before = null;
        foreach (var time in length.Unit is "hour" or "minute" ? sources.ValuesLike(AssertionKind.Time) : [])
        {
            if (before is not null && before.IsSameSentence(time) && (((TimeValue)time.Assertion.Value).Minute - ((TimeValue)before.Assertion.Value).Minute + MinutesOfDay) % MinutesOfDay is > 0 and var minutes
                && Reckoned.Is(length, length.Unit == "hour" ? minutes / 60m : minutes) && context.ShareAny(asked, time))
            {
                return new Derivation($"from {before.Mention.Text} to {time.Mention.Text} is {asked.Mention.Text}", [before.Assertion, time.Assertion]);
            }

            before = time;
        }

        return null;
    }

    /// <summary>"three days before the fair": so far two days lie apart.</summary>
    private Derivation? OfDays(PlacedAssertion asked, QuantityValue length)
    {
        var isBeside = asked.EndToken < draft.Text.Tokens.Count && draft.Text.Tokens[asked.EndToken].Norm is "before" or "after" or "ahead";
        if (length.Unit is not ("day" or "week") || !(isBeside || ToldDifference.Is(draft.Text, asked)))
        {
            return null;
        }

        var days = sources.ValuesLike(AssertionKind.Date).Where(date => date.Assertion.Value is DateValue { Month: not null, Day: not null, IsImpossible: false }).ToList();
        for (var i = 0; i < days.Count; i++)
        {
            for (var j = i + 1; j < days.Count && days[j].Document == days[i].Document && days[j].Sentence - days[i].Sentence <= SpanSentences; j++)
            {
                if (Reckoned.Is(length, Math.Abs(DayOfYear(days[i]) - DayOfYear(days[j])) / length.Factor) && (context.ShareAny(asked, days[i]) || context.ShareAny(asked, days[j])))
                {
                    return new Derivation($"{days[i].Mention.Text} and {days[j].Mention.Text} are {asked.Mention.Text} apart", [days[i].Assertion, days[j].Assertion]);
                }
            }
        }

        return null;
    }

    private static int DayOfYear(PlacedAssertion date) =>
        date.Assertion.Value is DateValue { Month: { } month, Day: { } day } value && (value.Year ?? PlainYear) is var year ? new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))).DayOfYear : 0;

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

    private static decimal YearsBetween(PlacedAssertion one, PlacedAssertion other) =>
        one.Assertion.Value is DateValue { Month: not null, Earliest: { } first } && other.Assertion.Value is DateValue { Month: not null, Earliest: { } second }
            ? Math.Abs(second.DayNumber - first.DayNumber) / 365.25m
            : Math.Abs(YearOf(one) - YearOf(other));

    private static int YearOf(PlacedAssertion date) => ((DateValue)date.Assertion.Value).Year!.Value;

    private static Derivation Span(PlacedAssertion one, PlacedAssertion other) =>
        new($"from {one.Mention.Text} to {other.Mention.Text} is {Math.Abs(YearOf(other) - YearOf(one)).ToString(CultureInfo.InvariantCulture)} years", [one.Assertion, other.Assertion]);
}
