using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads lengths of time, and the dates that lie so far away: "six months", "48 hours", "3 hours 30 minutes", "two years ago".</summary>
internal static class DurationReader
{
    /// <summary>What is told by how long it lasts or lasts one.</summary>
    private static readonly HashSet<string> Measured = new(
        "pay salary rent wages notice work leave holiday training supply worth experience suspension ban probation imprisonment contract extension delay warranty stay rest subscription revenue income study service labour labor".Split(' '),
        StringComparer.Ordinal);

    /// <summary>A number with a unit of time.</summary>
    /// <returns>The index after it; 0 when no unit of time follows the number.</returns>
    public static int Read(NumericText text, NumericRange range, Calendar calendar, AssertionSink sink)
    {
        var end = DurationUnits.Read(text, range, out var unit);
        if (end == 0)
        {
            return 0;
        }

        if (!range.IsRange && Starting(text, range.Lower, end, unit, calendar) is { } from)
        {
            DateReader.Add(text, from, sink);
            return from.End;
        }

        if (!range.IsRange && Away(text, range.Lower, end, unit, calendar) is { } date)
        {
            DateReader.Add(text, date, sink);
            return date.End;
        }

        var timex = range.IsRange ? null : TimeUnits.Period(range.Lower.Value, unit);
        var (days, isClock) = (range.Lower.Value, TimeUnits.IsClock(unit));
        if (!range.IsRange)
        {
            end = DurationUnits.Further(text, end, unit, ref days, ref timex, ref isClock);
        }

        Add(text, range.First, end, range, unit, days, timex, sink);
        return end;
    }

    /// <summary>A unit of time without a number: "an hour", "a few minutes", "all day", "half an hour" is read with its fraction.</summary>
    public static int ReadVague(NumericText text, int i, Calendar calendar, AssertionSink sink)
    {
        var at = i + 1;
        if (text.Has(i, LexemeKind.TimeUnit) && IsAlone(text, i, out var isWhole))
        {
            return AddAlone(text, i, isWhole, sink);
        }

        if (text.Has(i, LexemeKind.Article) && DurationUnits.IsUnit(text, at, 1) && text.Norm(at + 1) is "ago" or "hence" && text.Lexeme(at)!.Unit >= TimeUnit.Day)
        {
            DateReader.Add(text, DistantDates.Away(i, at + 2, 1, text.Lexeme(at)!.Unit, text.Is(at + 1, "ago") ? -1 : 1, calendar), sink);
            return at + 2;
        }

        if (text.Has(i, LexemeKind.Article) && DurationUnits.IsUnit(text, at, 1) && (IsStretch(text, i, at) || IsMeasureOf(text, at) || (text.Is(at + 1, "and") && text.Has(at + 2, LexemeKind.Article) && text.Norm(at + 3) is "half" or "quarter")))
        {
            var one = NumericRange.Single(new Numeral(i, i + 1, 1, 0, NumeralForm.Words | NumeralForm.Article));
            var unit = text.Lexeme(at)!.Unit;
            if (Starting(text, one.Lower, at + 1, unit, calendar) is { } from)
            {
                DateReader.Add(text, from, sink);
                return from.End;
            }

            var (days, isClock, timex) = (1m, TimeUnits.IsClock(unit), (string?)TimeUnits.Period(1, unit));
            var end = DurationUnits.Further(text, at + 1, unit, ref days, ref timex, ref isClock);
            Add(text, i, end, one, unit, days, timex, sink);
            return end;
        }

        at = text.Has(i, LexemeKind.Article) ? i + 1 : i;
        if (text.Norm(at) is "few" or "couple" or "several")
        {
            var unitAt = text.Is(at + 1, "of") ? at + 2 : at + 1;
            if (DurationUnits.IsUnit(text, unitAt, 2))
            {
                if (text.Is(unitAt + 1, "ago"))
                {
                    var past = text.Lexeme(unitAt)!.Unit;
                    DateReader.Add(text, DateParts.OfRange(i, unitAt + 2, "REF-" + TimeUnits.Period(null, past), DateGranularity.Vague, null, null), sink);
                    return unitAt + 2;
                }

                AddVague(text, i, unitAt, text.Is(at, "couple"), sink);
                return unitAt + 1;
            }
        }

        return i;
    }

    /// <summary>"a decade-long", "all day", and plurals that last: "for weeks", "within hours".</summary>
    private static bool IsAlone(NumericText text, int i, out bool isWhole)
    {
        isWhole = (text.Is(i + 1, '-') && text.Is(i + 2, "long") && text.Norm(i).Length > 2) || (text.Norm(i - 1) is "all" or "whole" && text.Norm(i) is "day" or "week" or "month" or "year" or "night");
        var isLasting = text.Norm(i - 1) is "for" or "within" or "after" && text.Norm(i) is "minutes" or "hours" or "days" or "weeks" or "months" or "years" or "decades" or "centuries" && text.Norm(i + 1) is not ("of" or "to");
        return isWhole || isLasting;
    }

    private static int AddAlone(NumericText text, int i, bool isWhole, AssertionSink sink)
    {
        var unit = text.Lexeme(i)!.Unit;
        var (name, factor) = TimeUnits.Describe(unit);
        var first = text.Is(i - 1, "all") ? i - 1 : i;
        var length = new QuantityValue { Unit = name, Dimension = "time", Factor = factor, Number = isWhole ? 1 : null, Low = isWhole ? 1 : 2, High = isWhole ? 1 : null };
        sink.Add(AssertionKind.Duration, first, i + 1, new DurationValue((TimeUnits.IsClock(unit) ? "PT" : "P") + TimeUnits.Period(isWhole ? 1 : null, unit), length));
        return i + 1;
    }

