using System.Globalization;

namespace FactCheck.Text;

/// <summary>The weights of the scores, by their names in score-weights.txt, which says what each is for.</summary>
internal static class ScoreWeights
{
    private static readonly Dictionary<string, double> Weights = Read();

    public static double Of(string name) => Weights[name];

    private static Dictionary<string, double> Read()
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines("score-weights.txt"))
        {
            var at = line.IndexOf(' ', StringComparison.Ordinal);
            weights.Add(line[..at], double.Parse(line.AsSpan(at), NumberStyles.Float, CultureInfo.InvariantCulture));
        }

        return weights;
    }
}
