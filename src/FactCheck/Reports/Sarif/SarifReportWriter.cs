using System.Text.Json;
using FactCheck.Reports.Json;

namespace FactCheck.Reports.Sarif;

/// <summary>
/// SARIF 2.1.0 as GitHub code scanning takes it: one place a result with line and column, the others as related locations linked from the
/// message, fingerprints, rules with help, relative paths, and no more results than are shown.
/// </summary>
internal sealed class SarifReportWriter : IReportWriter
{
    /// <summary>GitHub accepts 25,000 results of a run and shows 5,000.</summary>
    private const int MaxResults = 5000;

    public string Format => "sarif";

    public void Write(FactReport report, TextWriter output, ReportOptions options)
    {
        var rules = ReportRules.Of(report);
        var findings = report.Findings
            .OrderByDescending(finding => finding.Severity)
            .ThenByDescending(finding => finding.Confidence)
            .Take(MaxResults)
            .ToList();
        JsonOutput.WriteLine(output, ReportJson.Indented, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version"u8, "2.1.0");
            json.WriteStartArray("runs"u8);
            json.WriteStartObject();
            SarifRules.Write(json, rules);
            json.WriteStartObject("automationDetails"u8);
            json.WriteString("id"u8, "factcheck/");
            json.WriteEndObject();
            json.WriteString("columnKind"u8, "utf16CodeUnits");
            WriteInvocation(json, report, findings.Count);
            json.WriteStartArray("results"u8);
            foreach (var finding in findings)
            {
                SarifResult.Write(json, finding, rules);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteInvocation(Utf8JsonWriter json, FactReport report, int shown)
    {
        json.WriteStartArray("invocations"u8);
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, true);
        json.WriteStartArray("toolExecutionNotifications"u8);
        if (shown < report.Findings.Count)
        {
            Notify(json, $"{Wording.Count(report.Findings.Count - shown, "finding")} of lower severity and confidence left out.");
        }

        foreach (var document in report.Documents.Where(document => !document.IsChecked))
        {
            Notify(json, $"Not checked: {SarifMessage.Escape(document.Document.Id)}");
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Notify(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteString("level"u8, "note");
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
