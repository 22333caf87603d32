using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Tests.Specs;

/// <summary>Two short texts and what is found in them; the format is told at the head of occasions/when.md.</summary>
internal sealed partial record OccasionSpec(string File, int Line, string? Rule, IReadOnlyList<(Document Document, IReadOnlyList<TextSpan> Marks)> Texts)
{
    public static IEnumerable<OccasionSpec> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<OccasionSpec> Read(string path)
    {
        var lines = System.IO.File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                continue;
            }

            var texts = new List<(Document, IReadOnlyList<TextSpan>)>();
            for (var k = i + 1; k < lines.Length && TextPattern().Match(lines[k]) is { Success: true } match; k++)
            {
                texts.Add(Text(match.Groups["id"].Value, match.Groups["date"].Value, match.Groups["text"].Value));
            }

            var rule = lines[i][3..] == "none" ? null : lines[i].Split(' ')[^1];
            yield return new OccasionSpec(Path.GetFileName(path), i + 1, rule, texts);
        }
    }

    private static (Document, IReadOnlyList<TextSpan>) Text(string id, string date, string marked)
    {
        var marks = new List<TextSpan>();
        foreach (Match match in MarkPattern().Matches(marked))
        {
            var start = match.Index - (4 * marks.Count);
            marks.Add(new TextSpan(start, start + match.Length - 4));
        }

        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        return (new Document(id, text, date.Length > 0 ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : null), marks);
    }

    [GeneratedRegex("^(?<id>[ab])( (?<date>[0-9-]{10}))?: (?<text>.*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TextPattern();

    [GeneratedRegex(@"\[\|.*?\|\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MarkPattern();
}
