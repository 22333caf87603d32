namespace FactCheck.Quality.Reports;

/// <summary>A cost that grows with a size; both are drawn by powers of ten, so that a straight line of the grid's slope is linear growth.</summary>
/// <param name="SizeName">What grows, with its unit.</param>
/// <param name="CostName">What it costs, with its unit.</param>
/// <param name="Points">Sizes and costs, ascending; all above 0.</param>
internal sealed record Curve(string SizeName, string CostName, IReadOnlyList<(double Size, double Cost)> Points);
