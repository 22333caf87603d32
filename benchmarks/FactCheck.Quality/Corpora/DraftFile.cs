using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace FactCheck.Quality.Corpora;

/// <summary>Reads a file of drafts with their sources; the corpora's README describes the format.</summary>
internal static class DraftFile
{
    private const string Draft = "draft";

    /// <exception cref="InvalidDataException">A case lacks a part; the message names the file.</exception>
    public static IEnumerable<DraftCase> Read(string path)
    {
        foreach (var node in JsonNode.Parse(File.ReadAllText(path))!.AsArray())
        {
            yield return (string?)node?["id"] is { } id && (string?)node[Draft] is { } draft && node["sources"] is JsonArray sources
                ? Case(id, draft, sources)
                : throw new InvalidDataException($"{path}: a case has no \"id\", \"draft\" or \"sources\".");
        }
    }

    private static DraftCase Case(string id, string marked, JsonArray sources)
    {
        var (contradicted, unmentioned) = (new List<TextSpan>(), new List<TextSpan>());
        var text = new StringBuilder(marked.Length);
        var at = 0;
        while (Next(marked, at) is var open && open >= 0)
        {
            var close = marked.IndexOf("|]", open, StringComparison.Ordinal);
            text.Append(marked, at, open - at);
            var start = text.Length;
            text.Append(marked, open + 3, close - open - 3);
            (marked[open + 1] == 'C' ? contradicted : unmentioned).Add(new TextSpan(start, text.Length));
            at = close + 2;
        }

        text.Append(marked, at, marked.Length - at);
        return new DraftCase(id, new Document(Draft, text.ToString()), [.. sources.Select(Source)], contradicted, unmentioned);
    }

    private static Document Source(JsonNode? source) =>
        new((string)source!["id"]!, (string)source["text"]!, (string?)source["date"] is { } date ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : null);

    private static int Next(string marked, int at)
    {
        var (contradicted, unmentioned) = (marked.IndexOf("[C|", at, StringComparison.Ordinal), marked.IndexOf("[N|", at, StringComparison.Ordinal));
        return contradicted < 0 ? unmentioned : unmentioned < 0 ? contradicted : Math.Min(contradicted, unmentioned);
    }
}
