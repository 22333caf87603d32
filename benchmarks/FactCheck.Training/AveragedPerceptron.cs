using FactCheck.Extraction.Names;

namespace FactCheck.Training;

/// <summary>Averaged structured perceptron: for each stretch the best path is found and, where it errs, the weights are moved by one.</summary>
/// <param name="featureCount">How many features there are.</param>
/// <param name="dropPercent">How many of a hundred features are left out each time, at random.</param>
/// <param name="margin">By how much the right label of a token must be ahead of each other one.</param>
/// <param name="run">Number of the run: another order of the stretches, from 0.</param>
internal sealed class AveragedPerceptron(int featureCount, int dropPercent, float margin, int run)
{
    private const int Labels = TaggerLabels.Count;
    private const int States = TaggerLabels.States;

    private readonly float[] _weights = new float[featureCount * Labels];
    private readonly double[] _sums = new double[featureCount * Labels];
    private readonly float[] _transitions = new float[States * States];
    private readonly double[] _transitionSums = new double[States * States];
    private double _step = 1;
    private ulong _shuffle = 88172645463325252UL ^ ((ulong)run * 0x9E3779B97F4A7C15UL);

    /// <summary>Runs over all stretches once, in an order of its own.</summary>
    /// <returns>How many tokens got a wrong label.</returns>
    public int Epoch(List<TrainingStretch> stretches)
    {
        var order = Enumerable.Range(0, stretches.Count).ToArray();
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }

        var wrong = 0;
        foreach (var index in order)
        {
            wrong += Learn(Thin(stretches[index]));
            _step++;
        }

        return wrong;
    }

    /// <summary>The weights averaged over all steps.</summary>
    public TaggerWeights Average() => new(Average(_weights, _sums), Average(_transitions, _transitionSums));

    private float[] Average(float[] weights, double[] sums) => [.. weights.Select((weight, i) => (float)(weight - (sums[i] / _step)))];

    /// <summary>Leaves out some features at random, so that the model does not lean on the words it has seen: names to come are others.</summary>
    private TrainingStretch Thin(TrainingStretch stretch) =>
        dropPercent == 0 ? stretch : stretch with { Features = [.. stretch.Features.Select(features => features.Where(_ => Next() % 100 >= (ulong)dropPercent).ToArray())] };

    private int Learn(TrainingStretch stretch)
    {
        var found = Best(stretch);
        var wrong = 0;
        var (rightState, guessState) = (TaggerLabels.Outside, TaggerLabels.Outside);
        for (var i = 0; i < found.Length; i++)
        {
            var (right, guess) = (stretch.Labels[i], found[i]);
            var (rightBefore, guessBefore) = (rightState, guessState);
            (rightState, guessState) = (TaggerLabels.State(right, rightBefore), TaggerLabels.State(guess, guessBefore));
            if (rightState != guessState || rightBefore != guessBefore)
            {
                Move(_transitions, _transitionSums, (rightBefore * States) + rightState, 1);
                Move(_transitions, _transitionSums, (guessBefore * States) + guessState, -1);
            }

            if (right == guess)
            {
                continue;
            }

            wrong++;
            foreach (var feature in stretch.Features[i])
            {
                Move(_weights, _sums, (feature * Labels) + right, 1);
                Move(_weights, _sums, (feature * Labels) + guess, -1);
            }
        }

        return wrong;
    }

    private void Move(float[] weights, double[] sums, int at, float by)
    {
        weights[at] += by;
        sums[at] += by * _step;
    }

    private int[] Best(TrainingStretch stretch)
    {
        var length = stretch.Labels.Length;
        var scores = new float[length * Labels];
        for (var i = 0; i < length; i++)
        {
            var row = scores.AsSpan(i * Labels, Labels);
            foreach (var feature in stretch.Features[i])
            {
                var weights = _weights.AsSpan(feature * Labels, Labels);
                for (var label = 0; label < Labels; label++)
                {
                    row[label] += weights[label];
                }
            }

            row[stretch.Labels[i]] -= margin;
        }

        var best = new float[length * States];
        var from = new int[length * States];
        for (var i = 0; i < length; i++)
        {
            for (var state = 0; state < States; state++)
            {
                var (top, source) = (float.NegativeInfinity, 0);
                if (i == 0)
                {
                    top = TaggerLabels.MayStart(state) ? _transitions[state] : float.NegativeInfinity;
                }
                else
                {
                    for (var before = 0; before < States; before++)
                    {
                        var score = best[((i - 1) * States) + before] + _transitions[(before * States) + state];
                        if (TaggerLabels.MayFollow(before, state) && score > top)
                        {
                            (top, source) = (score, before);
                        }
                    }
                }

                best[(i * States) + state] = top + scores[(i * Labels) + TaggerLabels.Label(state)];
                from[(i * States) + state] = source;
            }
        }

        var last = Enumerable.Range(0, States).Where(TaggerLabels.MayEnd).MaxBy(state => best[((length - 1) * States) + state]);
        var path = new int[length];
        for (var i = length - 1; i >= 0; i--)
        {
            path[i] = TaggerLabels.Label(last);
            last = from[(i * States) + last];
        }

        return path;
    }

    private ulong Next()
    {
        _shuffle ^= _shuffle << 13;
        _shuffle ^= _shuffle >> 7;
        _shuffle ^= _shuffle << 17;
        return _shuffle;
    }
}
