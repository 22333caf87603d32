using System.Collections.Concurrent;

namespace FactCheck.Tool.Outputs;

/// <summary>Writes a file beside its place and moves it there when it is whole, so that nobody ever reads half a report.</summary>
internal static class AtomicFile
{
    private static readonly ConcurrentDictionary<string, bool> Unfinished = new(StringComparer.Ordinal);

    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        var target = Path.GetFullPath(path);
        var unfinished = target + ".part";
        Unfinished[unfinished] = true;
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            using (var writer = ToolConsole.Text(stream))
            {
                write(writer);
                writer.Flush();
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, target, overwrite: true);
        }
        finally
        {
            Delete(unfinished);
        }
    }

    /// <summary>Removes what an interrupted process would leave behind.</summary>
    public static void DeleteUnfinished()
    {
        foreach (var path in Unfinished.Keys)
        {
            Delete(path);
        }
    }

    private static void Delete(string path)
    {
        if (Unfinished.TryRemove(path, out _) && File.Exists(path))
        {
            File.Delete(path);
        }
    }
}
