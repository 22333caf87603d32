using System.Globalization;

namespace FactCheck.Quality.Corpora;

/// <summary>Reads a file of labelled cases; the corpora's README describes the format.</summary>
internal static class CorpusFile
{
    private static readonly string[] Fields = ["a", "b", "date-a", "date-b", "why"];

    /// <exception cref="InvalidDataException">A line is none of the format; the message names file and line.</exception>
    public static List<LabelledCase> Read(string path)
    {
        var cases = new List<LabelledCase>();
        var group = "";
        string[]? heading = null;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var field = "";
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                group = line[2..];
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                Finish();
                heading = line[3..].Split(' ');
                if (heading.Length != 3)
                {
                    throw new InvalidDataException($"{path}:{number}: a case needs id, label and strength");
                }
            }
            else if (heading is not null && line.StartsWith("  ", StringComparison.Ordinal) && field.Length > 0)
            {
                fields[field] += "\n" + (line == "  ." ? "" : line[2..]);
            }
            else if (heading is not null && Array.Find(Fields, name => line.StartsWith(name + ":", StringComparison.Ordinal)) is { } name)
            {
                field = name;
                fields[name] = line[(name.Length + 1)..].TrimStart(' ');
            }
            else if (heading is not null && line.Length > 0)
            {
                throw new InvalidDataException($"{path}:{number}: a line of no field");
            }
        }

        Finish();
        return cases;

        void Finish()
        {
            if (heading is not null)
            {
                cases.Add(Case(group, heading, fields));
            }

            fields = new Dictionary<string, string>(StringComparer.Ordinal);
            field = "";
        }
    }

    private static LabelledCase Case(string group, string[] heading, Dictionary<string, string> fields)
    {
        var documents = new List<Document>();
        var marks = new List<(string, TextSpan)>();
        foreach (var id in new[] { "a", "b" })
        {
            if (fields.TryGetValue(id, out var marked))
            {
                var date = fields.TryGetValue("date-" + id, out var written) ? DateOnly.FromDateTime(DateTime.Parse(written, CultureInfo.InvariantCulture)) : (DateOnly?)null;
                documents.Add(new Document(id, MarkedText.Read(marked, out var spans), date));
                marks.AddRange(spans.Select(span => (id, span)));
            }
        }

        return new LabelledCase(heading[0], group, heading[1] == "conflict", Enum.Parse<Strength>(heading[2], ignoreCase: true), documents, marks);
    }
}
