namespace FactCheck.Tool.Inputs;

/// <summary>
/// What is left out of folders and patterns: the setting "exclude" and the nearest <c>.factcheckignore</c>. A file that is named by itself is
/// read all the same.
/// </summary>
internal sealed class Exclusions
{
    public const string FileName = ".factcheckignore";

    private readonly List<(string Folder, IReadOnlyList<IgnorePattern> Patterns)> _lists = [];

    /// <summary>Nothing is left out.</summary>
    public static Exclusions None { get; } = new();

    /// <summary>The ignore file in use; null when there is none.</summary>
    public string? File { get; private init; }

    /// <param name="patterns">Those of the setting.</param>
    /// <param name="folder">What they are relative to.</param>
    /// <param name="workingFolder">Where the ignore file is looked for, from there upwards.</param>
    /// <exception cref="InputException">The ignore file cannot be read.</exception>
    public static Exclusions Read(IReadOnlyList<string> patterns, string folder, string workingFolder)
    {
        var file = NearestFile.Find(FileName, workingFolder);
        var exclusions = new Exclusions { File = file };
        exclusions.Add(folder, patterns);
        if (file is not null)
        {
            exclusions.Add(Path.GetDirectoryName(file)!, Lines(file));
        }

        return exclusions;
    }

    /// <param name="path">A file that a folder or a pattern gave.</param>
    public bool Hold(string path)
    {
        foreach (var (folder, patterns) in _lists)
        {
            var relative = Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');
            var last = relative.StartsWith("../", StringComparison.Ordinal) ? null : patterns.LastOrDefault(pattern => pattern.Fits(relative));
            if (last is { IsNegated: false })
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string folder, IEnumerable<string> lines)
    {
        IReadOnlyList<IgnorePattern> patterns = [.. lines.Select(IgnorePattern.Parse).OfType<IgnorePattern>()];
        if (patterns.Count > 0)
        {
            _lists.Add((Path.GetFullPath(folder), patterns));
        }
    }

    private static string[] Lines(string file)
    {
        try
        {
            return System.IO.File.ReadAllLines(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file}: {exception.Message}");
        }
    }
}
