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

    /// <summary>Conflicts of the words between the assertions of a draft: verbs, who did it, how it is told.</summary>
    public int Beside { get; } = report.Mode == ReportMode.Verify ? report.Findings.Count(finding => finding.Verdict == Verdict.Conflict && !report.Assertions.Any(assertion => assertion.Verdict == AssertionVerdict.Contradicted && assertion.Findings.Any(own => own.Fingerprint == finding.Fingerprint))) : 0;

    public int Verdicts(AssertionVerdict verdict) => report.Assertions.Count(assertion => assertion.Verdict == verdict);

    /// <summary>"6 supported, 1 contradicted, 2 not found (1 of them reported); 1 conflict of other words".</summary>
    public string Verified()
    {
        var missing = Verdicts(AssertionVerdict.NotFound);
        var reported = report.Assertions.Count(assertion => assertion.Verdict == AssertionVerdict.NotFound && assertion.Findings.Any(finding => finding.Verdict == Verdict.NotFound));
        return $"{Number(Verdicts(AssertionVerdict.Supported))} supported, {Number(Verdicts(AssertionVerdict.Contradicted))} contradicted, {Number(missing)} not found"
            + (reported == missing ? "" : $" ({(reported == 0 ? "none" : Number(reported))} of them reported)")
            + (Beside == 0 ? "" : "; " + Wording.Count(Beside, "conflict") + " of other words");
    }

    private static string Number(int number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
}
