using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Text;

/// <summary>Finds the time of day a short notice opens with: "6.15 p.m. The bridge is ...", "Monday, 14:30 - ...". It says when the notice was written.</summary>
internal static partial class OpeningTime
{
    /// <summary>What is looked at of a text.</summary>
    private const int MaxLength = 40;

    /// <returns>Null when the text opens otherwise.</returns>
    public static TimeOnly? Find(string text)
    {
        // Most texts open with words and have no digit so near their beginning.
        var start = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        if (!start.ContainsAnyInRange('0', '9') || Opening().Match(start.ToString()) is not { Success: true } match)
        {
            return null;
        }

        var (hour, minute) = (Number(match.Groups["h"]), Number(match.Groups["m"]));
        hour = match.Groups["p"].ValueSpan switch
        {
            [] => hour,
            ['p' or 'P', ..] when hour < 12 => hour + 12,
            ['a' or 'A', ..] when hour == 12 => 0,
            _ => hour,
        };
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    /// <summary>A day may stand before it, a mark or a new sentence behind it.</summary>
    [GeneratedRegex(
        @"^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?<h>\d{1,2})(?:[.:](?<m>\d{2}))? ?(?<p>[ap])\.?m\b(?:\. +(?-i:[A-Z])|\.?(?: ?[:\u2013\u2014|-]|[\r\n]))|(?<h>\d{1,2})[.:](?<m>\d{2})(?:\. +(?-i:[A-Z])| ?[:\u2013\u2014|-]|[\r\n]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Opening();
}
