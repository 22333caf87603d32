using System.Text.Json;
using FactCheck.Reports.Text;

namespace FactCheck.Reports.Sarif;

/// <summary>Writes the tool and what its rules are.</summary>
internal static class SarifRules
{
    /// <summary>The longest description GitHub takes.</summary>
    private const int MaxDescription = 1024;

    public static void Write(Utf8JsonWriter json, IReadOnlyList<RuleInfo> rules)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "FactCheck");
        json.WriteString("semanticVersion"u8, typeof(SarifRules).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules"u8);
        foreach (var rule in rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        json.WriteString("name"u8, Name(rule.Title));
        WriteText(json, "shortDescription"u8, rule.Title);
        WriteText(json, "fullDescription"u8, rule.Summary);
        if (Markdown.RulePage.AddressOf(rule) is { } address)
        {
            json.WriteString("helpUri"u8, address);
        }

        json.WriteStartObject("help"u8);
        json.WriteString("text"u8, Clean(rule.Help));
        json.WriteString("markdown"u8, $"**{Markdown.MarkdownText.Escape(rule.Title)}**\n\n{Markdown.MarkdownText.Escape(Clean(rule.Summary))}\n\n{Markdown.MarkdownText.Escape(Clean(rule.Help))}");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, Level(rule.Verdict));
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        json.WriteString("precision"u8, rule.Verdict == Verdict.Conflict ? "high" : "medium");
        json.WriteString("problem.severity"u8, rule.Verdict == Verdict.Conflict ? "error" : rule.Verdict == Verdict.NotFound ? "warning" : "recommendation");
        json.WriteStartArray("tags"u8);
        json.WriteStringValue("consistency");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Level(Verdict verdict) => verdict switch
    {
        Verdict.Conflict => "error",
        Verdict.NotFound => "warning",
        _ => "note",
    };

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, Clean(text));
        json.WriteEndObject();
    }

    private static string Clean(string text)
    {
        var clean = TerminalText.Clean(text);
        return clean.Length <= MaxDescription ? clean : clean[..(MaxDescription - 3)] + "...";
    }

    /// <summary>"Name spelt in two ways" is "NameSpeltInTwoWays".</summary>
    private static string Name(string title) =>
        string.Concat(title.Split([' ', ',', '-', '/', '\'', '"'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)))
            .Where(word => word.Length > 0)
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
