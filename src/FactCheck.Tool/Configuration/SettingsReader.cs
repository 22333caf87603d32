using System.Text.Json;
using FactCheck.Rules;
using FactCheck.Tool.CommandLine;

namespace FactCheck.Tool.Configuration;

/// <summary>Reads settings from JSON. Unknown ones are errors: a mistyped one would silently do nothing.</summary>
internal static class SettingsReader
{
    private static readonly string[] Names = ["$schema", "select", "ignore", "exclude", "severity", "minConfidence", "whyNot", "failOn", "format", "baseline", "fields", "paths", "vocabulary"];
    private static readonly string[] FieldNames = ["id", "text", "date", "story"];
    private static readonly string[] PathNames = ["files", "select", "ignore"];

    /// <exception cref="SettingsException">A setting is unknown or has a wrong value.</exception>
    public static Settings Read(JsonElement element)
    {
        try
        {
            return ReadAll(element);
        }
        catch (InvalidOperationException exception)
        {
            // "\ud800" is good JSON and no text.
            throw new SettingsException("a string holds half of a surrogate pair", exception);
        }
    }

    private static Settings ReadAll(JsonElement element)
    {
        var settings = new Settings();
        foreach (var property in Properties(element, "the configuration", Names))
        {
            var (name, value) = (property.Name, property.Value);
            settings = name switch
            {
                "select" => settings with { Select = Prefixes(value, name) },
                "ignore" => settings with { Ignore = Prefixes(value, name) },
                "exclude" => settings with { Exclude = Items(value, name).ConvertAll(item => Word(item, name)) },
                "severity" => settings with { Severities = Severities(value) },
                "minConfidence" => settings with { MinConfidence = Confidence(value) },
                "whyNot" => settings with { WhyNot = value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Wrong(name, "true or false") },
                "failOn" => settings with { FailOn = Choice(value, name, ["error", "warning", "note", "never"]) },
                "format" => settings with { Format = Choice(value, name, [.. ReportWriters.All.Select(writer => writer.Format)]) },
                "baseline" => settings with { Baseline = Word(value, name) },
                "fields" => settings with { Fields = Properties(value, name, FieldNames).ToDictionary(field => field.Name, field => Word(field.Value, "fields." + field.Name), StringComparer.Ordinal) },
                "vocabulary" => settings with { Vocabulary = VocabularySettings.Read(value) },
                "paths" => settings with { Paths = [.. Items(value, name).Select(Path)] },
                _ => settings,
            };
        }

        return settings;
    }

    /// <exception cref="SettingsException">No rule has the prefix.</exception>
    public static string Prefix(string written, string name) =>
        written.Length > 0 && RuleTable.All.Any(rule => rule.Id.StartsWith(written, StringComparison.OrdinalIgnoreCase))
            ? written.ToUpperInvariant()
            : throw new SettingsException($"'{name}': no rule begins with '{written}'");

    private static PathSettings Path(JsonElement element)
    {
        var properties = Properties(element, "paths", PathNames).ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);
        return new PathSettings(
            properties.TryGetValue("files", out var files) ? Word(files, "paths.files") : throw new SettingsException("'paths' needs 'files', a pattern"),
            properties.TryGetValue("select", out var select) ? Prefixes(select, "paths.select") : null,
            properties.TryGetValue("ignore", out var ignore) ? Prefixes(ignore, "paths.ignore") : null);
    }

    private static Dictionary<string, Severity> Severities(JsonElement value) =>
        Properties(value, "severity", null).ToDictionary(
            property => Prefix(property.Name, "severity"),
            property => Choice(property.Value, "severity." + property.Name, ["error", "warning", "note"]) switch
            {
                "error" => Severity.Error,
                "warning" => Severity.Warning,
                _ => Severity.Note,
            },
            StringComparer.Ordinal);

    public static List<JsonProperty> Properties(JsonElement element, string name, string[]? known)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(name, "an object");
        }

        var properties = element.EnumerateObject().ToList();
        foreach (var property in properties)
        {
            if (known is not null && !known.Contains(property.Name))
            {
                throw new SettingsException($"unknown setting '{property.Name}'{NearMiss.Of(property.Name, known)}");
            }

            if (properties.Count(other => other.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)) > 1)
            {
                throw new SettingsException($"'{property.Name}' is given twice");
            }
        }

        return properties;
    }

    private static List<string> Prefixes(JsonElement value, string name) => Items(value, name).ConvertAll(item => Prefix(Word(item, name), name));

    public static List<JsonElement> Items(JsonElement value, string name, string expected = "an array") =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : throw Wrong(name, expected);

    public static string Word(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } word && !word.Contains('\0', StringComparison.Ordinal) ? word : throw Wrong(name, "a string that is not empty");

    private static string Choice(JsonElement value, string name, string[] choices) =>
        value.ValueKind == JsonValueKind.String && choices.Contains(value.GetString()) ? value.GetString()! : throw Wrong(name, "one of " + string.Join(", ", choices));

    private static double Confidence(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var confidence) && confidence is >= 0 and <= 1 ? confidence : throw Wrong("minConfidence", "a number from 0 to 1");

    private static SettingsException Wrong(string name, string expected) => new($"'{name}' must be {expected}");
}
