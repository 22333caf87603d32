using System.Globalization;
using System.Net;
using System.Text;

namespace FactCheck.Quality.Reports;

/// <summary>Draws a curve by powers of ten on both axes, with a dashed line of linear growth through the last point.</summary>
internal static class CurveChart
{
    private const int Width = 560;
    private const int Height = 300;
    private const int Left = 70;
    private const int Bottom = 40;
    private const int Edge = 12;

    public static string Draw(string title, Curve curve)
    {
        var (left, right) = (Math.Floor(Math.Log10(curve.Points[0].Size)), Math.Ceiling(Math.Log10(curve.Points[^1].Size)));
        var (low, high) = (Math.Floor(Math.Log10(curve.Points.Min(point => point.Cost))), Math.Ceiling(Math.Log10(curve.Points.Max(point => point.Cost))));
        double X(double size) => Left + ((Math.Log10(size) - left) / Math.Max(1, right - left) * (Width - Left - Edge));
        double Y(double cost) => Height - Bottom - ((Math.Log10(cost) - low) / Math.Max(1, high - low) * (Height - Bottom - Edge));

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(title)}: the figures of the table below as a curve\">\n");
        for (var power = left; power <= right; power++)
        {
            var x = X(Math.Pow(10, power));
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{x:0.#}\" y1=\"{Edge}\" x2=\"{x:0.#}\" y2=\"{Height - Bottom}\"/><text class=\"axis\" x=\"{x:0.#}\" y=\"{Height - Bottom + 16}\" text-anchor=\"middle\">{Mark(power)}</text>\n");
        }

        for (var power = low; power <= high; power++)
        {
            var y = Y(Math.Pow(10, power));
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" y1=\"{y:0.#}\" x2=\"{Width - Edge}\" y2=\"{y:0.#}\"/><text class=\"axis\" x=\"{Left - 6}\" y=\"{y + 4:0.#}\" text-anchor=\"end\">{Mark(power)}</text>\n");
        }

        var (size, cost) = curve.Points[^1];
        var first = Math.Max(Math.Pow(10, left), size / cost * Math.Pow(10, low));
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"linear\" x1=\"{X(first):0.#}\" y1=\"{Y(cost / size * first):0.#}\" x2=\"{X(size):0.#}\" y2=\"{Y(cost):0.#}\"/>\n");
        svg.Append("<polyline class=\"curve\" points=\"").AppendJoin(' ', curve.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Size):0.#},{Y(point.Cost):0.#}"))).Append("\"/>\n");
        foreach (var point in curve.Points)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"point\" cx=\"{X(point.Size):0.#}\" cy=\"{Y(point.Cost):0.#}\" r=\"3.5\"/>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"\n<text class=\"axis\" x=\"{Left + ((Width - Left) / 2)}\" y=\"{Height - 6}\" text-anchor=\"middle\">{WebUtility.HtmlEncode(curve.SizeName)}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"axis\" transform=\"translate(14 {(Height - Bottom) / 2}) rotate(-90)\" text-anchor=\"middle\">{WebUtility.HtmlEncode(curve.CostName)}</text>\n");
        return svg.Append("</svg>\n").ToString();
    }

    private static string Mark(double power) => power is >= 0 and <= 6
        ? Math.Pow(10, power).ToString("#,0", CultureInfo.InvariantCulture)
        : Math.Pow(10, power).ToString(power < 0 && power >= -4 ? "0.####" : "0e+0", CultureInfo.InvariantCulture);
}
