using System.Globalization;

namespace FactCheck.Tests.Specs;

/// <summary>A case of a story spec: one or two short texts, and the marked places that cannot both be true.</summary>
internal sealed record StorySpec(string File, int Line, string Title, bool IsConflict, IReadOnlyList<Document> Documents, IReadOnlyDictionary<string, TextSpan> Marks)
{
    public override string ToString() => $"{File}:{Line} {Title}";

    public static IEnumerable<StorySpec> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<StorySpec> Read(string file)
    {
        var lines = System.IO.File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                yield return Parse(Path.GetFileName(file), i + 1, lines[i][3..], [.. lines.Skip(i + 1).TakeWhile(line => line.Length > 0)]);
            }
        }
    }

    private static StorySpec Parse(string file, int line, string heading, string[] body)
    {
        var (documents, marks) = (new List<Document>(), new Dictionary<string, TextSpan>());
        foreach (var id in (string[])["a", "b"])
        {
            if (Value(body, id) is { } marked)
            {
                var (start, end) = (marked.IndexOf("[|", StringComparison.Ordinal), marked.IndexOf("|]", StringComparison.Ordinal) - 2);
                var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
                documents.Add(new Document(id, text, Value(body, id + "-date") is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null));
                if (start >= 0)
                {
                    marks[id] = new TextSpan(start, end);
                }
            }
        }

        var parts = heading.Split(' ', 2);
        return new StorySpec(file, line, parts[1], parts[0] == "conflict", documents, marks);
    }

    private static string? Value(string[] body, string key) =>
        body.FirstOrDefault(line => line.StartsWith(key + ": ", StringComparison.Ordinal))?[(key.Length + 2)..];
}
