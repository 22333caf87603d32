using System.Globalization;

namespace FactCheck.Reports.Html;

/// <summary>
/// Lays values out on one line: quantities of one unit from the least to the most, dates from the earliest to the latest. Each value is a
/// drawing of its own on the same scale, so that they stand under one another in a table.
/// </summary>
internal sealed class NumberLine
{
    private const double Width = 220;
    private const double Margin = 12;

    private readonly IReadOnlyList<Stretch> _stretches;
    private readonly double _least;
    private readonly double _most;
    private readonly bool _isLogarithmic;

    private NumberLine(IReadOnlyList<Stretch> stretches, double least, double most, string caption)
    {
        _stretches = stretches;
        _isLogarithmic = least > 0 && most / least > 50;
        (_least, _most) = _isLogarithmic ? (Math.Log(least), Math.Log(most)) : (least, most);
        Caption = _isLogarithmic ? caption + " (logarithmic)" : caption;
    }

    /// <summary>What the line is: "Number line", "Timeline".</summary>
    public string Caption { get; }

    /// <returns>Null when the values do not lie on one line, or all at one point of it.</returns>
    public static NumberLine? Of(IReadOnlyList<AssertionValue> values)
    {
        var stretches = values.Select(Stretch.Of).ToList();
        var units = values.Select(value => (value as QuantityValue ?? (value as DurationValue)?.Length)?.Unit).Distinct().ToList();
        if (units.Count > 1 || stretches.Exists(stretch => stretch is null))
        {
            return null;
        }

        var points = stretches.SelectMany(stretch => new[] { stretch!.Low, stretch.Point, stretch.High }).OfType<double>().ToList();
        return points.Count == 0 || points.Min() >= points.Max() ? null
            : new NumberLine([.. stretches.Select(stretch => stretch!)], points.Min(), points.Max(), values[0] is DateValue ? "Timeline" : "Number line");
    }

    /// <summary>The drawing of one value: its stretch as a bar, open to the edge where it has no end, and the stated number as a dot.</summary>
    public string Svg(int index)
    {
        var stretch = _stretches[index];
        var (from, to) = (stretch.Low is { } low ? Place(low) : 0, stretch.High is { } high ? Place(high) : Width);
        var bar = stretch.Low is null && stretch.High is null && stretch.Point is not null ? "" : $"<rect class=\"bar\" x=\"{F(from)}\" y=\"7\" width=\"{F(Math.Max(2, to - from))}\" height=\"6\" rx=\"{(stretch.High is null ? 0 : 3)}\"/>";
        var dot = stretch.Point is { } point ? $"<circle class=\"dot\" cx=\"{F(Place(point))}\" cy=\"10\" r=\"5\"/>" : "";
        return $"<svg class=\"line\" width=\"{F(Width)}\" height=\"20\" viewBox=\"0 0 {F(Width)} 20\" aria-hidden=\"true\">"
            + $"<line class=\"axis\" x1=\"0\" y1=\"10\" x2=\"{F(Width)}\" y2=\"10\"/>{bar}{dot}</svg>";
    }

    private double Place(double value)
    {
        var position = ((_isLogarithmic ? Math.Log(value) : value) - _least) / (_most - _least);
        return Margin + (Math.Clamp(position, 0, 1) * (Width - (2 * Margin)));
    }

    private static string F(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A value in numbers; null where it has no end or no stated number.</summary>
    private sealed record Stretch(double? Low, double? Point, double? High)
    {
        public static Stretch? Of(AssertionValue value) => value switch
        {
            QuantityValue quantity => Of(quantity),
            DurationValue duration => Of(duration.Length),
            DateValue { Earliest: { } earliest, Latest: { } latest } => new Stretch(earliest.DayNumber, latest.DayNumber - earliest.DayNumber == 1 ? earliest.DayNumber : null, latest.DayNumber - 1),
            _ => null,
        };

        private static Stretch? Of(QuantityValue quantity) =>
            quantity.Number is null && quantity.Low is null && quantity.High is null ? null
                : new Stretch((double?)quantity.Low, (double?)quantity.Number, (double?)quantity.High);
    }
}
