using System.Text.Json;

namespace FactCheck.Reports.Sarif;

/// <summary>Writes a finding as a result.</summary>
internal static class SarifResult
{
    /// <summary>GitHub keeps 100 locations of a result.</summary>
    private const int MaxRelated = 99;

    public static void Write(Utf8JsonWriter json, Finding finding, IReadOnlyList<RuleInfo> rules)
    {
        var others = PrimaryPlace.Others(finding).Take(MaxRelated).ToList();
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.RuleId);
        json.WriteNumber("ruleIndex"u8, rules.Select(rule => rule.Id).ToList().IndexOf(finding.RuleId));
        json.WriteString("level"u8, Wording.Of(finding.Severity));
        json.WriteNumber("rank"u8, Math.Round(finding.Confidence * 100, 2));
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, SarifMessage.Of(finding, others));
        json.WriteEndObject();
        json.WriteStartArray("locations"u8);
        WriteLocation(json, PrimaryPlace.Of(finding), id: null);
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations"u8);
        for (var i = 0; i < others.Count; i++)
        {
            WriteLocation(json, others[i], i + 1);
        }

        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString("primaryLocationLineHash"u8, finding.Fingerprint + ":1");
        json.WriteString("factcheckFinding/v1"u8, finding.Fingerprint);
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        json.WriteString("verdict"u8, Json.EnumSpelling.Spell(finding.Verdict));
        json.WriteNumber("confidence"u8, Math.Round(finding.Confidence, 4));
        Json.FindingJson.WriteFidelity(json, finding.Fidelity);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Mention mention, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id"u8, number);
            json.WriteStartObject("message"u8);
            json.WriteString("text"u8, SarifMessage.Escape(mention.Source.Name + ": " + Snippet.Of(mention).Marked));
            json.WriteEndObject();
        }

        var (start, end) = (mention.Start, mention.End);
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, SarifUri.Of(mention.Document.Id));
        json.WriteEndObject();
        json.WriteStartObject("region"u8);
        json.WriteNumber("startLine"u8, start.Line);
        json.WriteNumber("startColumn"u8, start.Column);
        json.WriteNumber("endLine"u8, end.Line);
        json.WriteNumber("endColumn"u8, end.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
