using System.Globalization;

namespace FactCheck.Quality.Scoring;

/// <summary>So many of so many.</summary>
internal readonly record struct Share(int Count, int Total)
{
    /// <summary>From 0 to 1; 0 of nothing.</summary>
    public double Value => Total == 0 ? 0 : (double)Count / Total;

    /// <summary>The 95 % interval of Wilson (1927), which stays honest for small numbers and near 0 and 1.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (Total == 0)
            {
                return (0, 1);
            }

            const double Z = 1.959964;
            var denominator = 1 + (Z * Z / Total);
            var middle = Value + (Z * Z / (2 * Total));
            var half = Z * Math.Sqrt((Value * (1 - Value) / Total) + (Z * Z / (4.0 * Total * Total)));
            return (Math.Max(0, (middle - half) / denominator), Math.Min(1, (middle + half) / denominator));
        }
    }

    public Share With(bool counts) => new(Count + (counts ? 1 : 0), Total + 1);

    /// <summary>".750 (9 of 12)".</summary>
    public override string ToString() => Total == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Value:.000} ({Count} of {Total})");

    /// <summary>".468-.911".</summary>
    public string IntervalText => Total == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Interval.Low:.000}-{Interval.High:.000}");
}
