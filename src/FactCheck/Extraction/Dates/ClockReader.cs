using System.Globalization;
using FactCheck.Extraction.Quantities;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads clock times: "8 p.m.", "8:30pm", "20:00 ET", "noon".</summary>
internal static class ClockReader
{
    private static readonly HashSet<string> Zones = new("et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet eest ist jst msk aest".Split(' '), StringComparer.Ordinal);

    /// <summary>Books whose chapters and verses are told as a time is: "Matthew 22:39".</summary>
    private static readonly HashSet<string> Scripture = new(
        ("genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm psalms proverbs ecclesiastes isaiah jeremiah lamentations ezekiel daniel hosea joel amos "
        + "obadiah jonah micah nahum habakkuk zephaniah haggai zechariah malachi matthew mark luke john acts romans corinthians galatians ephesians philippians colossians thessalonians timothy titus philemon hebrews "
        + "james peter jude revelation tobit judith maccabees sirach baruch quran qur'an koran surah sura").Split(' '),
        StringComparer.Ordinal);

    /// <returns>The index after the time; <paramref name="i"/> when none begins there.</returns>
    public static int Read(NumericText text, int i, AssertionSink sink)
    {
        if (text.Has(i, LexemeKind.Clock))
        {
            if (text.Norm(i) is "noonish" || text.Is(i - 1, "12") || text.Norm(i - 1) is "at" or "by" or "until" or "before" or "after" or "around" or "about" or "from" or "to" or "since")
            {
                Add(text, i, i + 1, text.Is(i, "midnight") ? 0 : 720, isKnown: true, sink);
                return i + 1;
            }

            return i;
        }

        if (text.Is(i, "a") && text.Is(i + 1, "quarter") && (text.Is(i + 2, "past") || text.Is(i + 2, "to")))
        {
            var quarter = Past(text, i + 1, sink);
            return quarter > i + 1 ? quarter : i;
        }

        if (text.Is(i + 1, "past") || (text.Is(i + 1, "to") && text.Norm(i) is "quarter") || (text.Is(i + 1, "minutes") && text.Is(i + 2, "past")))
        {
            var past = Past(text, i, sink);
            if (past > i)
            {
                return past;
            }
        }

        if (!text.IsNumber(i) && !text.Has(i, LexemeKind.Cardinal))
        {
            return i;
        }

        if (!TryHour(text, i, out var minute, out var end, out var hasMinutes))
        {
            return i;
        }

        if (minute == 720 && text.Norm(end) is "noon" or "midnight" or "midday")
        {
            Add(text, i, end + 1, text.Is(end, "midnight") ? 0 : 720, isKnown: true, sink);
            return end + 1;
        }

        var half = Half(text, end, out var afterHalf);
        var hour = minute / 60;
        if (half is null && hour is >= 1 and <= 12 && HalfOfRange(text, i, end, minute) is { } shared)
        {
            (half, afterHalf) = (shared, end);
        }

        if (half is { } isAfternoon)
        {
            if (hour is 0 or > 12)
            {
                return i;
            }

            minute = (((hour % 12) + (isAfternoon ? 12 : 0)) * 60) + (minute % 60);
            Add(text, i, afterHalf, minute, isKnown: true, sink);
            return Zone(text, afterHalf, out _);
        }

        if (text.Is(end, "o'clock") || text.Is(end, "oclock"))
        {
            Add(text, i, end + 1, minute, isKnown: false, sink);
            return end + 1;
        }

        if (!hasMinutes || text.Has(i, LexemeKind.Cardinal))
        {
            return i;
        }

        if (text.IsCapitalized(i - 1) && Scripture.Contains(text.Norm(i - 1)))
        {
            return i;
        }

        var zoned = Zone(text, end, out _);
        var isClock = zoned > end || text.Norm(i - 1) is "at" or "by" or "until" or "before" or "after" or "around" or "about" or "from" or "to" or "since" or "between" || text.Has(i - 1, LexemeKind.Weekday)
            || (text.Is(end, '-') && text.IsNumber(end + 1)) || text.Norm(i).Length == 2 || (text.Is(i - 1, '-') && text.Is(i - 3, ':'));
        if (!isClock || (text.Is(end, '-') && text.IsJoined(end) && text.IsWord(end + 1)) || text.Is(end, "ratio") || text.Is(end, "aspect"))
        {
            return i;
        }

        Add(text, i, end, minute, hour is 0 or >= 12, sink);
        return zoned;
    }

    /// <summary>"from 6 to 10 a.m.", "between 7 and 9 pm", "4-8pm": the half of the day told at the end is that of the start, too, or the other one when the start is the later hour.</summary>
    private static bool? HalfOfRange(NumericText text, int i, int end, int minute)
    {
        var isRange = (text.Is(end, "and") && text.Is(i - 1, "between")) || (text.Is(end, '-') && text.IsNumber(i)) || (text.Norm(end) is "to" or "until" or "till" && (text.Is(i - 1, "from") || text.IsNumber(i)));
        if (!isRange || (!text.IsNumber(end + 1) && !text.Has(end + 1, LexemeKind.Cardinal)) || !TryHour(text, end + 1, out var last, out var after, out _) || last / 60 is < 1 or > 12 || Half(text, after, out _) is not { } isAfternoon)
        {
            return null;
        }

        return minute % 720 < last % 720 ? isAfternoon : !isAfternoon;
    }

