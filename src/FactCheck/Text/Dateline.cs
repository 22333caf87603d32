using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Text;

/// <summary>
/// Finds the day a text says it was published on: "Published 14 May 2027", "OMAHA, Feb. 11, 2027 (AP) -", a line that is nothing but a
/// date. Only a day with month and year counts, and only at the top.
/// </summary>
internal static partial class Dateline
{
    /// <summary>Lines that are not blank and may hold it.</summary>
    private const int MaxLines = 12;

    /// <summary>Lines that may be nothing but a date; farther down it is a heading of a chronicle.</summary>
    private const int MaxBareLines = 4;

    /// <summary>What is looked at of a line: a dateline stands at its beginning.</summary>
    private const int MaxLength = 120;

    private const string Day = @"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?"
        + @"(?:(?<d>\d{1,2})(?:st|nd|rd|th)? (?<m>[A-Z]{3,9})\.?,? (?<y>\d{4})|(?<m>[A-Z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})|(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2}))(?!\d)";

    private const string Clock = @"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?";

    private const string ClockBehind = "(?:,? (?:at )?" + Clock + ")?";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day and where it stands; null when the text tells none, or is nothing but a date.</summary>
    public static (DateOnly Day, TextSpan Span)? Find(string text)
    {
        (DateOnly Day, TextSpan Span)? place = null, bare = null, updated = null;
        var (lines, isChronicle) = (0, false);
        for (var start = 0; lines < MaxLines && start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is var at && at < 0 ? text.Length : start + at;
            var line = text.AsSpan(start, Math.Min(end - start, MaxLength)).Trim();
            var first = start + (line.IsEmpty ? 0 : text.AsSpan(start).IndexOf(line[0]));
            var isWhole = end - start <= MaxLength;
            start = end + 1;
            if (line.IsEmpty)
            {
                continue;
            }

            lines++;
            if (!HasYear(line))
            {
                continue;
            }

            var written = line.ToString();
            if (MayBegin(written, "fpird") && DayOf(Published().Match(written), first) is { } published)
            {
                return published;
            }

            place ??= MayBePlaced(written) ? DayOf(Placed().Match(written), first) : null;
            updated ??= MayBegin(written, "lum") ? DayOf(Updated().Match(written), first) : null;
            if (isWhole && MayBeBare(written) && DayOf(Bare().Match(written), first) is { } day)
            {
                isChronicle |= bare is { } other && other.Day != day.Day;
                bare ??= lines <= MaxBareLines ? day : null;
            }
        }

        return place ?? (isChronicle || lines < 2 ? null : bare) ?? updated;
    }

    /// <summary>Most lines end here: a date has a year, four digits in a row.</summary>
    private static bool HasYear(ReadOnlySpan<char> line)
    {
        var run = 0;
        foreach (var unit in line)
        {
            run = char.IsAsciiDigit(unit) ? run + 1 : 0;
            if (run == 4)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True unless the line begins with another letter: most do, and need not be matched.</summary>
    private static bool MayBegin(string line, string letters) => !char.IsAscii(line[0]) || letters.Contains(char.ToLowerInvariant(line[0]), StringComparison.Ordinal);

    /// <summary>A place in capitals: from the third letter on no small one.</summary>
    private static bool MayBePlaced(string line) => line.Length > 2 && (char.IsAsciiLetterUpper(line[2]) || line[2] is '.' or '\'' or ' ' or '-');

    /// <summary>Whoever ends in a full stop is a sentence, but for "9 a.m.".</summary>
    private static bool MayBeBare(string line) => line[^1] != '.' || (line.Length > 1 && line[^2] is 'm' or 'M');

    private static (DateOnly Day, TextSpan Span)? DayOf(Match match, int offset)
    {
        if (!match.Success)
        {
            return null;
        }

        var (year, day) = (Number(match.Groups["y"]), Number(match.Groups["d"]));
        var month = match.Groups["m"].ValueSpan is [>= '0' and <= '9', ..] ? Number(match.Groups["m"]) : MonthOf(match.Groups["m"].Value);
        return year is >= 1900 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new DateOnly(year, month, day), new TextSpan(offset + match.Index, offset + match.Index + match.Length))
            : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>1 to 12 for a month's name, written out or cut to three or four letters; 0 for other words.</summary>
    private static int MonthOf(string word)
    {
        var month = Array.IndexOf(Months, word[..3].ToLowerInvariant()) + 1;
        var isMonth = month > 0 && (word.Length == 3 || word.Equals("sept", StringComparison.OrdinalIgnoreCase)
            || word.Equals(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month - 1], StringComparison.OrdinalIgnoreCase));
        return isMonth ? month : 0;
    }

    /// <summary>"First published on Wed 9 Jun 2027", "Posted: 18:20 EST, 7 August 2019", "Date: 2027-05-14".</summary>
    [GeneratedRegex("^(?:(?:first )?(?:published|posted|issued|released)(?: online)?(?: on| at)?:?|date(?:line)?:) *(?:at )?(?:" + Clock + ",? (?:on )?)?" + Day + ClockBehind, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Published();

    /// <summary>"Last updated 14 May 2027".</summary>
    [GeneratedRegex("^(?:last )?(?:updated|modified)(?: on| at)?:? *(?:" + Clock + ",? (?:on )?)?" + Day + ClockBehind, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Updated();

    /// <summary>"HANOI, 9 June 2024 (Reuters)", "ST. LOUIS, Mo., Feb. 11, 2027 --": a place in capitals before the date, a mark behind it.</summary>
    [GeneratedRegex("^[A-Z]{2}(?-i:[A-Z.' -]{1,30})(?:, (?-i:[A-Z])[A-Z. ]{1,20})?,? " + Day + @"(?= *(?:\(|-|/|:|\u2013|\u2014))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placed();

    /// <summary>A line that is a date, perhaps with a time; "By Ann Lee, 14 May 2027".</summary>
    [GeneratedRegex("^(?:by [^0-9]{3,60}[,|] *)?" + Day + ClockBehind + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bare();
}
