using System.Text.RegularExpressions;

namespace FactCheck.Tests.Corpora;

/// <summary>A labelled pair of short texts; the format is described in the corpora's README.</summary>
internal sealed partial record NameCase(string Id, bool IsConflict, string Strength, string First, string? Second)
{
    /// <summary>The publication dates of the two texts; null where none is given.</summary>
    public (DateOnly? First, DateOnly? Second) Dates { get; private init; }

    /// <param name="relative">Path in the folder of the corpora.</param>
    public static List<NameCase> Read(string relative) => ReadFile("tests/FactCheck.Tests/Corpora/" + relative);

    /// <param name="path">Path in the repository.</param>
    public static List<NameCase> ReadFile(string path)
    {
        var cases = new List<NameCase>();
        var (heading, fields, field) = ("", new Dictionary<string, string>(StringComparer.Ordinal), "");
        foreach (var line in Repository.Read(path).ReplaceLineEndings("\n").Split('\n').Append("## end"))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (fields.TryGetValue("a", out var first))
                {
                    var parts = heading.Split(' ');
                    cases.Add(new NameCase(parts[0], parts[1] == "conflict", parts[2], first, fields.GetValueOrDefault("b")) { Dates = (Date(fields, "date-a"), Date(fields, "date-b")) });
                }

                (heading, fields, field) = (line[3..], new Dictionary<string, string>(StringComparer.Ordinal), "");
            }
            else if (FieldPattern().Match(line) is { Success: true } match)
            {
                field = match.Groups[1].Value;
                fields[field] = match.Groups[2].Value;
            }
            else if (field.Length > 0 && line.StartsWith("  ", StringComparison.Ordinal))
            {
                fields[field] += "\n" + (line.Trim() == "." ? "" : line[2..]);
            }
        }

        return cases;
    }

    /// <summary>The texts without their marks, as documents "a" and "b".</summary>
    public Document[] Documents() =>
        [.. new[] { ("a", First, Dates.First), ("b", Second, Dates.Second) }.Where(entry => entry.Item2 is not null).Select(entry => new Document(entry.Item1, entry.Item2!.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), entry.Item3))];

    private static DateOnly? Date(Dictionary<string, string> fields, string field) =>
        fields.TryGetValue(field, out var date) ? DateOnly.Parse(date[..10], System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>True when a mention overlaps a marked stretch in every document.</summary>
    public bool IsHitBy(Finding finding) => Documents().All(document => Marks(document.Id == "a" ? First : Second!)
        .Any(mark => finding.Mentions.Any(mention => mention.Document.Id == document.Id && mention.Span.Overlaps(mark))));

    private static IEnumerable<TextSpan> Marks(string text)
    {
        var removed = 0;
        foreach (Match match in MarkPattern().Matches(text))
        {
            var start = match.Index - removed;
            yield return new TextSpan(start, start + match.Length - 4);
            removed += 4;
        }
    }

    [GeneratedRegex(@"^(a|b|why|date-a|date-b): ?(.*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FieldPattern();

    [GeneratedRegex(@"\[\|.*?\|\]", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex MarkPattern();
}
