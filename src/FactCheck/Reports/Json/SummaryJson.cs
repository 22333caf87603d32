using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>Writes the last line of a JSON Lines report: what was looked at and what it came to.</summary>
internal static class SummaryJson
{
    public static void Write(Utf8JsonWriter json, FactReport report)
    {
        var counts = new ReportCounts(report);
        json.WriteStartObject();
        json.WriteStartObject("summary"u8);
        json.WriteString("schemaVersion"u8, FactReport.SchemaVersion);
        json.WriteString("mode"u8, EnumSpelling.Spell(report.Mode));
        json.WriteNumber("score"u8, Math.Round(report.Score, 12));
        json.WriteNumber("documents"u8, counts.Documents);
        json.WriteNumber("notChecked"u8, counts.NotChecked);
        json.WriteNumber("assertions"u8, counts.Assertions);
        json.WriteNumber("conflicts"u8, counts.Conflicts);
        json.WriteNumber("notFound"u8, counts.NotFound);
        json.WriteNumber("drifts"u8, counts.Drifts);
        json.WriteNumber("errors"u8, counts.Errors);
        json.WriteNumber("warnings"u8, counts.Warnings);
        json.WriteNumber("notes"u8, counts.Notes);
        json.WriteNumber("compatibleCount"u8, report.CompatibleCount);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
