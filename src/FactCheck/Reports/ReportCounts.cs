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

    public int Verdicts(AssertionVerdict verdict) => report.Assertions.Count(assertion => assertion.Verdict == verdict);
}
