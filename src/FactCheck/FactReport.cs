using FactCheck.Text;

namespace FactCheck;

/// <summary>What was looked at and what was found. Immutable; the same documents in the same order give the same report.</summary>
public sealed class FactReport
{
    /// <summary>The version of the report's JSON form; fields are only ever added under one major number.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>The most compatible pairs a report lists; <see cref="CompatibleCount"/> counts the rest.</summary>
    public const int MaxCompatible = 1000;

    internal FactReport(ReportMode mode)
    {
        Mode = mode;
    }

    /// <summary>Which question was asked.</summary>
    public ReportMode Mode { get; }

    /// <summary>The rules the report was made with, in the order they were asked; formats that describe rules take them from here.</summary>
    public IReadOnlyList<RuleInfo> Rules { get; init; } = [];

    /// <summary>The documents in the order given; when verifying, the draft first.</summary>
    public required IReadOnlyList<CheckedDocument> Documents { get; init; }

    /// <summary>The findings: conflicts first, then what was not found, then drifts; within each the surest first, then by place.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>
    /// The differing pairs that are not conflicts, by place; at most <see cref="MaxCompatible"/>.
    /// </summary>
    public required IReadOnlyList<Compatible> Compatible { get; init; }

    /// <summary>How many such pairs there are in all.</summary>
    public required int CompatibleCount { get; init; }

    /// <summary>When verifying: every assertion of the draft with its verdict, in the order of the text. Empty for a check.</summary>
    public IReadOnlyList<VerifiedAssertion> Assertions { get; init; } = [];

    /// <summary>
    /// When verifying: how much of the draft's wording the sources bear out, from 0 to 1; 1 for a verbatim excerpt. Null for a check.
    /// </summary>
    public double? Support { get; init; }

    /// <summary>
    /// From 0 to 1. For a check the product of (1 - w x confidence) over the findings, w = .5 for a conflict and .02 for a drift; when
    /// verifying, <see cref="Support"/> times the product with w = .12 for a conflict and .05 for a notFound. Scores of drafts on different
    /// sources are not comparable: alarms come from findings, never from the score.
    /// </summary>
    public double Score => Findings.Aggregate(Support ?? 1, (score, finding) => score * (1 - (Weight(finding.Verdict) * finding.Confidence)));

    /// <summary>The same report with only some of its findings, in the same order; the score and the verdicts of the assertions follow.</summary>
    /// <param name="isKept">Says whether a finding stays.</param>
    public FactReport Where(Func<Finding, bool> isKept)
    {
        ArgumentNullException.ThrowIfNull(isKept);
        IReadOnlyList<Finding> findings = [.. Findings.Where(isKept)];
        var kept = findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return new FactReport(Mode)
        {
            Rules = Rules,
            Documents = Documents,
            Findings = findings,
            Compatible = Compatible,
            CompatibleCount = CompatibleCount,
            Assertions = [.. Assertions.Select(assertion => assertion.With(finding => kept.Contains(finding.Fingerprint)))],
            Support = Support,
        };
    }

    private double Weight(Verdict verdict) => (Mode, verdict) switch
    {
        (ReportMode.Check, Verdict.Conflict) => ScoreWeights.Of("check-conflict"),
        (ReportMode.Check, Verdict.Drift) => ScoreWeights.Of("check-drift"),
        (ReportMode.Verify, Verdict.Conflict) => ScoreWeights.Of("verify-conflict"),
        (ReportMode.Verify, Verdict.NotFound) => ScoreWeights.Of("verify-not-found"),
        _ => 0,
    };
}
