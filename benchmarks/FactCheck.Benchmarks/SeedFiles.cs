namespace FactCheck.Benchmarks;

/// <summary>The texts of the folder seeds.</summary>
internal static class SeedFiles
{
    /// <exception cref="DirectoryNotFoundException">There is no folder seeds above the benchmark.</exception>
    public static Document[] Read() =>
        [.. Directory.EnumerateFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(path => new Document(Path.GetFileName(path), File.ReadAllText(path)))];

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("There is no folder seeds above the benchmark."), "seeds");
    }
}
