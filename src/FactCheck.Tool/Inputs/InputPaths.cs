using FactCheck.Tool.CommandLine;

namespace FactCheck.Tool.Inputs;

/// <summary>Turns what a user names - files, folders, patterns, "-" - into a list of files, each once, in a fixed order.</summary>
internal static class InputPaths
{
    /// <summary>Standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>In a folder of more nobody waits for a guess.</summary>
    private const int MaxBeside = 1000;

    /// <param name="paths">As written.</param>
    /// <param name="exclusions">What folders and patterns do not give.</param>
    /// <returns>Paths as given, with <c>/</c>; inside a folder or a pattern in ordinal order.</returns>
    /// <exception cref="InputException">A path does not exist, or nothing in it can be read.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths, Exclusions exclusions)
    {
        var files = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var path in paths)
        {
            try
            {
                foreach (var file in Expand(path, exclusions))
                {
                    if (file == StandardInput ? seen.Add(file) : seen.Add(Path.GetFullPath(file)))
                    {
                        files.Add(file);
                    }
                }
            }
            catch (InputException exception)
            {
                problems.AddRange(exception.Problems);
            }
        }

        return problems.Count > 0 ? throw new InputException(problems) : files;
    }

    private static List<string> Expand(string path, Exclusions exclusions)
    {
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        if (path == StandardInput || File.Exists(path))
        {
            return [shown];
        }

        if (path.Length == 0)
        {
            throw new InputException("an empty path");
        }

        if (Directory.Exists(path))
        {
            var files = FilesIn(path).ConvertAll(file => shown.TrimEnd('/') + "/" + file);
            return files.Count > 0 ? Kept(files, exclusions, shown) : throw new InputException($"{shown}: nothing to read ({Readable()})");
        }

        if (!Glob.IsPattern(path))
        {
            throw new InputException($"{shown}: no such file or folder{NearMiss.Of(shown, Beside(shown))}");
        }

        var matches = Matches(shown);
        return matches.Count > 0 ? Kept(matches, exclusions, shown) : throw new InputException($"{shown}: matches nothing");
    }

    /// <summary>What stands where a missing path should: files and folders, written as the path is.</summary>
    private static IEnumerable<string> Beside(string shown)
    {
        var folder = shown[..(shown.LastIndexOf('/') + 1)];
        try
        {
            return folder.Contains('\0', StringComparison.Ordinal) ? [] : [.. Directory.EnumerateFileSystemEntries(folder.Length == 0 ? "." : folder).Select(entry => folder + Path.GetFileName(entry)).Order(StringComparer.Ordinal).Take(MaxBeside)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static List<string> Kept(List<string> files, Exclusions exclusions, string shown) =>
        files.FindAll(file => !exclusions.Hold(file)) is { Count: > 0 } kept ? kept : throw new InputException($"{shown}: all that is there is excluded");

    private static List<string> Matches(string pattern)
    {
        // The folders before the first wildcard are fixed.
        var wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        var root = pattern.LastIndexOf('/', wildcard) is var slash && slash < 0 ? "" : pattern[..(slash + 1)];
        return !Directory.Exists(root.Length == 0 ? "." : root)
            ? []
            : FilesIn(root.Length == 0 ? "." : root, all: true).FindAll(file => Glob.IsMatch(pattern[root.Length..], file)).ConvertAll(file => root + file);
    }

    /// <summary>Relative paths with <c>/</c>, in ordinal order; hidden files and folders and linked folders are left out.</summary>
    private static List<string> FilesIn(string folder, bool all = false)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
            IgnoreInaccessible = false,
        };
        try
        {
            return Directory.EnumerateFiles(folder, "*", options)
                .Where(file => all || InputFiles.ReaderFor(file) is not null)
                .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal)
                .ToList();
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new InputException(exception.Message);
        }
    }

    private static string Readable() => string.Join(", ", DocumentReaders.All.SelectMany(reader => reader.Extensions));
}
