namespace FactCheck.Alignment.Drafts;

/// <summary>
/// A day of the sources told by its month or by a part of it: "until mid-May" for 14 May, "the end of June" for 28 June, "from April" for April to October.
/// No year need be told.
/// </summary>
internal static class LooseDates
{
    /// <summary>The days that are still the start of a month, its middle, its end.</summary>
    private const int StartEnds = 12;
    private const int MidBegins = 9;
    private const int MidEnds = 21;
    private const int EndBegins = 18;

    /// <summary>True when the draft's date tells a source's less exactly, and no more than that.</summary>
    public static bool Tells(DateValue asked, DateValue given) =>
        asked is { Month: { } month, Day: null, Weekday: null } && !(asked.Year is { } year && given.Year is { } other && year != other) && !AreOpposite(asked.Bound, given.Bound)
        && (given is { Month: { } same, Day: { } day } ? same == month && IsIn(asked.Part, day) : asked.Bound is null && asked.Part is null && IsEnd(given, month));

    private static bool IsIn(string? part, int day) => part switch
    {
        "start" => day <= StartEnds,
        "mid" => day is >= MidBegins and <= MidEnds,
        "end" => day >= EndBegins,
        _ => true,
    };

    /// <summary>"since" and "until", "before" and "after" open to other sides.</summary>
    private static bool AreOpposite(string? one, string? other) => one is not null && other is not null && one is "since" or "after" != other is "since" or "after";

    /// <summary>"from April to October", of which the draft names one month.</summary>
    private static bool IsEnd(DateValue range, int month)
    {
        var parts = range.Timex.Split(',');
        return range.Timex.StartsWith('(') && parts.Length > 1 && (IsMonth(parts[0].AsSpan(1), month) || IsMonth(parts[1], month));
    }

    private static bool IsMonth(ReadOnlySpan<char> timex, int month) => timex.Length >= 7 && int.TryParse(timex[5..7], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var told) && told == month;
}
