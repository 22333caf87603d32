using System.IO.Compression;

namespace FactCheck.Tests.Packages;

/// <summary>The packages as packed by the CI script; where it has not run, the tests that need them are skipped and say so.</summary>
internal static class PackedFiles
{
    /// <summary>The folder with the packages, a package source for a restore.</summary>
    public static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable("FACTCHECK_PACKAGES");
        if (folder is null || !Directory.Exists(folder))
        {
            Assert.Ignore("FACTCHECK_PACKAGES names no folder with the packages; .ci/run packs them.");
        }

        return folder!;
    }

    /// <summary>Whether a package holds the tool as a native program: it needs no framework, so it lies in tools/any.</summary>
    public static bool HasNativeTool() => Directory.EnumerateFiles(Folder(), "FactCheck.Tool.*.nupkg").Any(IsNative);

    private static bool IsNative(string path)
    {
        using var package = ZipFile.OpenRead(path);
        return package.Entries.Any(entry => entry.FullName.StartsWith("tools/any/", StringComparison.Ordinal) && (entry.Name is "factcheck" or "factcheck.exe"));
    }
}
