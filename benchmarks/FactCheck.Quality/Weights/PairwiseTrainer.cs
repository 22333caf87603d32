namespace FactCheck.Quality.Weights;

/// <summary>
/// Learns weights from pairs: logistic regression on the differences of their features (RankNet without a hidden layer, Burges et al. 2005), weights kept at 0
/// or above since nothing may speak for a draft that speaks against it. Batch gradient descent from 0, so the same pairs give the same weights.
/// </summary>
internal static class PairwiseTrainer
{
    private const int Rounds = 2000;
    private const double Step = .5;
    private const double Decay = .002;

    public static DraftWeights Learn(IReadOnlyList<RankedPair> pairs)
    {
        var rows = pairs.Select(pair => pair.Differences).ToList();
        var scale = Enumerable.Range(0, DraftWeights.Names.Count).Select(i => Math.Sqrt(rows.Sum(row => row[i] * row[i]) / rows.Count)).Select(root => root > 0 ? root : 1).ToArray();
        var weights = new double[scale.Length];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var row in rows)
            {
                var sum = 0.0;
                for (var i = 0; i < row.Length; i++)
                {
                    sum += weights[i] * row[i] / scale[i];
                }

                var miss = 1 / (1 + Math.Exp(sum));
                for (var i = 0; i < row.Length; i++)
                {
                    gradient[i] += miss * row[i] / scale[i] / rows.Count;
                }
            }

            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = Math.Max(0, weights[i] + (Step * (gradient[i] - (Decay * weights[i]))));
            }
        }

        return Sized([.. weights.Select((weight, i) => weight / scale[i])]);
    }

    /// <summary>Only the ratios are learned; the largest loss of wording is given the weight that the library gives it.</summary>
    private static DraftWeights Sized(double[] weights)
    {
        var size = DraftWeights.Of(weights).Losses.Max();
        var target = DraftWeights.Shipped.Losses.Max();
        return DraftWeights.Of([.. weights.Select(weight => size > 0 ? weight * target / size : weight)]);
    }
}
