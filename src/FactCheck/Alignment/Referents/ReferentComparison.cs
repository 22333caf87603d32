namespace FactCheck.Alignment.Referents;

/// <summary>Whether two values of one kind and unit are said of one matter, and if not, why not.</summary>
/// <param name="IsOneMatter">True when nothing keeps them apart.</param>
/// <param name="Reason">What keeps them apart; meaningless when nothing does.</param>
/// <param name="Explanation">The same in words, or the evidence that they are one matter.</param>
internal readonly record struct ReferentComparison(bool IsOneMatter, CompatibleReason Reason, string Explanation)
{
    public static ReferentComparison One(string evidence) => new(true, default, evidence);

    public static ReferentComparison Apart(CompatibleReason reason, string explanation) => new(false, reason, explanation);
}
