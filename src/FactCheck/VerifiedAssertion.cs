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
    IReadOnlyList<Finding> Findings)
{
    /// <summary>
    /// How the evidence bears the assertion out where it does not say the same: "from 48,200 to 41,500 is 13.9%", the rung of a quotation. Null
    /// where it does, and where nothing was found.
    /// </summary>
    public string? Basis { get; init; }

    /// <summary>How faithful a quotation is to its sources; null for assertions of other kinds, and where too few words are quoted to tell.</summary>
    public QuotationFidelity? Fidelity { get; init; }

    /// <summary>The verdict when no finding says anything of it.</summary>
    internal AssertionVerdict Unjudged { get; init; } = Verdict;

    /// <summary>
    /// The same with only some of its findings. What none of them contradicts any more is no longer contradicted: supported when a source gives it, else
    /// not found.
    /// </summary>
    internal VerifiedAssertion With(Func<Finding, bool> isKept) => With(finding => isKept(finding) ? finding : null);

    /// <summary>The same with its findings as a report has them; null for one that it has not.</summary>
    internal VerifiedAssertion With(Func<Finding, Finding?> asReported)
    {
        IReadOnlyList<Finding> kept = [.. Findings.Select(asReported).OfType<Finding>()];
        if (kept.Count == Findings.Count)
        {
            return this with { Findings = kept };
        }

        var isSilenced = Verdict == AssertionVerdict.Contradicted && !kept.Any(finding => finding.Verdict == FactCheck.Verdict.Conflict);
        var verdict = !isSilenced ? Verdict : kept.Any(finding => finding.Verdict == FactCheck.Verdict.NotFound) ? AssertionVerdict.NotFound : Unjudged;
        return this with { Findings = kept, Verdict = verdict, Reason = verdict == AssertionVerdict.NotFound ? Reason ?? NotFoundReason.OtherReferent : null };
    }
}