    private static void AddVague(NumericText text, int first, int unitAt, bool isCouple, AssertionSink sink)
    {
        var unit = text.Lexeme(unitAt)!.Unit;
        var (name, factor) = TimeUnits.Describe(unit);
        var length = new QuantityValue { Unit = name, Dimension = "time", Factor = factor, Low = 2, High = isCouple ? 3 : 12 };
        sink.Add(AssertionKind.Duration, first, unitAt + 1, new DurationValue((TimeUnits.IsClock(unit) ? "PT" : "P") + TimeUnits.Period(isCouple ? 2 : 3, unit), length));
    }

    private static void Add(NumericText text, int first, int end, NumericRange range, TimeUnit unit, decimal number, string? timex, AssertionSink sink)
    {
        var hedge = QuantityHedge.Find(text, first, end);
        var (name, factor) = TimeUnits.Describe(unit);
        var told = range.IsRange ? range : NumericRange.Single(range.Lower with { Value = number });
        var length = told.Value(new QuantityValue { Unit = name, Dimension = "time", Factor = factor }, hedge, QuantityHedge.Words(text, hedge), 0);
        var letter = TimeUnits.IsClock(unit) ? "PT" : "P";
        sink.Add(AssertionKind.Duration, first, end, new DurationValue(letter + (timex ?? TimeUnits.Period(null, unit)), length), hedge);
    }

    /// <summary>"a year's pay", "a month's notice".</summary>
    private static bool IsMeasureOf(NumericText text, int at) => text.Is(at + 1, "'s") && Measured.Contains(text.Norm(at + 2));

    /// <summary>"is to last a year", "will last a year": not the last one.</summary>
    private static bool IsToLast(NumericText text, int i) => text.Is(i - 1, "last") && text.Norm(i - 2) is "to" or "will" or "would" or "should" or "could" or "can" or "may" or "might" or "must";

    /// <summary>"a year" is a length where something lasts it; elsewhere it is a rate ("$5 a year") or a noun.</summary>
    private static bool IsStretch(NumericText text, int i, int at) =>
        (IsToLast(text, i) || text.Norm(i - 1) is "for" or "within" or "in" or "nearly" or "almost" or "than" or "lasted" or "lasts" or "lasting" or "took" or "take" or "spent" or "takes" or "about" or "least" or "under" or "over" or "roughly" or "approximately" or "around" or "barely" or "hardly" or "scarcely")
        && !text.Is(at + 1, '-') && !(text.Is(i - 1, "in") && text.Has(i - 2, LexemeKind.TimeUnit)) && text.Norm(at).Length > 1 && text.Norm(at) is not ("second" or "quarter");

    /// <summary>"two weeks starting May 20": so long from a day on. A range when the day is known.</summary>
    private static DatePoint? Starting(NumericText text, Numeral numeral, int end, TimeUnit unit, Calendar calendar)
    {
        var isFor = text.Is(end, "from") && text.Is(numeral.First - 1, "for") && text.Has(end + 1, LexemeKind.NamedDay);
        if (unit < TimeUnit.Day || (!isFor && text.Norm(end) is not ("starting" or "beginning")))
        {
            return null;
        }

        var at = text.Norm(end + 1) is "on" or "from" ? end + 2 : end + 1;
        var start = DatePointReader.Read(text, at, calendar, null);
        if (start is not { NeedsPartner: false, Value: { Granularity: DateGranularity.Day, Earliest: { } day } } || Calendar.Shift(day, numeral.Value, unit) is not { } last)
        {
            return null;
        }

        var timex = DateParts.SpellRange(CalendarStretch.Spell(day), CalendarStretch.Spell(last), "P" + TimeUnits.Period(numeral.Value, unit));
        return DateParts.OfRange(isFor ? numeral.First - 1 : numeral.First, start.End, timex, CalendarStretch.GranularityOf(unit), day, last);
    }

    /// <summary>"two months ago", "three weeks from now", "two days after today", "16 days from 01/02/2018".</summary>
    private static DatePoint? Away(NumericText text, Numeral numeral, int end, TimeUnit unit, Calendar calendar)
    {
        if (unit < TimeUnit.Day || text.Is(numeral.End, '-'))
        {
            return null;
        }

        var (first, count) = (numeral.First, numeral.Value);
        switch (text.Norm(end))
        {
            case "ago" or "earlier" when text.Is(end, "ago"):
                return DistantDates.Away(first, end + 1, count, unit, -1, calendar);
            case "hence":
                return DistantDates.Away(first, end + 1, count, unit, 1, calendar);
            case "from" or "after" or "before":
                return FromPoint(text, first, end, count, unit, text.Is(end, "before") ? -1 : 1, calendar);
            default:
                return null;
        }
    }

    private static DatePoint? FromPoint(NumericText text, int first, int end, decimal count, TimeUnit unit, int direction, Calendar calendar)
    {
        if (text.Is(end + 1, "now"))
        {
            return DistantDates.Away(first, end + 2, count, unit, direction, calendar);
        }

        if (!text.Has(end + 1, LexemeKind.NamedDay) && !(text.IsNumber(end + 1) && text.Is(end + 2, '/')))
        {
            return null;
        }

        var from = DatePointReader.Read(text, end + 1, calendar, null) ?? NumericDates.Read(text, end + 1, calendar, null);
        return from is { Value.Granularity: DateGranularity.Day, Value.Earliest: { } day } ? DistantDates.Away(first, from.End, count, unit, direction, calendar, day) : null;
    }
}
