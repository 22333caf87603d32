using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads one date without bound: tries the ways of writing in the order of how much they ask for.</summary>
internal static class DatePointReader
{
    /// <param name="text">The text.</param>
    /// <param name="i">The first token.</param>
    /// <param name="calendar">What relative dates are counted from.</param>
    /// <param name="partner">The date before it in a range, whose parts it may share; null outside a range.</param>
    public static DatePoint? Read(NumericText text, int i, Calendar calendar, DatePoint? partner)
    {
        if (!text.Holds(i))
        {
            return null;
        }

        if (text.IsNumber(i))
        {
            return NumericDates.Read(text, i, calendar, partner)
                ?? DayMonth.FromDay(text, i, calendar, partner is null)
                ?? CalendarUnits.Read(text, i, calendar)
                ?? DistantDates.Counted(text, i, calendar)
                ?? Years.Read(text, i, calendar, partner)
                ?? DayMonth.Bare(text, i, calendar, partner);
        }

        var lexeme = text.Lexeme(i);
        if (lexeme is null)
        {
            return partner is not null && RelativeDates.Now(text, i, calendar) is { } now ? now : text.Is(i, '\'') ? Years.Apostrophe(text, i, calendar) : null;
        }

        DatePoint? point = null;
        if (lexeme.Has(LexemeKind.Weekday))
        {
            point = Weekdays.Read(text, i, calendar);
        }

        if (point is null && lexeme.Has(LexemeKind.Month))
        {
            point = DayMonth.FromMonth(text, i, calendar);
        }

        if (point is null && lexeme.Has(LexemeKind.Part))
        {
            point = PartOfDate.Read(text, i, calendar);
        }

        if (point is null && lexeme.Has(LexemeKind.Relative | LexemeKind.NamedDay))
        {
            point = RelativeDates.Read(text, i, calendar);
        }

        if (point is null && lexeme.Has(LexemeKind.Ordinal | LexemeKind.Cardinal | LexemeKind.YearPart | LexemeKind.DateNoun | LexemeKind.Season | LexemeKind.Decade | LexemeKind.Denominator | LexemeKind.Roman))
        {
            point = DayMonth.FromDay(text, i, calendar, partner is null) ?? CalendarUnits.Read(text, i, calendar) ?? Years.Spelled(text, i, calendar);
        }

        if (point is null && lexeme.Has(LexemeKind.Holiday))
        {
            point = Holidays.Read(text, i, calendar);
        }

        return point ?? (partner is not null && lexeme.Has(LexemeKind.Ordinal | LexemeKind.Cardinal) ? DayMonth.Bare(text, i, calendar, partner) : null);
    }
}
