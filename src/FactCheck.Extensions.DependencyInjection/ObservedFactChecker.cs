using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace FactCheck.Extensions;

/// <summary>
/// A <see cref="FactChecker"/> that tells what it does: a log line a report, the instruments of the meter "FactCheck", an activity of the source
/// "FactCheck" around each call. The texts themselves are never logged. Thread-safe.
/// </summary>
/// <param name="checker">Does the work.</param>
/// <param name="logger">Where the log lines go.</param>
public sealed partial class ObservedFactChecker(FactChecker checker, ILogger<ObservedFactChecker> logger)
{
    /// <summary>Says where the documents disagree; see <see cref="FactChecker.Check"/>.</summary>
    /// <param name="documents">Any number; ids must differ.</param>
    /// <param name="cancellationToken">Looked at all the time: a call returns within a tenth of a second.</param>
    /// <exception cref="ArgumentException">Two documents share an id.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FactReport Check(IEnumerable<Document> documents, CancellationToken cancellationToken = default) =>
        Observe("check", () => checker.Check(documents, cancellationToken));

    /// <summary>Verifies a draft against its sources; see <see cref="FactChecker.Verify(Document, IEnumerable{Document}, CancellationToken)"/>.</summary>
    /// <param name="draft">The text to verify.</param>
    /// <param name="sources">What it is verified against.</param>
    /// <param name="cancellationToken">Looked at all the time: a call returns within a tenth of a second.</param>
    /// <exception cref="ArgumentException">Two documents share an id.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FactReport Verify(Document draft, IEnumerable<Document> sources, CancellationToken cancellationToken = default) =>
        Observe("verify", () => checker.Verify(draft, sources, cancellationToken));

    private FactReport Observe(string operation, Func<FactReport> work)
    {
        using var activity = Telemetry.Activities.StartActivity("FactCheck." + operation);
        var start = Stopwatch.GetTimestamp();
        FactReport? report = null;
        try
        {
            report = work();
            var elapsed = Stopwatch.GetElapsedTime(start);
            Telemetry.Record(operation, report, elapsed);
            activity?.SetTag("factcheck.documents", report.Documents.Count);
            activity?.SetTag("factcheck.findings", report.Findings.Count);
            LogReport(logger, operation, report.Documents.Count, report.Findings.Count(finding => finding.Verdict == Verdict.Conflict), report.Findings.Count, elapsed.TotalMilliseconds);
            return report;
        }
        finally
        {
            if (report is null)
            {
                activity?.SetStatus(ActivityStatusCode.Error);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Information, "FactCheck {Operation} in {Milliseconds:F1} ms, documents: {Documents}, conflicts: {Conflicts}, findings: {Findings}")]
    private static partial void LogReport(ILogger logger, string operation, int documents, int conflicts, int findings, double milliseconds);
}
