using System.Globalization;

namespace FactCheck.Extraction.Dates;

/// <summary>Seasons of the northern year, with the months they are reckoned by.</summary>
internal static class Seasons
{
    public static DatePoint Make(int first, int end, int season, int? year)
    {
        var code = season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };
        if (year is not { } known)
        {
            return DateParts.OfRange(first, end, "XXXX-" + code, DateGranularity.Season, null, null);
        }

        var start = new DateOnly(known, season == 4 ? 12 : season * 3, 1);
        return DateParts.OfRange(first, end, known.ToString("0000", CultureInfo.InvariantCulture) + "-" + code, DateGranularity.Season, start, Calendar.Shift(start, 3, Quantities.TimeUnit.Month), known);
    }

    /// <summary>The month a season has ended by within the year it is named for.</summary>
    public static int LastMonth(int season) => season == 4 ? 12 : (season * 3) + 2;
}
