using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads dates with a word that opens them on one side ("since 2017", "before 1 May") and ranges that begin with "from" or "between".</summary>
internal static class BoundReader
{
    private static readonly PhraseTable<string> Bounds = new(
    [
        ("since", "since"), ("ever since", "since"), ("starting", "since"), ("starting on", "since"), ("starting in", "since"), ("starting from", "since"), ("beginning", "since"),
        ("beginning on", "since"), ("beginning in", "since"), ("as of", "since"), ("until", "until"), ("till", "until"), ("up until", "until"), ("through", "until"), ("before", "before"),
        ("prior to", "before"), ("earlier than", "before"), ("no later than", "until"), ("not later than", "until"), ("no earlier than", "since"), ("not earlier than", "since"), ("no sooner than", "since"), ("not sooner than", "since"), ("not before", "since"), ("by", "by"), ("after", "after"), ("later than", "after"),
        ("following", "after"), ("ending", "until"), ("ending in", "until"),
    ]);

    private static readonly PhraseTable<string> Later = new(
    [
        ("or later", "since"), ("and later", "since"), ("or after", "since"), ("or earlier", "until"), ("or before", "until"), ("onwards", "since"), ("onward", "since"), ("and greater", "since"),
    ]);

    /// <returns>The index after the date; <paramref name="i"/> when none with a bound begins there.</returns>
    public static int Read(NumericText text, int i, Calendar calendar, AssertionSink sink)
    {
        if (text.Is(i, "from") || text.Is(i, "between"))
        {
            return ReadRange(text, i, calendar, sink);
        }

        if ((text.Is(i, "on") && !text.IsNumber(i + 1)) || text.Is(i, "in"))
        {
            // A range keeps the preposition that opens it, as with "from".
            var span = text.IsNumber(i + 1) || text.Has(i + 1, LexemeKind.Month) ? DateRangeReader.Read(text, i + 1, calendar) : null;
            if (span is { NeedsPartner: false } && span.Value.Timex[0] == '(' && span.End - i > 3 && span.Value.Part is null && IsEven(span.Value))
            {
                DateReader.Add(text, span with { First = i }, sink);
                return span.End;
            }
        }

        if (text.Is(i, "in") || text.Is(i, "within"))
        {
            var ahead = DistantDates.InUnits(text, i, calendar);
            if (ahead is not null)
            {
                DateReader.Add(text, ahead, sink);
                return ahead.End;
            }

            return i;
        }

        if (DayBeside(text, i, calendar) is { } beside)
        {
            DateReader.Add(text, beside, sink);
            return beside.End;
        }

        var after = Bounds.Match(text, i, out var bound);
        if (after == i)
        {
            return i;
        }

        var at = after + (text.Is(after, "the") ? 1 : 0);
        var point = DateRangeReader.Read(text, at, calendar);
        if (point is null || point.NeedsPartner || (bound == "after" && text.Is(i, "following") && point.Value.Granularity != DateGranularity.Day))
        {
            return i;
        }

        DateReader.Add(text, Open(point with { First = i }, bound), sink);
        return point.End;
    }

    /// <summary>A date with "or later" behind it; the date itself when nothing of the kind follows.</summary>
    public static DatePoint Behind(NumericText text, DatePoint point)
    {
        var end = Later.Match(text, point.End, out var bound);
        return end == point.End ? point : Open(point with { End = end }, bound);
    }

    /// <summary>"the day before yesterday", "the day after tomorrow", read at the second word.</summary>
    private static DatePoint? DayBeside(NumericText text, int i, Calendar calendar)
    {
        if (!text.Is(i - 1, "day") || (!text.Is(i, "before") && !text.Is(i, "after")))
        {
            return null;
        }

        if (text.Is(i - 2, "the") && !text.IsWord(i + 1) && !text.IsNumber(i + 1))
        {
            // "It had closed the day before": of a day the story tells, not of the day of writing.
            return DateParts.OfRange(i - 1, i + 1, text.Is(i, "before") ? "XXXX-XX-XX-1D" : "XXXX-XX-XX+1D", DateGranularity.Day, null, null) with { TakesArticle = true };
        }

        if (!text.Has(i + 1, LexemeKind.NamedDay))
        {
            return null;
        }

        var direction = text.Is(i, "before") ? -1 : 1;
        var days = text.Lexeme(i + 1)!.Index + direction;
        return DistantDates.Away(i - 1, i + 2, Math.Abs(days), TimeUnit.Day, Math.Sign(days) == 0 ? 1 : Math.Sign(days), calendar) with { TakesArticle = true };
    }

    private static int ReadRange(NumericText text, int i, Calendar calendar, AssertionSink sink)
    {
        var at = i + 1 + (text.Is(i + 1, "the") ? 1 : 0);
        var start = DatePointReader.Read(text, at, calendar, null) ?? RelativeDates.Now(text, at, calendar);
        var range = start is null ? null : DateRangeReader.Join(text, start, calendar, text.Is(i, "between"));
        if (range is not null)
        {
            DateReader.Add(text, range with { First = i, TakesArticle = false }, sink);
            return range.End;
        }

        if (start is not null && !start.NeedsPartner && text.Is(start.End, "on") && text.Is(i, "from"))
        {
            DateReader.Add(text, Open(start with { First = i, End = start.End + 1 }, "since"), sink);
            return start.End + 1;
        }

        return i;
    }

    /// <summary>True for a range of years or of days within one month: both ends are told alike.</summary>
    private static bool IsEven(DateValue value) => value.Month is not null || (value.Granularity == DateGranularity.Year && value.Timex.EndsWith("Y)", StringComparison.Ordinal));

    private static DatePoint Open(DatePoint point, string bound) =>
        point with { Value = Open(point.Value, bound), Swapped = point.Swapped is null ? null : Open(point.Swapped, bound), TakesArticle = false };

    private static DateValue Open(DateValue value, string bound) => bound switch
    {
        "since" => value with { Bound = bound, Latest = null },
        "after" => value with { Bound = bound, Earliest = value.Latest, Latest = null },
        "before" => value with { Bound = bound, Earliest = null, Latest = value.Earliest },
        _ => value with { Bound = bound, Earliest = null },
    };
}
