using FactCheck.Quality.Scoring;

namespace FactCheck.Quality.Reports;

/// <summary>A share drawn as a bar with its 95 % interval.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Share">The share.</param>
/// <param name="Expected">Where it should lie; null for nowhere.</param>
internal sealed record Bar(string Label, Share Share, double? Expected = null);
