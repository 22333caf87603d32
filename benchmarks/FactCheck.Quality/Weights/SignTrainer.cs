using FactCheck.Text;

namespace FactCheck.Quality.Weights;

/// <summary>
/// Learns what each of some signs weighs: logistic regression with a penalty on squared weights; a sign that can only speak for one matter weighs 0 or
/// more, one that can only speak against it 0 or less. Accelerated projected gradient descent (Nesterov 1983) from 0, so the same examples give the same weights.
/// </summary>
internal static class SignTrainer
{
    private const int Rounds = 1500;
    private const double Penalty = 3;

    /// <param name="names">The names of the signs.</param>
    /// <param name="examples">The signs of each, whether it is an example for, and how much it counts.</param>
    public static LearnedWeights Learn(IReadOnlyList<string> names, IReadOnlyList<(IReadOnlyList<double> Signs, bool IsFor, double Size)> examples)
    {
        var (count, signs) = (examples.Count, names.Count);
        var means = Each(i => examples.Average(example => example.Signs[i]));
        var scales = Each(i => Math.Sqrt(examples.Average(example => Square(example.Signs[i] - means[i]))) is var scale && scale > 0 ? scale : 1);
        var rows = examples.Select(example => Each(i => (example.Signs[i] - means[i]) / scales[i])).ToList();
        var sizes = examples.Select(example => example.Size).ToList();
        var step = 1 / ((.25 * sizes.Zip(rows, (size, row) => size * (1 + row.Sum(Square))).Sum()) + Penalty);

        // The last place is the bias, which is not penalized.
        var (weights, ahead, pace) = (new double[signs + 1], new double[signs + 1], 1.0);
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[signs + 1];
            for (var k = 0; k < count; k++)
            {
                var sum = ahead[signs];
                for (var i = 0; i < signs; i++)
                {
                    sum += ahead[i] * rows[k][i];
                }

                var miss = sizes[k] * ((1 / (1 + Math.Exp(-sum))) - (examples[k].IsFor ? 1 : 0));
                gradient[signs] += miss;
                for (var i = 0; i < signs; i++)
                {
                    gradient[i] += miss * rows[k][i];
                }
            }

            var (last, next) = (weights, (1 + Math.Sqrt(1 + (4 * pace * pace))) / 2);
            weights = [.. Enumerable.Range(0, signs + 1).Select(i => i == signs ? ahead[i] - (step * gradient[i]) : Within(names[i], ahead[i] - (step * (gradient[i] + (Penalty * ahead[i])))))];
            ahead = [.. weights.Select((weight, i) => weight + ((pace - 1) / next * (weight - last[i])))];
            pace = next;
        }

        var raw = Each(i => weights[i] / scales[i]);
        return new LearnedWeights(weights[signs] - raw.Select((weight, i) => weight * means[i]).Sum(), raw);

        double[] Each(Func<int, double> of) => [.. Enumerable.Range(0, signs).Select(of)];
    }

    private static double Within(string sign, double weight) => sign[0] switch
    {
        '+' => Math.Max(0, weight),
        '-' => Math.Min(0, weight),
        _ => weight,
    };

    private static double Square(double number) => number * number;
}
