using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads the date, range of dates or clock time that begins at a token.</summary>
internal static class DateReader
{
    private const LexemeKind Begins = LexemeKind.Month | LexemeKind.Weekday | LexemeKind.Season | LexemeKind.Relative | LexemeKind.NamedDay | LexemeKind.Part
        | LexemeKind.Holiday | LexemeKind.YearPart | LexemeKind.Decade | LexemeKind.DateNoun | LexemeKind.Ordinal | LexemeKind.Cardinal | LexemeKind.Denominator | LexemeKind.Roman;

    /// <summary>Reads and adds what begins at a token.</summary>
    /// <returns>The index after it; <paramref name="i"/> when nothing begins there.</returns>
    public static int Read(NumericText text, int i, Calendar calendar, AssertionSink sink)
    {
        var lexeme = text.Lexeme(i);
        if (lexeme is not null && lexeme.Has(LexemeKind.Bound | LexemeKind.RangeStart))
        {
            var bounded = BoundReader.Read(text, i, calendar, sink);
            if (bounded > i)
            {
                return bounded;
            }
        }

        if (Recurrence.Skip(text, i) is var recurring && recurring > i)
        {
            return recurring;
        }

        var age = AgeReader.Decade(text, i, sink);
        if (age > i)
        {
            return age;
        }

        var elapsed = ElapsedTimeReader.Read(text, i, sink);
        if (elapsed > i)
        {
            return elapsed;
        }

        var clock = ClockReader.Read(text, i, sink);
        if (clock > i)
        {
            return clock;
        }

        if (!text.IsNumber(i) && !text.Is(i, '\'') && (lexeme is null || !lexeme.Has(Begins)))
        {
            return i;
        }

        var point = DateRangeReader.Read(text, i, calendar);
        if (point is null || point.NeedsPartner)
        {
            return i;
        }

        var later = BoundReader.Behind(text, point);
        Add(text, later, sink);
        return later.End;
    }

    public static void Add(NumericText text, DatePoint point, AssertionSink sink)
    {
        var first = point.TakesArticle && text.Is(point.First - 1, "the") ? point.First - 1 : point.First;
        sink.Add(AssertionKind.Date, first, point.End, point.Swapped is { } swapped ? DateParts.OfBoth(point.Value, swapped) : point.Value);
    }
}
