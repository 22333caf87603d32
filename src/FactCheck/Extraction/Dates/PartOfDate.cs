using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads a part of a date: "early April", "mid-2017", "the end of 1989", "later this week", "earlier this month".</summary>
internal static class PartOfDate
{
    public static DatePoint? Read(NumericText text, int i, Calendar calendar)
    {
        if (text.Norm(i - 1) is "his" or "her" or "their" or "my" or "our" or "your")
        {
            // "in her late fifties" is an age.
            return null;
        }

        var at = i + 1;
        var isNoun = text.Norm(i) is "beginning" or "start" or "end" or "middle";
        if (text.Is(at, '-') && text.IsJoined(at))
        {
            at++;
        }
        else if (text.Is(at, "of") || (text.Is(at, "in") && !isNoun))
        {
            at++;
            at += text.Is(at, "the") ? 1 : 0;
        }
        else if (isNoun && !text.Has(at, LexemeKind.Relative))
        {
            return null;
        }

        var whole = Whole(text, at, calendar);
        if (whole is null || whole.Value.Granularity is DateGranularity.Vague || (text.Norm(i) is "later" or "earlier" && !text.Has(at, LexemeKind.Relative | LexemeKind.Month) && !text.Is(at - 1, "in")))
        {
            return null;
        }

        var part = text.Norm(i) is "early" or "earlier" or "beginning" or "start" ? "start" : text.Norm(i) is "mid" or "middle" or "midway" ? "mid" : "end";
        var value = whole.Value with { Part = part };
        return whole with { First = i, Value = Narrow(value, part, text.Norm(i) is "earlier" or "later", calendar), TakesArticle = false, Edge = EdgeOf(whole, value, part) };
    }

    private static DatePoint? Whole(NumericText text, int at, Calendar calendar)
    {
        // "the end of month", "end of the year": of this one.
        if (text.Is(at - 1, "of") || (text.Is(at - 2, "of") && text.Is(at - 1, "the")))
        {
            var unit = text.Norm(at) switch { "month" => TimeUnit.Month, "year" => TimeUnit.Year, "week" => TimeUnit.Week, "quarter" => TimeUnit.Quarter, "decade" => TimeUnit.Decade, _ => TimeUnit.None };
            if (unit != TimeUnit.None)
            {
                return CalendarStretch.OfUnit(text, at, at + 1, unit, 0, calendar);
            }
        }

        return text.Has(at, LexemeKind.Weekday | LexemeKind.NamedDay | LexemeKind.Part) ? null : DatePointReader.Read(text, at, calendar, null) is { NeedsPartner: false } point && point.Value.Day is null ? point : null;
    }

    /// <summary>"earlier this month" ends today, "later this week" begins today; "early" and "late" are halves, "mid" the half in the middle.</summary>
    private static DateValue Narrow(DateValue value, string part, bool isComparative, Calendar calendar)
    {
        if (value.Earliest is not { } from || value.Latest is not { } to)
        {
            return value;
        }

        if (isComparative && calendar.Today is { } today && today >= from && today < to)
        {
            return part == "start" ? value with { Latest = today.AddDays(1) } : value with { Earliest = today };
        }

        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (from.Day == 1 && to.Day == 1 && months % 4 == 0)
        {
            // The halves of a year and of a decade begin with a month.
            return part switch
            {
                "start" => value with { Latest = from.AddMonths(months / 2) },
                "mid" => value with { Earliest = from.AddMonths(months / 4), Latest = from.AddMonths(months * 3 / 4) },
                _ => value with { Earliest = from.AddMonths(months / 2) },
            };
        }

        var days = to.DayNumber - from.DayNumber;
        return part switch
        {
            "start" => value with { Latest = from.AddDays((days + 1) / 2) },
            "mid" => value with { Earliest = from.AddDays(days / 4), Latest = from.AddDays(days - (days / 4)) },
            _ => value with { Earliest = from.AddDays(days / 2) },
        };
    }

    /// <summary>A range from the middle begins on the 16th or in July; one to the end closes with the whole.</summary>
    private static string? EdgeOf(DatePoint whole, DateValue value, string part) => (part, value.Month, value.Year) switch
    {
        ("mid", { } month, _) => DateParts.Spell(value.Year, month, 16, null),
        ("mid", null, { } year) => DateParts.Spell(year, 7, 1, null),
        ("end", { } month, _) => month == 12 ? DateParts.Spell(value.Year + 1, 1, 1, null) : DateParts.Spell(value.Year, month + 1, 1, null),
        ("end", null, { } year) => DateParts.Spell(year + 1, 1, 1, null),
        _ => whole.Edge,
    };
}
