using System.Globalization;

namespace FactCheck.Testing;

/// <summary>Assertions about reports, for any test framework: a failure is an exception.</summary>
public static class FactReportAssertions
{
    /// <summary>Fails when a report has a finding of a severity or above it.</summary>
    /// <param name="report">The report of a check or of a verification.</param>
    /// <param name="severity">From where on it fails. Default: warnings and errors, as the command does.</param>
    /// <returns>The report, to go on with.</returns>
    /// <exception cref="InconsistentTextException">There is such a finding; the message quotes every place.</exception>
    public static FactReport ShouldBeConsistent(this FactReport report, Severity severity = Severity.Warning)
    {
        ArgumentNullException.ThrowIfNull(report);
        var findings = report.Findings.Where(finding => finding.Severity >= severity).ToList();
        return findings.Count == 0 ? report : throw new InconsistentTextException(Message(report, findings)) { Findings = findings };
    }

    private static string Message(FactReport report, List<Finding> findings)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var documents = report.Documents.Count == 1 ? "The document" : report.Mode == ReportMode.Verify ? "The draft" : $"The {report.Documents.Count} documents";
        text.Write($"{documents} should be consistent, but:\n\n");
        ReportWriters.Text.Write(report.Where(findings.Contains), text, ReportOptions.Default);
        return text.ToString();
    }
}
