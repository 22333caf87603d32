using System.Globalization;
using System.Net;
using System.Text;

namespace FactCheck.Quality.Reports;

/// <summary>Shares from 0 to 1 as horizontal bars, with whiskers for the 95 % interval and a tick where a share should lie.</summary>
internal static class BarChart
{
    private const int Row = 24;
    private const int Left = 320;
    private const int Width = 400;
    private const int Right = 150;

    public static string Draw(string title, IReadOnlyList<Bar> bars)
    {
        var height = (bars.Count * Row) + 24;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Left + Width + Right} {height}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(title)}: the figures of the table below as bars\">\n");
        foreach (var mark in new[] { 0, 25, 50, 75, 100 })
        {
            var x = Left + (Width * mark / 100);
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{x}\" y1=\"0\" x2=\"{x}\" y2=\"{height - 20}\"/><text class=\"axis\" x=\"{x}\" y=\"{height - 5}\" text-anchor=\"middle\">{mark} %</text>\n");
        }

        foreach (var (i, bar) in bars.Index())
        {
            var y = i * Row;
            var (low, high) = bar.Share.Interval;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 8}\" y=\"{y + 16}\" text-anchor=\"end\">{WebUtility.HtmlEncode(bar.Label)}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"bar\" x=\"{Left}\" y=\"{y + 4}\" width=\"{X(bar.Share.Value) - Left:0.#}\" height=\"{Row - 8}\" rx=\"2\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"whisker\" x1=\"{X(low):0.#}\" y1=\"{y + 12}\" x2=\"{X(high):0.#}\" y2=\"{y + 12}\"/>");
            if (bar.Expected is { } expected)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<line class=\"expected\" x1=\"{X(expected):0.#}\" y1=\"{y + 1}\" x2=\"{X(expected):0.#}\" y2=\"{y + Row - 1}\"/>");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + Width + 10}\" y=\"{y + 16}\">{WebUtility.HtmlEncode(bar.Share.ToString())}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static double X(double share) => Left + (Width * share);
}
