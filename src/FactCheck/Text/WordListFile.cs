namespace FactCheck.Text;

/// <summary>Reads the embedded word lists: a line an entry, or several entries of a line apart by blanks; lines that begin with # are comments.</summary>
internal static class WordListFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordListFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    public static HashSet<string> Read(string name) =>
        new(Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);
}
