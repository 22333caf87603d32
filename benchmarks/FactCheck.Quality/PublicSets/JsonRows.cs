using System.Text.Json;

namespace FactCheck.Quality.PublicSets;

/// <summary>JSON Lines, or one JSON array of objects.</summary>
internal static class JsonRows
{
    /// <exception cref="InvalidDataException">The file is no JSON; the message names it, and the line of JSON Lines.</exception>
    public static IEnumerable<JsonElement> Read(string path)
    {
        if (path.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                number++;
                if (line.Length > 0)
                {
                    yield return Parse(line, $"{path}:{number}");
                }
            }

            yield break;
        }

        var root = Parse(File.ReadAllText(path), path);
        foreach (var row in root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : throw new InvalidDataException($"{path}: an array of objects is expected."))
        {
            yield return row;
        }
    }

    /// <summary>The text of a field.</summary>
    /// <exception cref="InvalidDataException">The row lacks it; the message says which fields it has.</exception>
    public static string Text(JsonElement row, string field, string path) => row.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw new InvalidDataException($"{path}: a row has no text \"{field}\"; it has {string.Join(", ", row.EnumerateObject().Select(entry => entry.Name))}.");

    private static JsonElement Parse(string json, string place)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(json);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{place}: {exception.Message}", exception);
        }
    }
}
