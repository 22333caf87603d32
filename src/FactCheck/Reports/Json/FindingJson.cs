using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>Writes findings and the differing pairs that are none.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, finding.Fingerprint);
        json.WriteString("ruleId"u8, finding.RuleId);
        json.WriteString("kind"u8, EnumSpelling.Spell(finding.Kind));
        json.WriteString("verdict"u8, EnumSpelling.Spell(finding.Verdict));
        json.WriteString("reason"u8, finding.Reason is { } reason ? EnumSpelling.Spell(reason) : null);
        json.WriteString("severity"u8, EnumSpelling.Spell(finding.Severity));
        json.WriteNumber("confidence"u8, Math.Round(finding.Confidence, 4));
        json.WriteString("message"u8, finding.Message);
        json.WriteStrings("explanation"u8, finding.Explanation);
        WriteSuggestion(json, finding.Suggestion);
        WriteFidelity(json, finding.Fidelity);
        WriteVotes(json, finding.Votes);
        MentionJson.WriteAll(json, "mentions"u8, finding.Mentions);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Compatible pair)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, EnumSpelling.Spell(pair.Kind));
        json.WriteString("reason"u8, EnumSpelling.Spell(pair.Reason));
        json.WriteString("explanation"u8, pair.Explanation);
        WriteFidelity(json, pair.Fidelity);
        MentionJson.WriteAll(json, "mentions"u8, pair.Mentions);
        json.WriteEndObject();
    }

    /// <summary>Left out where no quotation is meant.</summary>
    public static void WriteFidelity(Utf8JsonWriter json, QuotationFidelity? fidelity)
    {
        if (fidelity is { } rung)
        {
            json.WriteString("fidelity"u8, EnumSpelling.Spell(rung));
        }
    }

    /// <summary>Left out where there are none.</summary>
    private static void WriteVotes(Utf8JsonWriter json, IReadOnlyList<Vote> votes)
    {
        if (votes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("votes"u8);
        foreach (var vote in votes)
        {
            json.WriteStartObject();
            json.WriteString("value"u8, vote.Value);
            json.WriteNumber("witnesses"u8, vote.Witnesses);
            json.WriteNumber("total"u8, vote.Total);
            json.WriteStrings("documentIds"u8, vote.DocumentIds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSuggestion(Utf8JsonWriter json, Suggestion? suggestion)
    {
        if (suggestion is null)
        {
            json.WriteNull("suggestion"u8);
            return;
        }

        json.WriteStartObject("suggestion"u8);
        json.WriteString("value"u8, suggestion.Value);
        json.WriteString("basis"u8, suggestion.Basis);
        json.WriteEndObject();
    }
}
