namespace FactCheck.Quality.PublicSets;

/// <summary>A folder of cloned data sets.</summary>
internal sealed class DataFolder(string path)
{
    private const string SourceUnknown = "unknown version";

    /// <summary>The files with a name, in any folder below, in the order of their paths; "*" stands for any letters.</summary>
    public IReadOnlyList<string> Files(string name) => [.. Directory.EnumerateFiles(path, name, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The first file with a name; null when there is none.</summary>
    public string? File(string name) => Files(name) is [var first, ..] ? first : null;

    /// <summary>
    /// What a file is from: "commit" and ten digits when it stands in a clone, else the first line of the nearest SOURCE.txt, else "unknown version".
    /// </summary>
    public static string OriginOf(string file)
    {
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(file)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var git = Path.Combine(folder, ".git");
            if (System.IO.File.Exists(Path.Combine(git, "HEAD")))
            {
                return "commit " + Commit(git)[..10];
            }

            var source = Path.Combine(folder, "SOURCE.txt");
            if (System.IO.File.Exists(source))
            {
                return System.IO.File.ReadLines(source).FirstOrDefault(SourceUnknown);
            }
        }

        return SourceUnknown;
    }

    private static string Commit(string git)
    {
        const string Reference = "ref: ";
        var head = System.IO.File.ReadAllText(Path.Combine(git, "HEAD")).Trim();
        if (!head.StartsWith(Reference, StringComparison.Ordinal))
        {
            return head;
        }

        var branch = head[Reference.Length..];
        var loose = Path.Combine(git, branch);
        return System.IO.File.Exists(loose)
            ? System.IO.File.ReadAllText(loose).Trim()
            : System.IO.File.ReadLines(Path.Combine(git, "packed-refs")).First(line => line.EndsWith(" " + branch, StringComparison.Ordinal));
    }
}
