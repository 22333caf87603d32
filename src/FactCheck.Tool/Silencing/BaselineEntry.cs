using System.Text.Json;

namespace FactCheck.Tool.Silencing;

/// <summary>A finding to live with.</summary>
/// <param name="Id">Made of rule, verdict, values and the documents' paths relative to the baseline; lines do not enter.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Message">What it said, for whoever reads the file.</param>
/// <param name="Documents">The documents it rests on, relative to the baseline, in ordinal order.</param>
internal sealed record BaselineEntry(string Id, string RuleId, string Message, IReadOnlyList<string> Documents)
{
    /// <exception cref="FormatException">It is no baseline; the message names what is wrong, without a full stop.</exception>
    public static IEnumerable<BaselineEntry> ReadAll(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("findings", out var findings) || findings.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("there is no array 'findings'");
        }

        return findings.EnumerateArray().Select(Read);
    }

    private static BaselineEntry Read(JsonElement entry, int index)
    {
        var name = $"findings[{index}]";
        var documents = entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("documents", out var names) && names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray()
            : throw new FormatException($"'{name}' has no array 'documents'");
        return new BaselineEntry(Word(entry, "id", name), Word(entry, "ruleId", name), Word(entry, "message", name), [.. documents.Select((document, i) => Word(document, $"{name}.documents[{i}]"))]);
    }

    private static string Word(JsonElement entry, string property, string name) =>
        entry.TryGetProperty(property, out var value) ? Word(value, $"{name}.{property}") : throw new FormatException($"'{name}' has no '{property}'");

    /// <summary>A string; half of a surrogate pair is none.</summary>
    private static string Word(JsonElement value, string name)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new FormatException($"'{name}' must be a string");
        }
        catch (InvalidOperationException exception)
        {
            throw new FormatException($"'{name}' is no text", exception);
        }
    }
}