    /// <summary>"half past five", "quarter past eight", "twenty minutes past six".</summary>
    private static int Past(NumericText text, int i, AssertionSink sink)
    {
        var minutes = text.Norm(i) switch
        {
            "half" => 30,
            "quarter" => text.Is(i + 1, "to") ? -15 : 15,
            _ => DayMonth.Day(text, i, out _, out var told) ? told : 0,
        };
        var at = text.Is(i + 1, "minutes") ? i + 3 : i + 2;
        var isHour = DayMonth.Day(text, at, out var end, out var hour) && hour <= 12 && !text.Has(end - 1, LexemeKind.Ordinal);
        if (minutes == 0 || !isHour || CountedNoun.BeginsAt(text, end))
        {
            return i;
        }

        var half = Half(text, end, out var afterHalf);
        var minute = (((half is { } isAfternoon ? (hour % 12) + (isAfternoon ? 12 : 0) : hour % 12) * 60) + minutes + 1440) % (half is null ? 720 : 1440);
        Add(text, i, half is null ? end : afterHalf, minute, half is not null, sink);
        return half is null ? end : afterHalf;
    }

    /// <summary>True when "am", "pm" or its like stands at a token.</summary>
    public static bool IsHalf(NumericText text, int i) => Half(text, i, out _) is not null;

    private static void Add(NumericText text, int first, int end, int minute, bool isKnown, AssertionSink sink)
    {
        var after = Zone(text, end, out var zone);
        var culture = CultureInfo.InvariantCulture;
        var timex = "T" + (minute / 60).ToString("00", culture) + ":" + (minute % 60).ToString("00", culture) + Seconds(text, first);
        sink.Add(AssertionKind.Time, first, zone is null ? end : after, new TimeValue(timex, minute, isKnown, zone));
    }

    /// <summary>":27" of "14:03:27"; empty when no seconds are told.</summary>
    private static string Seconds(NumericText text, int first) =>
        text.Is(first + 1, ':') && text.Is(first + 3, ':') && text.IsNumber(first + 4) && text.IsJoined(first + 4) && text.Norm(first + 4).Length == 2 ? ":" + text.Norm(first + 4) : "";

    private static bool TryHour(NumericText text, int i, out int minute, out int end, out bool hasMinutes)
    {
        (minute, end, hasMinutes) = (0, i + 1, false);
        if (!text.IsNumber(i))
        {
            minute = (int)text.Lexeme(i)!.Value * 60;
            return minute <= 720;
        }

        var digits = text.Norm(i).AsSpan();
        var dot = digits.IndexOf('.');
        if (dot > 0 && digits.Length - dot == 3)
        {
            hasMinutes = TryParse(digits[..dot], digits[(dot + 1)..], out minute);
            return hasMinutes && (IsHalf(text, end) || (text.Is(i - 1, "at") && digits.Length == 5 && (!text.IsWord(end) || text.Norm(end) is "from" or "on" or "in" or "to" or "and" or "local")));
        }

        if (text.Is(i + 1, ':') && text.IsJoined(i + 1) && text.IsNumber(i + 2) && text.IsJoined(i + 2) && text.Norm(i + 2).Length == 2)
        {
            end = i + 3;
            hasMinutes = TryParse(digits, text.Norm(i + 2), out minute);
            var hasSeconds = text.Is(end, ':') && text.IsNumber(end + 1) && text.IsJoined(end + 1) && text.Norm(end + 1).Length == 2;
            end += hasSeconds ? 2 : 0;
            return hasMinutes;
        }

        if (digits.Length is 3 or 4 && (IsHalf(text, end) || (digits.Length == 4 && (text.Norm(end) is "hours" or "hrs" || Zone(text, end, out _) > end))))
        {
            hasMinutes = TryParse(digits[..^2], digits[^2..], out minute);
            return hasMinutes;
        }

        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && (minute = hour * 60) <= 24 * 60;
    }

    private static bool TryParse(ReadOnlySpan<char> hours, ReadOnlySpan<char> minutes, out int minute)
    {
        minute = 0;
        if (!int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || !int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var rest) || hour > 23 || rest > 59)
        {
            return false;
        }

        minute = (hour * 60) + rest;
        return true;
    }

    /// <summary>True for the afternoon, false for the morning, null when the half of the day is not told.</summary>
    private static bool? Half(NumericText text, int i, out int end)
    {
        end = i + 1;
        switch (text.Norm(i))
        {
            case "am" when text.IsJoined(i) || text[i].IsAllCaps || text.IsNumber(i - 1):
            case "a.m.":
            case "a.m" or "a" when text.Norm(i) == "a.m" || text.IsJoined(i):
                return false;
            case "pm" when text.IsJoined(i) || text[i].IsAllCaps || text.IsNumber(i - 1):
            case "p.m.":
            case "p.m":
                return true;
            case "in" when text.Is(i + 1, "the") && text.Norm(i + 2) is "morning" or "afternoon" or "evening":
                end = i + 3;
                return text.Norm(i + 2) != "morning";
            case "." when text.IsJoined(i) && text.Is(i + 1, "am"):
                end = i + 2;
                return false;
            default:
                return null;
        }
    }

    private static int Zone(NumericText text, int i, out string? zone)
    {
        var norm = text.Norm(i).TrimEnd('.');
        zone = text.IsWord(i) && text[i].IsAllCaps && Zones.Contains(norm) ? norm.ToUpperInvariant() : null;
        return zone is null ? i : i + 1;
    }
}
