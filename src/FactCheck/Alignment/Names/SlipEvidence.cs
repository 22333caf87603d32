namespace FactCheck.Alignment.Names;

/// <summary>How much speaks for two spellings being one name: the sum of the weights, and the reasons in words.</summary>
/// <param name="Weight">Log-odds, roughly: 0 is undecided.</param>
/// <param name="Reasons">What speaks for it, the weightiest first.</param>
/// <param name="Against">The weightiest reason against it; null when there is none.</param>
internal sealed record SlipEvidence(double Weight, IReadOnlyList<string> Reasons, string? Against)
{
    /// <summary>From here on a difference is reported (set on labelled slips and on texts without any, see benchmarks/reports).</summary>
    public const double Threshold = 3;

    public bool IsSlip => Weight >= Threshold;

    /// <summary>.5 at no evidence, .82 at the threshold, towards .98.</summary>
    public double Confidence => Math.Clamp(1 / (1 + Math.Exp(-Weight / 2)), .05, .98);
}
