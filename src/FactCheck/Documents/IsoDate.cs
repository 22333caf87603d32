using System.Globalization;

namespace FactCheck.Documents;

/// <summary>Reads an ISO 8601 date, with or without a time part: "2026-01-27", "20260127", "2026-01-27T10:00:00+02:00".</summary>
internal static class IsoDate
{
    private static readonly TimeOnly FirstOfDay = new(0, 0, 1);
    private static readonly TimeOnly LastOfDay = new(23, 59, 59);

    /// <param name="text">The date as written.</param>
    /// <param name="day">The day as written: a time zone moves nothing.</param>
    /// <param name="time">The time in UTC if a zone is given, but within the day as written; else as written. Null without one, and for midnight sharp, which programs write for a day without a time.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day, out TimeOnly? time)
    {
        time = null;
        var end = text.IndexOfAny('T', ' ') is var index && index < 0 ? text.Length : index;
        return DateOnly.TryParseExact(text[..end], ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            && (end == text.Length || TryReadTime(text[(end + 1)..], out time));
    }

    private static bool TryReadTime(ReadOnlySpan<char> text, out TimeOnly? time)
    {
        var read = ReadTime(text);
        time = read == TimeOnly.MinValue ? null : read;
        return read is not null;
    }

    private static TimeOnly? ReadTime(ReadOnlySpan<char> text)
    {
        var zone = text.IndexOfAny('Z', '+', '-');
        var clock = zone < 0 ? text : text[..zone];
        var fraction = clock.IndexOfAny('.', ',');
        var whole = fraction < 0 ? clock : clock[..fraction];
        return (fraction < 0 || clock[(fraction + 1)..].IndexOfAnyExceptInRange('0', '9') < 0)
            && TimeOnly.TryParseExact(whole, ["HH:mm:ss", "HH:mm", "HHmmss", "HHmm", "HH"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? zone < 0 ? time : InUtc(time, text[zone..])
            : null;
    }

    private static TimeOnly? InUtc(TimeOnly time, ReadOnlySpan<char> zone)
    {
        if (zone is "Z")
        {
            return time;
        }

        if (!TimeOnly.TryParseExact(zone[1..], ["HH:mm", "HHmm", "HH"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var ahead))
        {
            return null;
        }

        var moved = time.Add(zone[0] == '+' ? -ahead.ToTimeSpan() : ahead.ToTimeSpan(), out var days);
        return days switch { < 0 => FirstOfDay, > 0 => LastOfDay, _ => moved };
    }
}
