using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>Writes assertions, plain ones and those of a verified draft.</summary>
internal static class AssertionJson
{
    public static void WriteAll(Utf8JsonWriter json, IReadOnlyList<Assertion> assertions)
    {
        json.WriteStartArray("assertions"u8);
        foreach (var assertion in assertions)
        {
            Write(json, assertion);
        }

        json.WriteEndArray();
    }

    public static void WriteAll(Utf8JsonWriter json, IReadOnlyList<VerifiedAssertion> assertions)
    {
        json.WriteStartArray("assertions"u8);
        foreach (var verified in assertions)
        {
            json.WriteStartObject();
            WriteFields(json, verified.Assertion);
            json.WriteString("verdict"u8, EnumSpelling.Spell(verified.Verdict));
            json.WriteString("reason"u8, verified.Reason is { } reason ? EnumSpelling.Spell(reason) : null);
            json.WriteString("basis"u8, verified.Basis);
            FindingJson.WriteFidelity(json, verified.Fidelity);
            MentionJson.WriteAll(json, "evidence"u8, verified.Evidence);
            json.WriteStrings("findingIds"u8, [.. verified.Findings.Select(finding => finding.Fingerprint)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, Assertion assertion)
    {
        json.WriteStartObject();
        WriteFields(json, assertion);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, Assertion assertion)
    {
        var text = assertion.Mention.Document.Text;
        json.WriteString("documentId"u8, assertion.DocumentId);
        json.WriteString("source"u8, assertion.Mention.Source.Name);
        json.WriteString("kind"u8, EnumSpelling.Spell(assertion.Kind));
        MentionJson.WritePlace(json, assertion.Mention);
        WriteWords(json, "text"u8, text, assertion.Mention.Span);
        if (!assertion.IsCertain)
        {
            json.WriteBoolean("certain"u8, false);
        }

        WriteWords(json, "hedge"u8, text, assertion.Hedge);
        WriteWords(json, "noun"u8, text, assertion.Noun);
        json.WritePropertyName("value"u8);
        ValueJson.Write(json, assertion.Value);
    }

    private static void WriteWords(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text, TextSpan? words)
    {
        if (words is { } span)
        {
            json.WriteString(name, text.AsSpan(span.Start, span.Length));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
