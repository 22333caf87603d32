using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Matching;

/// <summary>What each of the <see cref="AccountSigns"/> weighs: a logistic regression, learned from labelled accounts.</summary>
/// <param name="Bias">What is added to the weighed signs.</param>
/// <param name="All">In the order of <see cref="AccountSigns.Names"/>.</param>
internal sealed record AccountWeights(double Bias, IReadOnlyList<double> All)
{
    private const string BiasName = "bias";

    /// <summary>Those of account-weights.txt, which says what they were learned from.</summary>
    public static AccountWeights Shipped { get; } = Read();

    /// <summary>How likely it is that two values are of one matter, from 0 to 1.</summary>
    public double Likelihood(ReadOnlySpan<double> signs)
    {
        var sum = Bias;
        for (var i = 0; i < signs.Length; i++)
        {
            sum += signs[i] * All[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static AccountWeights Read()
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines("account-weights.txt"))
        {
            var at = line.IndexOf(' ', StringComparison.Ordinal);
            weights.Add(line[..at], double.Parse(line.AsSpan(at), NumberStyles.Float, CultureInfo.InvariantCulture));
        }

        return new AccountWeights(weights[BiasName], [.. AccountSigns.Names.Select(name => weights[name])]);
    }
}
