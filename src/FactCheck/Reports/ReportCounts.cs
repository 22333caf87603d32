namespace FactCheck.Reports;

/// <summary>What a report amounts to, counted once for every format.</summary>
internal sealed class ReportCounts(FactReport report)
{
    public int Documents { get; } = report.Documents.Count;

    public int NotChecked { get; } = report.Documents.Count(document => !document.IsChecked);

    public int Assertions { get; } = report.Documents.Sum(document => document.AssertionCount);

    public int Conflicts { get; } = report.Findings.Count(finding => finding.Verdict == Verdict.Conflict);

    public int NotFound { get; } = report.Findings.Count(finding => finding.Verdict == Verdict.NotFound);

    public int Drifts { get; } = report.Findings.Count(finding => finding.Verdict == Verdict.Drift);

    public int Errors { get; } = report.Findings.Count(finding => finding.Severity == Severity.Error);

    public int Warnings { get; } = report.Findings.Count(finding => finding.Severity == Severity.Warning);

    public int Notes { get; } = report.Findings.Count(finding => finding.Severity == Severity.Note);

    /// <summary>Assertions of a draft that were not found and of which no finding tells: what a source may well leave unsaid in these words.</summary>
    public int Unconfirmed { get; } = report.Assertions.Count(assertion => assertion.Verdict == AssertionVerdict.NotFound && !assertion.Findings.Any(finding => finding.Verdict == Verdict.NotFound));

    /// <summary>What the report comes to, but for "no contradictions found": "1 conflict", "2 assertions not found", "1 drift".</summary>
    public IReadOnlyList<string> Parts =>
    [
        .. new (int Count, string Noun, string Suffix)[] { (Conflicts, "conflict", ""), (NotFound, "assertion", " not found"), (Drifts, "drift", "") }
            .Where(part => part.Count > 0)
            .Select(part => Wording.Count(part.Count, part.Noun) + part.Suffix),
    ];

    /// <summary>A sentence on <see cref="Unconfirmed"/>; empty where there is none.</summary>
    public string UnconfirmedWords => Unconfirmed == 0 ? "" : $"{Wording.Count(Unconfirmed, NotFound > 0 ? "more assertion" : "assertion")} could not be confirmed, which is no finding.";

    /// <summary>"8 supported, 1 contradicted, 2 not found", and the conflicts by which none of the assertions is contradicted: those in what is said of them.</summary>
    public string VerdictWords
    {
        get
        {
            var told = report.Assertions.Where(assertion => assertion.Verdict == AssertionVerdict.Contradicted).SelectMany(assertion => assertion.Findings).Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
            var beside = report.Findings.Count(finding => finding.Verdict == Verdict.Conflict && !told.Contains(finding.Fingerprint));
            return $"{Wording.Count(Verdicts(AssertionVerdict.Supported))} supported, {Wording.Count(Verdicts(AssertionVerdict.Contradicted))} contradicted, {Wording.Count(Verdicts(AssertionVerdict.NotFound))} not found"
                + (beside == 0 ? "" : $"; besides, {Wording.Count(beside, "conflict")} in what is said of them");
        }
    }

    public int Verdicts(AssertionVerdict verdict) => report.Assertions.Count(assertion => assertion.Verdict == verdict);
}
