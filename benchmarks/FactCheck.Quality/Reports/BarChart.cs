using System.Globalization;
using System.Net;
using System.Text;

namespace FactCheck.Quality.Reports;

/// <summary>
/// Shares from 0 to 1 as horizontal bars, with whiskers for the 95 % interval and a tick where a share should lie, as rows of the page, so that the letters keep their
/// size on a narrow screen.
/// </summary>
internal static class BarChart
{
    public static string Draw(string title, IReadOnlyList<Bar> bars)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"bars\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(title)}: the figures of the table below as bars, with their 95 % intervals\">\n");
        foreach (var bar in bars)
        {
            var (low, high) = bar.Share.Interval;
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"row\"><span>{WebUtility.HtmlEncode(bar.Label)}</span><span class=\"track\"><i class=\"bar\" style=\"width:{Percent(bar.Share.Value)}%\"></i>");
            html.Append(CultureInfo.InvariantCulture, $"<i class=\"whisker\" style=\"left:{Percent(low)}%;width:{Percent(high - low)}%\"></i>");
            if (bar.Expected is { } expected)
            {
                html.Append(CultureInfo.InvariantCulture, $"<i class=\"expected\" style=\"left:{Percent(expected)}%\"></i>");
            }

            html.Append(CultureInfo.InvariantCulture, $"</span><span>{WebUtility.HtmlEncode(bar.Share.ToString())}</span></div>\n");
        }

        return html.Append("<div class=\"row\"><span></span><span class=\"axis\"><b>0 %</b><b>25 %</b><b>50 %</b><b>75 %</b><b>100 %</b></span><span></span></div>\n</div>\n").ToString();
    }

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture);
}
