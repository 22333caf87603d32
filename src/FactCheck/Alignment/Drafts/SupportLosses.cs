using FactCheck.Text;

namespace FactCheck.Alignment.Drafts;

/// <summary>What takes support from a draft, each to its extent.</summary>
internal sealed class SupportLosses
{
    /// <summary>The name of each in score-weights.txt, in the order of <see cref="SupportLoss"/>.</summary>
    public static readonly string[] Names = ["same-sentence", "reversed", "next-sentence", "two-sentences", "apart", "new-row", "pronoun", "opening-pronoun", "value-elsewhere"];

    private static readonly double[] Weights = [.. Names.Select(ScoreWeights.Of)];

    private readonly double[] _extents = new double[Weights.Length];

    public double this[SupportLoss loss]
    {
        get => _extents[(int)loss];
        set => _extents[(int)loss] = value;
    }

    /// <summary>What all of it takes, 0 when nothing does.</summary>
    public double Sum
    {
        get
        {
            var sum = 0.0;
            for (var i = 0; i < Weights.Length; i++)
            {
                sum += Weights[i] * _extents[i];
            }

            return sum;
        }
    }

    /// <summary>How much there is of each, in the order of <see cref="SupportLoss"/>.</summary>
    public IReadOnlyList<double> Extents => _extents;

    public static double WeightOf(SupportLoss loss) => Weights[(int)loss];
}
