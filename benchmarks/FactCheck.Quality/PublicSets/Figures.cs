using System.Globalization;
using FactCheck.Quality.Reports;
using FactCheck.Quality.Scoring;

namespace FactCheck.Quality.PublicSets;

/// <summary>The figures of a set: ours with their number of cases and interval, what was published for others, and how ours stands beside the best of it.</summary>
internal sealed class Figures
{
    public const string Nothing = "none known";

    private readonly List<IReadOnlyList<string>> _rows = [];
    private readonly List<Bar> _bars = [];

    /// <summary>The shares that others published one for, each with a tick at the best of theirs.</summary>
    public IReadOnlyList<Bar> Bars => _bars;

    /// <summary>A share of cases, with its 95 % interval.</summary>
    public Figures Add(string label, Share share, params IReadOnlyList<Published> published)
    {
        _rows.Add([label, share.ToString(), share.IntervalText, Text(published), published.Count == 0 ? "" : Beside(published.Max(figure => figure.Value), share.Interval.Low, share.Interval.High)]);
        if (published.Count > 0)
        {
            _bars.Add(new Bar(label, share, published.Max(figure => figure.Value)));
        }

        return this;
    }

    /// <summary>Precision, recall and F1; F1 has no interval of this kind.</summary>
    public Figures Add(string label, Detection detection, params IReadOnlyList<Published> published)
    {
        Add(label + ": precision", detection.Precision);
        Add(label + ": recall", detection.Recall);
        _rows.Add([label + ": F1", detection.F1.ToString(".000", CultureInfo.InvariantCulture), "-", Text(published), published.Count == 0 ? "" : Beside(published.Max(figure => figure.Value), detection.F1, detection.F1)]);
        return this;
    }

    public static IReadOnlyList<string> Columns => ["figure", "FactCheck", "95 %", "published for others, on the whole set", "FactCheck beside the best of them"];

    /// <summary>Without the columns of others where nothing of theirs is known.</summary>
    public ReportTable Table() => _rows.TrueForAll(row => row[3] == Nothing) ? new([.. Columns.Take(3)], [.. _rows.Select(row => (IReadOnlyList<string>)[.. row.Take(3)])]) : new(Columns, _rows);

    private static string Text(IReadOnlyList<Published> published) => published.Count == 0 ? Nothing : Published.Text(published);

    private static string Beside(double best, double low, double high) => best > high ? "✗ lower" : best < low ? "✓ higher" : "○ no clear difference";
}
