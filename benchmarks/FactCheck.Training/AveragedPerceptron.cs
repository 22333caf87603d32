using FactCheck.Extraction.Names;

namespace FactCheck.Training;

/// <summary>Averaged structured perceptron: for each stretch the best path is found and, where it errs, the weights are moved by one.</summary>
internal sealed class AveragedPerceptron(int featureCount, int dropPercent)
{
    private const int Labels = TaggerLabels.Count;

    private readonly float[] _weights = new float[featureCount * Labels];
    private readonly double[] _sums = new double[featureCount * Labels];
    private readonly float[] _transitions = new float[Labels * Labels];
    private readonly double[] _transitionSums = new double[Labels * Labels];
    private double _step = 1;
    private ulong _shuffle = 88172645463325252UL;

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

    /// <summary>The averaged weights, a row a feature.</summary>
    public float[] Average() => [.. _weights.Select((weight, i) => (float)(weight - (_sums[i] / _step)))];

    public float[] AverageTransitions() => [.. _transitions.Select((weight, i) => (float)(weight - (_transitionSums[i] / _step)))];

    /// <summary>Leaves out some features at random, so that the model does not lean on the words it has seen: names to come are others.</summary>
    private TrainingStretch Thin(TrainingStretch stretch) =>
        dropPercent == 0 ? stretch : stretch with { Features = [.. stretch.Features.Select(features => features.Where(_ => Next() % 100 >= (ulong)dropPercent).ToArray())] };

    private int Learn(TrainingStretch stretch)
    {
        var found = Best(stretch);
        var wrong = 0;
        for (var i = 0; i < found.Length; i++)
        {
            var (right, guess) = (stretch.Labels[i], found[i]);
            var (rightBefore, guessBefore) = i == 0 ? (0, 0) : (stretch.Labels[i - 1], found[i - 1]);
            if (right != guess || rightBefore != guessBefore)
            {
                Move(_transitions, _transitionSums, (rightBefore * Labels) + right, 1);
                Move(_transitions, _transitionSums, (guessBefore * Labels) + guess, -1);
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
        }

        var best = new float[length * Labels];
        var from = new int[length * Labels];
        for (var i = 0; i < length; i++)
        {
            for (var label = 0; label < Labels; label++)
            {
                var (top, source) = (float.NegativeInfinity, 0);
                if (i == 0)
                {
                    top = TaggerLabels.MayStart(label) ? _transitions[label] : float.NegativeInfinity;
                }
                else
                {
                    for (var before = 0; before < Labels; before++)
                    {
                        var score = best[((i - 1) * Labels) + before] + _transitions[(before * Labels) + label];
                        if (TaggerLabels.MayFollow(before, label) && score > top)
                        {
                            (top, source) = (score, before);
                        }
                    }
                }

                best[(i * Labels) + label] = top + scores[(i * Labels) + label];
                from[(i * Labels) + label] = source;
            }
        }

        var last = Enumerable.Range(0, Labels).Where(TaggerLabels.MayEnd).MaxBy(label => best[((length - 1) * Labels) + label]);
        var path = new int[length];
        for (var i = length - 1; i >= 0; i--)
        {
            path[i] = last;
            last = from[(i * Labels) + last];
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
