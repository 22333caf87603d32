using System.Text.Json;

namespace FactCheck.Quality.PublicSets;

/// <summary>A file of BUMP as it is published.</summary>
internal static class BumpFile
{
    /// <summary>The names of its files, by task.</summary>
    public static string NameOf(string task) => task + "_dataset.json";

    /// <exception cref="InvalidDataException">A row lacks a text; the message says which fields it has.</exception>
    public static IEnumerable<BumpPair> Read(string path)
    {
        foreach (var row in JsonRows.Read(path))
        {
            yield return new BumpPair(Field(row, path, "article", "document", "source"), Field(row, path, "reference", "original", "correct"), Field(row, path, "edited", "unfaithful"));
        }
    }

    /// <summary>The longest text whose field has one of the words in its name.</summary>
    private static string Field(JsonElement row, string path, params ReadOnlySpan<string> words)
    {
        string? found = null;
        foreach (var entry in row.EnumerateObject())
        {
            foreach (var word in words)
            {
                if (entry.Value.ValueKind == JsonValueKind.String && entry.Name.Contains(word, StringComparison.OrdinalIgnoreCase) && entry.Value.GetString() is { } text && text.Length > (found?.Length ?? 0))
                {
                    found = text;
                }
            }
        }

        return found ?? throw new InvalidDataException($"{path}: a row has no field named after {string.Join(" or ", words)}; it has {string.Join(", ", row.EnumerateObject().Select(entry => entry.Name))}.");
    }
}
