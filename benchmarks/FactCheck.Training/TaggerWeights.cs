using FactCheck.Extraction.Names;

namespace FactCheck.Training;

/// <summary>What was learned: a weight for each feature and label, a row a feature, and one for each pair of states.</summary>
internal sealed record TaggerWeights(float[] Features, float[] Transitions)
{
    public TaggerWeights(int featureCount)
        : this(new float[featureCount * TaggerLabels.Count], new float[TaggerLabels.States * TaggerLabels.States])
    {
    }

    public void Add(TaggerWeights other)
    {
        Add(Features, other.Features);
        Add(Transitions, other.Transitions);
    }

    public TaggerWeights Divide(int by) => new([.. Features.Select(weight => weight / by)], [.. Transitions.Select(weight => weight / by)]);

    private static void Add(float[] sum, float[] more)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += more[i];
        }
    }
}
