using System.Globalization;

namespace FactCheck.Tool;

/// <summary>Reads the day out of an ISO 8601 date, with or without a time part: "2026-01-27", "20260127", "2026-01-27T10:00:00+02:00".</summary>
internal static class IsoDate
{
    /// <summary>The day as written: a time zone moves nothing.</summary>
    public static bool TryParse(string text, out DateOnly date)
    {
        var end = text.AsSpan().IndexOfAny('T', ' ') is var index && index < 0 ? text.Length : index;
        return DateOnly.TryParseExact(text.AsSpan(0, end), ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            && (end == text.Length || IsTime(text.AsSpan(end + 1)));
    }

    private static bool IsTime(ReadOnlySpan<char> time)
    {
        var zone = time.IndexOfAny('Z', '+', '-');
        var clock = zone < 0 ? time : time[..zone];
        var fraction = clock.IndexOfAny('.', ',');
        var whole = fraction < 0 ? clock : clock[..fraction];
        return (fraction < 0 || clock[(fraction + 1)..].IndexOfAnyExceptInRange('0', '9') < 0)
            && TimeOnly.TryParseExact(whole, ["HH:mm:ss", "HH:mm", "HHmmss", "HHmm", "HH"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && (zone < 0 || IsZone(time[zone..]));
    }

    private static bool IsZone(ReadOnlySpan<char> zone) =>
        zone is "Z" || TimeOnly.TryParseExact(zone[1..], ["HH:mm", "HHmm", "HH"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
