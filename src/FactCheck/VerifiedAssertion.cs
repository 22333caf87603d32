namespace FactCheck;

/// <summary>An assertion of a draft and what its sources say to it.</summary>
/// <param name="Assertion">The draft's assertion.</param>
/// <param name="Verdict">Supported, contradicted or not found; one that only drifts is supported.</param>
/// <param name="Reason">Why it was not found; null otherwise.</param>
/// <param name="Evidence">The places in the sources that support or contradict it, the nearest first; empty when nothing was found.</param>
/// <param name="Findings">The findings about it, in the order of the report; empty for plain support.</param>
public sealed record VerifiedAssertion(
    Assertion Assertion,
    AssertionVerdict Verdict,
    NotFoundReason? Reason,
    IReadOnlyList<Mention> Evidence,
    IReadOnlyList<Finding> Findings);
