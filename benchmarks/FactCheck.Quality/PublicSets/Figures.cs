using System.Globalization;
using FactCheck.Quality.Reports;
using FactCheck.Quality.Scoring;

namespace FactCheck.Quality.PublicSets;

/// <summary>The figures of a set: ours with their number of cases and interval, and what was published for others.</summary>
internal sealed class Figures
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <summary>A share of cases, with its 95 % interval.</summary>
    public Figures Add(string label, Share share, string published = "")
    {
        _rows.Add([label, share.ToString(), share.IntervalText, published]);
        return this;
    }

    /// <summary>Precision, recall and F1; F1 has no interval of this kind.</summary>
    public Figures Add(string label, Detection detection, string published = "")
    {
        Add(label + ": precision", detection.Precision);
        Add(label + ": recall", detection.Recall);
        _rows.Add([label + ": F1", detection.F1.ToString(".000", CultureInfo.InvariantCulture), "-", published]);
        return this;
    }

    public ReportTable Table() => new(["figure", "FactCheck", "95 %", "published for others"], _rows);
}
