using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads weeks named by the day they begin or end with: "the week commencing 3 March", "w/c 3 March", "week ending 7 May", "the week ended March 14".</summary>
internal static class NamedWeeks
{
    /// <returns>The seven days; null when no such week begins at a token.</returns>
    public static DatePoint? Read(NumericText text, int i, Calendar calendar)
    {
        var at = Introduction(text, i, out var isEnd);
        if (at == i)
        {
            return null;
        }

        at += text.Is(at, "on") ? 1 : 0;
        at += text.Is(at, "the") ? 1 : 0;
        var day = DatePointReader.Read(text, at, calendar, null);
        if (day is not { Value: { Granularity: DateGranularity.Day, Day: not null } value })
        {
            return null;
        }

        var first = isEnd ? value.Earliest?.AddDays(-6) : value.Earliest;
        var timex = !isEnd ? value.Timex
            : value.Year is not null && first is { } from ? DateParts.SpellRange(CalendarStretch.Spell(from), value.Timex, "P1W")
            : DateParts.SpellRange(SixDaysBefore(value), value.Timex, "P1W");
        return new DatePoint(i, day.End, value with { Timex = timex, Granularity = DateGranularity.Week, Weekday = null, Earliest = first, Latest = first?.AddDays(7) }) { TakesArticle = true };
    }

    private static int Introduction(NumericText text, int i, out bool isEnd)
    {
        isEnd = false;
        if (text.Is(i, "w"))
        {
            isEnd = text.Is(i + 2, "e") || text.Is(i + 2, "ending");
            return text.Is(i + 1, '/') && text.IsJoined(i + 1) && text.IsJoined(i + 2) && text.Norm(i + 2) is "c" or "e" or "commencing" or "ending" ? i + 3 : i;
        }

        if (!text.Is(i, "week"))
        {
            return i;
        }

        isEnd = text.Norm(i + 1) is "ending" or "ended" or "to";
        return isEnd || text.Norm(i + 1) is "beginning" or "starting" or "commencing" ? i + 2 : i;
    }

    /// <summary>The day a week begins with that ends on a day of a year not told; counted in a common year.</summary>
    private static string SixDaysBefore(DateValue last)
    {
        if (last.Month is not { } month || Calendar.Day(CommonYear, month, last.Day!.Value) is not { } day)
        {
            return "XXXX-XX-XX";
        }

        var first = day.AddDays(-6);
        return DateParts.Spell(null, first.Month, first.Day, null);
    }

    private const int CommonYear = 2001;
}
