using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads the units of time behind a number, and the smaller ones behind these.</summary>
internal static class DurationUnits
{
    /// <summary>The unit behind a number; 0 when none follows. Single letters count only right behind digits, "second" only in the plural or hyphened.</summary>
    public static int Read(NumericText text, NumericRange range, out TimeUnit unit)
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

        unit = text.Lexeme(noun)!.Unit;
        unit = unit == TimeUnit.Day && isBusiness && text.Norm(at) is "business" or "working" ? TimeUnit.BusinessDay : unit;
        return noun + 1;
    }

    public static bool IsUnit(NumericText text, int i, decimal number)
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
            "h" => text.IsJoined(i) || (text.IsNumber(i - 1) && text.IsNumber(i + 1) && text.Norm(i + 2) is "min" or "min." or "m"),
            "d" or "w" or "y" => text.IsJoined(i) && text.IsCapitalized(i) && (norm != "d" || number is not (2 or 3 or 4)) && !text.Is(i + 1, '-'),
            "mo" or "mos" or "ms" => text.IsNumber(i - 1),
            "second" => text.Is(i - 1, '-') || (number == 1 && !text.IsWord(i + 1)) || (number < 1 && text.Has(i - 1, LexemeKind.Article)),
            "quarter" or "quarters" => norm == "quarters" && (number > 3 || text.Norm(i + 1) is "of" == false && text.Norm(i - 1) is "consecutive" or "straight"),
            "night" or "nights" => norm == "nights" || text.Is(i - 1, '-'),
            "min" or "min." => text.IsNumber(i - 1) || text.Is(i - 1, '-'),
            _ => true,
        };
    }

    /// <summary>More units behind the first: "3 hours 30 minutes", "2 years, 1 month and 21 days", "one year and a quarter", "an hour and a half".</summary>
    public static int Further(NumericText text, int end, TimeUnit unit, ref decimal number, ref string? timex, ref bool isClock)
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
                // "20 minutes, nine seconds shorter than usual" are two lengths.
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

    /// <summary>"two hours and ten": the minutes go without saying.</summary>
    private static bool IsMinutes(NumericText text, TimeUnit unit, Numeral numeral) =>
        unit == TimeUnit.Hour && text.Is(numeral.First - 1, "and") && numeral.Value is >= 5 and < 60 && numeral.Value % 5 == 0 && !text.IsWord(numeral.End) && !text.IsNumber(numeral.End) && !text.Is(numeral.End, '-');

    private static bool Fraction(NumericText text, int at, out decimal share, out int end)
    {
        (share, end) = (0, at);
        var noun = text.Has(at, LexemeKind.Article) ? at + 1 : at;
        if (text.Norm(noun) is not ("half" or "quarter") || (noun == at && text.Is(noun, "quarter")))
        {
            return false;
        }

        // "six weeks, half as long as before": no half week.
        if (noun == at && text.Is(at - 1, ',') && (text.IsWord(noun + 1) || text.IsNumber(noun + 1)))
        {
            return false;
        }

        share = text.Is(noun, "half") ? 0.5m : 0.25m;
        end = noun + 1;
        return true;
    }
}
