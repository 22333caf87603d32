using System.Globalization;

namespace FactCheck.Extraction.Structure;

/// <summary>Reads a stretch of time told by its ends and by its length: "from 2 March to 30 April, eight weeks", "a three-day fair from Friday to Monday".</summary>
internal static class PeriodReader
{
    /// <summary>What is valid for a length of time inside another.</summary>
    private static readonly HashSet<string> Allowances = new("ticket tickets pass passes visa permit card limit rule notice warning deadline supply average course".Split(' '), StringComparer.Ordinal);

    public static IEnumerable<Assertion> Read(NumberedSentence sentence, NumberedSentence? previous, NumberedSentence? next)
    {
        var values = sentence.Values;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Assertion.Value is not DateValue { Bound: null, Part: null } range || !range.Timex.StartsWith('(') || sentence.Norm(values[i].First) == "between" || Length(range.Timex) is not var (least, most))
            {
                continue;
            }

            foreach (var k in (int[])[i - 1, i + 1])
            {
                if (k >= 0 && k < values.Count && values[k].Assertion.Value is DurationValue { Length: { Number: > 0 } length } && IsLengthOf(sentence, values[i], values[k]) && length.Factor >= 1)
                {
                    var slack = length.Factor > 1 ? length.Factor * .5m : 0;
                    var days = new NumberInterval(length.Low * length.Factor, length.High * length.Factor);
                    var computed = new NumberInterval(least - slack, most + slack);
                    var working = $"{values[i].Mention.Text.Trim()} is {Spell(least, most, length)}";
                    yield return new Assertion(AssertionKind.Structure, values[k].Mention, new ReckoningValue(ReckoningKind.Period, days, computed, working, [values[i].Mention])) { IsCertain = false };
                }
            }
        }
    }

    private static string Spell(decimal least, decimal most, QuantityValue length) =>
        length.Factor < 2 ? $"{NumberInterval.Spell(most)} days" : $"about {NumberInterval.Spell(Math.Round((least + most) / 2 / length.Factor, 1))} {length.Unit}s";

    /// <summary>Days from the first to the last day of a range, at least and at most: both ends may be told as months or years.</summary>
    private static (decimal Least, decimal Most)? Length(string timex)
    {
        var parts = timex.Trim('(', ')').Split(',');
        if (parts.Length < 2)
        {
            return null;
        }

        if (Weekday(parts[0]) is { } first && Weekday(parts[1]) is { } last)
        {
            var nights = (last - first + 7) % 7;
            return nights == 0 ? null : (nights, nights + 1);
        }

        // "From 1662 to 1674" is spelled by first days, and may be twelve years or thirteen.
        var coarse = parts is [.., ['P', .., 'Y']] ? "-01-01" : parts is [.., ['P', .., 'M']] ? "-01" : null;
        if (coarse is not null && parts[0].EndsWith(coarse, StringComparison.Ordinal) && parts[1].EndsWith(coarse, StringComparison.Ordinal))
        {
            (parts[0], parts[1]) = (parts[0][..^coarse.Length], parts[1][..^coarse.Length]);
        }

        if (Day(parts[0], 0) is not var (from, fromEnd) || Day(parts[1], 0) is not var (to, toEnd))
        {
            return null;
        }

        if (to < from && parts[0].StartsWith("XXXX", StringComparison.Ordinal))
        {
            if (Day(parts[1], 1) is not var (nextYear, nextEnd))
            {
                return null;
            }

            (to, toEnd) = (nextYear, nextEnd);
        }

        return to <= from ? null : (to.DayNumber - fromEnd.DayNumber + 1, toEnd.DayNumber - from.DayNumber);
    }

    private static int? Weekday(string part) => part.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && part.Length == 10 ? part[9] - '0' : null;

    /// <summary>First day and day after the last of "2011-03", "2011", "XXXX-06-03"; an unknown year is taken as one that is no leap year.</summary>
    private static (DateOnly From, DateOnly End)? Day(string part, int shift)
    {
        var pieces = part.Split('-');
        var year = pieces[0] == "XXXX" ? 2001 + shift : Number(pieces[0]);
        var month = pieces.Length > 1 ? Number(pieces[1]) : null;
        var day = pieces.Length > 2 ? Number(pieces[2]) : null;
        if (year is not (> 0 and < 9000) || pieces.Length > 3 || (pieces.Length > 1 && month is not (>= 1 and <= 12)) || (pieces.Length > 2 && !(day >= 1 && day <= DateTime.DaysInMonth(year.Value, month!.Value))))
        {
            return null;
        }

        var from = new DateOnly(year.Value, month ?? 1, day ?? 1);
        return (from, day is not null ? from.AddDays(1) : month is not null ? from.AddMonths(1) : from.AddYears(1));
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"from A to B, two weeks", "(A to B), five years", "for two weeks from A to B", "a three-day fair from A to B".</summary>
    private static bool IsLengthOf(NumberedSentence sentence, Stated range, Stated length)
    {
        if (length.First >= range.End)
        {
            // Only marks and words that introduce the length stand between.
            var (isMarked, count) = (false, 0);
            for (var i = range.End; i < length.First; i++)
            {
                var isMark = sentence.Is(i, ',') || sentence.Is(i, ')') || sentence.Is(i, '(') || sentence.Is(i, '-') || sentence.Is(i, '\u2014');
                isMarked |= isMark || sentence.Norm(i) is "lasting";
                if (!isMark && sentence.Norm(i) is not ("a" or "an" or "or" or "for" or "of" or "period" or "total" or "i.e." or "that" or "is" or "lasting" or "in" or "all" or "some" or "about" or "over" or "just" or "nearly" or "stretch" or "which") || ++count > 6)
                {
                    return false;
                }
            }

            var closes = sentence.Is(length.End, ',') || sentence.Is(length.End, '.') || sentence.Is(length.End, ')') || sentence.Is(length.End, ';') || sentence.Norm(length.End) is "in" or "" or "and";
            return isMarked && closes;
        }

        // "for two weeks, from A to B", "lasted two weeks from A to B".
        var introduced = sentence.Norm(range.First) == "from" || sentence.Norm(range.First - 1) is "from" || sentence.Is(range.First - 1, '(');
        var start = length.Assertion.Hedge is { } hedge && hedge.Start < length.Mention.Span.Start ? sentence.Text.TokenAt(hedge.Start) : length.First;
        var from = sentence.Norm(range.First - 1) == "from" ? range.First - 1 : range.First;
        var isFor = sentence.Norm(start - 1) is "for" or "lasted" or "lasts" or "spent" && from - length.End <= 1;
        return introduced && (isFor || IsModifier(sentence, length, from));
    }

    /// <summary>"three-day fair from", "the nine-day course runs from".</summary>
    private static bool IsModifier(NumberedSentence sentence, Stated length, int from)
    {
        var isHyphened = length.End - length.First >= 3 && sentence.Is(length.End - 2, '-');
        if (!isHyphened || from - length.End > 6 || Allowances.Contains(sentence.Norm(length.End)))
        {
            return false;
        }

        for (var i = length.End; i < from; i++)
        {
            if (!sentence.IsWord(i))
            {
                return false;
            }
        }

        return true;
    }
}
