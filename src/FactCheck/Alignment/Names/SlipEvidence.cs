namespace FactCheck.Alignment.Names;

/// <summary>How much speaks for two spellings being one name: the sum of the weights, and the reasons in words.</summary>
/// <param name="Weight">Log-odds, roughly: 0 is undecided.</param>
/// <param name="IsToldApart">True when something that the texts tell weighs against one name, be it outweighed or not.</param>
/// <param name="IsShort">True for texts that have no room to tell of their bearers more than once.</param>
/// <param name="Reasons">What speaks for it, the weightiest first.</param>
/// <param name="Against">The weightiest reason against it; null when there is none.</param>
internal sealed record SlipEvidence(double Weight, bool IsToldApart, bool IsShort, IReadOnlyList<string> Reasons, string? Against)
{
    /// <summary>Two bearers are not told by want of evidence alone: many a slip has little, too.</summary>
    private const double LeastBound = 1;

    /// <summary>From here on a difference is reported (set on labelled slips and on texts without any, see benchmarks/reports).</summary>
    public const double Threshold = 3;

    public bool IsSlip => Weight >= Threshold;

    /// <summary>True when short texts tell of two bearers, or have next to nothing that binds them; long ones tell of so much that the weight says less.</summary>
    public bool AreTwo => !IsSlip && IsShort && (IsToldApart || Weight <= LeastBound);

    /// <summary>.5 at no evidence, .82 at the threshold, towards .98.</summary>
    public double Confidence => Math.Clamp(1 / (1 + Math.Exp(-Weight / 2)), .05, .98);
}
