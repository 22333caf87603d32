using System.Globalization;

namespace FactCheck.Text;

/// <summary>What each of some named signs weighs: a logistic regression, learned from labelled texts.</summary>
/// <param name="Bias">What is added to the weighed signs.</param>
/// <param name="All">In the order of the names of the signs.</param>
internal sealed record LearnedWeights(double Bias, IReadOnlyList<double> All)
{
    private const string BiasName = "bias";

    /// <summary>Reads an embedded file: a sign and its weight a line, and the bias.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="names">The names of the signs, in the order in which they are weighed.</param>
    public static LearnedWeights Read(string file, IReadOnlyList<string> names)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines(file))
        {
            var at = line.IndexOf(' ', StringComparison.Ordinal);
            weights.Add(line[..at], double.Parse(line.AsSpan(at), NumberStyles.Float, CultureInfo.InvariantCulture));
        }

        return new LearnedWeights(weights[BiasName], [.. names.Select(name => weights[name])]);
    }

    /// <summary>How likely it is, from 0 to 1, that what the signs are of is so.</summary>
    public double Likelihood(ReadOnlySpan<double> signs)
    {
        var sum = Bias;
        for (var i = 0; i < signs.Length; i++)
        {
            sum += signs[i] * All[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
