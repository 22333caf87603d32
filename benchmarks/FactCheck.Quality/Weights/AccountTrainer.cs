using FactCheck.Alignment.Accounts.Matching;

namespace FactCheck.Quality.Weights;

/// <summary>
/// Learns what each sign of two values weighs: logistic regression with a penalty on squared weights; a sign that can only speak for one matter weighs 0 or
/// more, one that can only speak against it 0 or less. Accelerated projected gradient descent (Nesterov 1983) from 0, so the same examples give the same weights.
/// </summary>
internal static class AccountTrainer
{
    private const int Rounds = 1500;
    private const double Penalty = 3;

    /// <summary>Forms are recognized as such before their values are compared, so theirs count less.</summary>
    private const double WeightOfForms = .3;

    public static AccountWeights Learn(IEnumerable<AccountExample> examples)
    {
        var taught = examples.Where(example => !example.IsApart).ToList();
        var (count, signs) = (taught.Count, AccountSigns.Names.Count);
        var means = Each(i => taught.Average(example => example.Match.Signs[i]));
        var scales = Each(i => Math.Sqrt(taught.Average(example => Square(example.Match.Signs[i] - means[i]))) is var scale && scale > 0 ? scale : 1);
        var rows = taught.ConvertAll(example => Each(i => (example.Match.Signs[i] - means[i]) / scales[i]));
        var sizes = taught.ConvertAll(example => example.Kind == AccountExampleKind.Forms ? WeightOfForms : 1);
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

                var miss = sizes[k] * ((1 / (1 + Math.Exp(-sum))) - (taught[k].IsConflict ? 1 : 0));
                gradient[signs] += miss;
                for (var i = 0; i < signs; i++)
                {
                    gradient[i] += miss * rows[k][i];
                }
            }

            var (last, next) = (weights, (1 + Math.Sqrt(1 + (4 * pace * pace))) / 2);
            weights = [.. Enumerable.Range(0, signs + 1).Select(i => i == signs ? ahead[i] - (step * gradient[i]) : Within(AccountSigns.Names[i], ahead[i] - (step * (gradient[i] + (Penalty * ahead[i])))))];
            ahead = [.. weights.Select((weight, i) => weight + ((pace - 1) / next * (weight - last[i])))];
            pace = next;
        }

        var raw = Each(i => weights[i] / scales[i]);
        return new AccountWeights(weights[signs] - raw.Select((weight, i) => weight * means[i]).Sum(), raw);

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
