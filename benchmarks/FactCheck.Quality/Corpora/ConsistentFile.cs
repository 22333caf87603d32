using System.Globalization;
using System.Text.Json.Nodes;

namespace FactCheck.Quality.Corpora;

/// <summary>Reads a file of sets of texts that agree with each other; the corpora's README describes the format.</summary>
internal static class ConsistentFile
{
    /// <exception cref="InvalidDataException">A set lacks a part; the message names the file.</exception>
    public static IEnumerable<ConsistentSet> Read(string path)
    {
        foreach (var node in JsonNode.Parse(File.ReadAllText(path))!.AsArray())
        {
            yield return node?["id"] is { } id && node["documents"] is JsonArray documents
                ? new ConsistentSet(id.ToString(), [.. documents.Select(Document)])
                : throw new InvalidDataException($"{path}: a set has no \"id\" or \"documents\".");
        }
    }

    private static Document Document(JsonNode? document) =>
        new((string)document!["id"]!, (string)document["text"]!, (string?)document["date"] is { } date ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : null);
}
