using System.Globalization;
using FactCheck.Quality.Reports;
using FactCheck.Text;

namespace FactCheck.Quality.Weights;

/// <summary>Learned weights as the file that the package embeds, and as a table.</summary>
internal static class SignWeights
{
    /// <param name="head">The lines of comment it begins with.</param>
    /// <param name="names">The names of the signs.</param>
    /// <param name="weights">What they weigh.</param>
    public static string File(string head, IReadOnlyList<string> names, LearnedWeights weights) => string.Create(CultureInfo.InvariantCulture, $"""
        {head}
        bias {weights.Bias:0.####}
        {string.Join('\n', names.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"{name} {weights.All[i]:0.####}")))}

        """);

    /// <param name="names">The names of the signs.</param>
    /// <param name="weights">What they weigh.</param>
    /// <param name="examples">The signs of the examples.</param>
    public static ReportSection Section(IReadOnlyList<string> names, LearnedWeights weights, IReadOnlyList<IReadOnlyList<double>> examples) =>
        new("Weights", "Of one unit of each sign, and of one standard deviation.")
        {
            Table = new ReportTable(["sign", "weight", "of a standard deviation"], [.. names.Select((name, i) => Row(name, weights.All[i], [.. examples.Select(signs => signs[i])]))]),
        };

    private static IReadOnlyList<string> Row(string sign, double weight, List<double> values)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        return [sign, weight.ToString("0.00", CultureInfo.InvariantCulture), (weight * deviation).ToString("0.00", CultureInfo.InvariantCulture)];
    }
}
