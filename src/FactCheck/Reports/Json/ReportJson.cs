using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>Writes a whole report as one JSON object. By hand, field by field: nothing is reflected over, so trimming and AOT lose nothing.</summary>
internal static class ReportJson
{
    /// <summary>Compact, for a line; text stays readable but for what could act in a terminal.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The same on many lines, two blanks deep.</summary>
    public static JsonWriterOptions Indented { get; } = Compact with { Indented = true };

    public static void Write(Utf8JsonWriter json, FactReport report, bool whyNot)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion"u8, FactReport.SchemaVersion);
        json.WriteString("mode"u8, EnumSpelling.Spell(report.Mode));
        json.WriteNumber("score"u8, Math.Round(report.Score, 12));
        if (report.Mode == ReportMode.Verify)
        {
            json.WriteNumber("support"u8, Math.Round(report.Support ?? 1, 12));
        }

        WriteDocuments(json, report.Documents);
        json.WriteStartArray("findings"u8);
        foreach (var finding in report.Findings)
        {
            FindingJson.Write(json, finding);
        }

        json.WriteEndArray();
        if (report.Mode == ReportMode.Verify)
        {
            AssertionJson.WriteAll(json, report.Assertions);
        }

        WriteCompatible(json, report, whyNot);
        json.WriteEndObject();
    }

    private static void WriteDocuments(Utf8JsonWriter json, IReadOnlyList<CheckedDocument> documents)
    {
        json.WriteStartArray("documents"u8);
        foreach (var read in documents)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, read.Document.Id);
            ValueJson.WriteDate(json, "date"u8, read.Document.Date);
            json.WriteNumber("assertionCount"u8, read.AssertionCount);
            json.WriteBoolean("checked"u8, read.IsChecked);
            json.WriteStartArray("sources"u8);
            foreach (var source in read.Sources)
            {
                json.WriteStartObject();
                json.WriteString("name"u8, source.Name);
                json.WriteString("kind"u8, EnumSpelling.Spell(source.Kind));
                json.WriteNumber("start"u8, source.Span.Start);
                json.WriteNumber("end"u8, source.Span.End);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCompatible(Utf8JsonWriter json, FactReport report, bool whyNot)
    {
        json.WriteNumber("compatibleCount"u8, report.CompatibleCount);
        if (!whyNot)
        {
            return;
        }

        json.WriteStartArray("compatible"u8);
        foreach (var pair in report.Compatible)
        {
            FindingJson.Write(json, pair);
        }

        json.WriteEndArray();
    }
}
