using System.Globalization;

namespace FactCheck.Tests.Specs;

/// <summary>A phrasing of a spec file: the heading it stands under, the text without its marks and the marked place.</summary>
internal sealed record ValueSpec(string File, int Line, string Kind, IReadOnlyDictionary<string, string> Keys, string Text, int Start, int End)
{
    private static readonly string[] KnownKeys = ["number", "unit", "low", "high", "timex", "earliest", "latest", "hedge", "noun", "date", "converted", "into"];

    public static IEnumerable<ValueSpec> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Where(file => Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal).SelectMany(Read);

    public DateOnly? Date => Keys.TryGetValue("date", out var date) ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static IEnumerable<ValueSpec> Read(string file)
    {
        var (kind, keys) = ("", (IReadOnlyDictionary<string, string>)new Dictionary<string, string>());
        var number = 0;
        foreach (var line in System.IO.File.ReadLines(file))
        {
            number++;
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                var parts = line[3..].Split(" | ", 2);
                (kind, keys) = (parts[0].Trim(), parts.Length == 2 ? ParseKeys(parts[1]) : new Dictionary<string, string>());
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal) && kind.Length > 0)
            {
                yield return Parse(Path.GetFileName(file), number, kind, keys, line[2..]);
            }
        }
    }

    private static ValueSpec Parse(string file, int number, string kind, IReadOnlyDictionary<string, string> keys, string line)
    {
        var start = line.IndexOf("[|", StringComparison.Ordinal);
        if (start < 0)
        {
            return new ValueSpec(file, number, kind, keys, line.Split(" => ")[0], 0, 0);
        }

        var end = line.IndexOf("|]", StringComparison.Ordinal) - 2;
        return new ValueSpec(file, number, kind, keys, line.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), start, end);
    }

    /// <summary>A value runs up to the next key, so it may hold blanks.</summary>
    private static Dictionary<string, string> ParseKeys(string text)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        string? key = null;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && KnownKeys.Contains(word[..equals]))
            {
                key = word[..equals];
                keys[key] = word[(equals + 1)..];
            }
            else if (key is not null)
            {
                keys[key] += " " + word;
            }
        }

        return keys;
    }
}
