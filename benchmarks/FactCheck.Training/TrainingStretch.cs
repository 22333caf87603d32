namespace FactCheck.Training;

/// <summary>Tokens labelled together: their features, as indexes into the weights, and the right labels.</summary>
internal sealed record TrainingStretch(int[][] Features, int[] Labels);
