using System.Globalization;

namespace FactCheck.Text;

/// <summary>Times in plain English that TIMEX3 spells in codes: "spring 2031" for "2031-SP", "Friday" for "XXXX-WXX-5".</summary>
internal static class TimexWords
{
    private const string Unknown = "XXXX";

    /// <summary>The words; the spelling itself where it has no short ones.</summary>
    public static string Of(string timex)
    {
        if (timex.StartsWith("REF", StringComparison.Ordinal) && timex.Length > 4 && Unit(timex[^1]) is { } unit)
        {
            return Counted(timex[3], timex[4..^1], unit) ?? timex;
        }

        var parts = timex.Split('-');
        var year = parts[0] == Unknown ? "" : " " + parts[0];
        return parts.Length > 1 && parts[0].Length == 4 && (parts[0] == Unknown || parts[0].All(char.IsAsciiDigit)) ? Within(parts, year) ?? timex : timex;
    }

    private static string? Within(string[] parts, string year) => (parts.Length, parts[1]) switch
    {
        (2, "SP") => "spring" + year,
        (2, "SU") => "summer" + year,
        (2, "FA") => "autumn" + year,
        (2, "WI") => "winter" + year,
        (2, ['Q', var quarter]) => $"quarter {quarter}{(year.Length > 0 ? " of" + year : "")}",
        (2, ['H', var half]) => $"half {half}{(year.Length > 0 ? " of" + year : "")}",
        (3, "WXX") when year.Length == 0 && parts[2] is [>= '1' and <= '7' and var day] => CultureInfo.InvariantCulture.DateTimeFormat.DayNames[(day - '0') % 7],
        (3, "WXX") when year.Length == 0 && parts[2] == "WE" => "the weekend",
        (2, _) when Month(parts[1]) is { } month => month + year,
        (3, _) when Month(parts[1]) is { } month && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day) => day.ToString(CultureInfo.InvariantCulture) + " " + month + year,
        _ => null,
    };

    private static string? Month(string digits) =>
        digits.Length == 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month - 1] : null;

    private static string? Unit(char unit) => unit switch
    {
        'Y' => "year",
        'M' => "month",
        'W' => "week",
        'D' => "day",
        _ => null,
    };

    /// <summary>"=1Y" of the current one, "-1Y" of the last, "-3Y" of three ago.</summary>
    private static string? Counted(char sign, string number, string unit) => (sign, number) switch
    {
        ('=', _) => "this " + unit,
        ('-', "1") => "the " + unit + " before",
        ('+', "1") => "the " + unit + " after",
        ('-', [_, ..]) => $"{number} {unit}s before",
        ('+', [_, ..]) => $"{number} {unit}s after",
        _ => null,
    };
}
