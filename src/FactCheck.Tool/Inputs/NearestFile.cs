namespace FactCheck.Tool.Inputs;

/// <summary>Files that hold for a folder and all below it.</summary>
internal static class NearestFile
{
    /// <returns>The path of the nearest file of a name, from a folder upwards; null when there is none.</returns>
    public static string? Find(string name, string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            var path = Path.Combine(current.FullName, name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
