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
        var end = Unit(text, range, out var unit);
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
            end = Further(text, end, unit, ref days, ref timex, ref isClock);
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

        if (text.Has(i, LexemeKind.Article) && IsUnit(text, at, 1) && text.Norm(at + 1) is "ago" or "hence" && text.Lexeme(at)!.Unit >= TimeUnit.Day)
        {
            DateReader.Add(text, DistantDates.Away(i, at + 2, 1, text.Lexeme(at)!.Unit, text.Is(at + 1, "ago") ? -1 : 1, calendar), sink);
            return at + 2;
        }

        if (text.Has(i, LexemeKind.Article) && IsUnit(text, at, 1) && (IsStretch(text, i, at) || IsMeasureOf(text, at) || (text.Is(at + 1, "and") && text.Has(at + 2, LexemeKind.Article) && text.Norm(at + 3) is "half" or "quarter")))
        {
            var one = NumericRange.Single(new Numeral(i, i + 1, 1, 0, NumeralForm.Words | NumeralForm.Article));
            var unit = text.Lexeme(at)!.Unit;
            if (Starting(text, one.Lower, at + 1, unit, calendar) is { } from)
            {
                DateReader.Add(text, from, sink);
                return from.End;
            }

            var (days, isClock, timex) = (1m, TimeUnits.IsClock(unit), (string?)TimeUnits.Period(1, unit));
            var end = Further(text, at + 1, unit, ref days, ref timex, ref isClock);
            Add(text, i, end, one, unit, days, timex, sink);
            return end;
        }

        at = text.Has(i, LexemeKind.Article) ? i + 1 : i;
        if (text.Norm(at) is "few" or "couple" or "several")
        {
            var unitAt = text.Is(at + 1, "of") ? at + 2 : at + 1;
            if (IsUnit(text, unitAt, 2))
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

    /// <summary>The unit behind a number; 0 when none follows. Single letters count only right behind digits, "second" only in the plural or hyphened.</summary>
    private static int Unit(NumericText text, NumericRange range, out TimeUnit unit)
    {
        unit = TimeUnit.None;
        var at = text.Is(range.End, '-') ? range.End + 1 : range.End;
        if (range.Last.Is(NumeralForm.Fraction))
        {
            at += text.Is(at, "of") && text.Has(at + 1, LexemeKind.Article) ? 2 : text.Has(at, LexemeKind.Article) ? 1 : 0;
        }

        var isBusiness = text.Norm(at) is "business" or "working" or "consecutive" or "straight" or "full" or "calendar" or "whole" or "long" && text.Has(at + 1, LexemeKind.TimeUnit);
        var noun = isBusiness ? at + 1 : at;
        if (range.Lower is { Value: 1 } && !range.IsRange && text.Is(range.First, "one") && text.Is(noun, "day") && range.End == noun && text.Norm(range.First - 1) is not ("for" or "in" or "within" or "than" or "only" or "just" or "least" or "about" or "after"))
        {
            // "One day he will": some day, not a length of time.
            return 0;
        }

        if (!IsUnit(text, noun, range.Last.Value) || range.Lower.Value < 0)
        {
            return 0;
        }

        unit = isBusiness && text.Norm(at) is "business" or "working" ? TimeUnit.BusinessDay : text.Lexeme(noun)!.Unit;
        return noun + 1;
    }

    private static bool IsUnit(NumericText text, int i, decimal number)
    {
        if (text.Lexeme(i) is not { } lexeme || !lexeme.Has(LexemeKind.TimeUnit))
        {
            return false;
        }

        var norm = text.Norm(i);
        return norm switch
        {
            "s" => false,
            "m" => false,
            "h" => text.IsJoined(i),
            "d" or "w" or "y" => text.IsJoined(i) && text.IsCapitalized(i) && (norm != "d" || number is not (2 or 3 or 4)) && !text.Is(i + 1, '-'),
            "mo" or "mos" or "ms" => text.IsNumber(i - 1),
            "second" => text.Is(i - 1, '-') || (number == 1 && !text.IsWord(i + 1)) || (number < 1 && text.Has(i - 1, LexemeKind.Article)),
            "quarter" or "quarters" => norm == "quarters" && (number > 3 || text.Norm(i + 1) is "of" == false && text.Norm(i - 1) is "consecutive" or "straight"),
            "night" or "nights" => norm == "nights" || text.Is(i - 1, '-'),
            "min" or "min." => text.IsNumber(i - 1) || text.Is(i - 1, '-'),
            _ => true,
        };
    }

    /// <summary>"two hours and ten": the minutes go without saying.</summary>
    private static bool IsMinutes(NumericText text, TimeUnit unit, Numeral numeral) =>
        unit == TimeUnit.Hour && text.Is(numeral.First - 1, "and") && numeral.Value is >= 5 and < 60 && numeral.Value % 5 == 0 && !text.IsWord(numeral.End) && !text.IsNumber(numeral.End) && !text.Is(numeral.End, '-');

    /// <summary>"a year's pay", "a month's notice".</summary>
    private static bool IsMeasureOf(NumericText text, int at) => text.Is(at + 1, "'s") && Measured.Contains(text.Norm(at + 2));

    /// <summary>"a year" is a length where something lasts it; elsewhere it is a rate ("$5 a year") or a noun.</summary>
    private static bool IsStretch(NumericText text, int i, int at) =>
        text.Norm(i - 1) is "for" or "within" or "in" or "nearly" or "almost" or "than" or "lasted" or "took" or "spent" or "takes" or "about" or "least" or "under" or "over"
        && !text.Is(at + 1, '-') && !(text.Is(i - 1, "in") && text.Has(i - 2, LexemeKind.TimeUnit)) && text.Norm(at).Length > 1 && text.Norm(at) is not ("second" or "quarter");

    /// <summary>More units behind the first: "3 hours 30 minutes", "2 years, 1 month and 21 days", "one year and a quarter", "an hour and a half".</summary>
    private static int Further(NumericText text, int end, TimeUnit unit, ref decimal number, ref string? timex, ref bool isClock)
    {
        var last = unit;
        for (var read = 0; read < 4; read++)
        {
            var at = text.Is(end, "and") || text.Is(end, ',') ? end + 1 : end;
            at += text.Is(at, "and") && at > end ? 1 : 0;
            if (at > end && read == 0 && Fraction(text, at, out var share, out var afterShare))
            {
                number += share;
                timex = TimeUnits.Period(number, unit);
                return afterShare;
            }

            if (!text.IsNumber(at) && !text.Has(at, LexemeKind.Cardinal) || NumberReader.Read(text, at) is not { IsNone: false } numeral)
            {
                return end;
            }

            if (text.Is(at - 1, ',') && text.Norm(numeral.End + 1) is "longer" or "shorter" or "more" or "less" or "later" or "earlier" or "faster" or "slower" or "ahead" or "behind" or "older" or "younger" or "too")
            {
                // "13 minutes, two seconds longer than planned" are two lengths.
                return end;
            }

            if (IsMinutes(text, unit, numeral))
            {
                (number, timex, end) = (number + (numeral.Value / 60), timex + TimeUnits.Period(numeral.Value, TimeUnit.Minute), numeral.End);
                return end;
            }

            var noun = numeral.End;
            if (!IsUnit(text, noun, numeral.Value) || text.Lexeme(noun)!.Unit is var smaller && (smaller >= last || text.Norm(noun + 1) is "ago" or "later" or "old" or "before" or "after" && at > end))
            {
                return end;
            }

            number += numeral.Value * TimeUnits.Describe(text.Lexeme(noun)!.Unit).Days / TimeUnits.Describe(unit).Days;
            var isClockUnit = TimeUnits.IsClock(text.Lexeme(noun)!.Unit);
            timex += (isClockUnit && !isClock ? "T" : "") + TimeUnits.Period(numeral.Value, text.Lexeme(noun)!.Unit);
            (isClock, last, end) = (isClock || isClockUnit, text.Lexeme(noun)!.Unit, noun + 1);
        }

        return end;
    }

    private static bool Fraction(NumericText text, int at, out decimal share, out int end)
    {
        (share, end) = (0, at);
        var noun = text.Has(at, LexemeKind.Article) ? at + 1 : at;
        if (text.Norm(noun) is not ("half" or "quarter") || (noun == at && text.Is(noun, "quarter")))
        {
            return false;
        }

        share = text.Is(noun, "half") ? 0.5m : 0.25m;
        end = noun + 1;
        return true;
    }

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
