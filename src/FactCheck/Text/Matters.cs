namespace FactCheck.Text;

/// <summary>
/// Knows which words tell one matter in two accounts of one event: "put the cost at", "the bill comes to". They say what a value is of, never that two
/// words mean the same.
/// </summary>
internal static class Matters
{
    private static readonly WordMap<int[]> Lines = Read();

    /// <summary>True for two stems of one matter.</summary>
    public static bool Share(string left, string right) => Lines.TryGetValue(left, out var ours) && Lines.TryGetValue(right, out var theirs) && StemGroups.Meet(ours, theirs);

    /// <summary>The matters that a stem tells; two stems that have one in common are of one matter.</summary>
    public static int[] Of(string stem) => Lines.TryGetValue(stem, out var lines) ? lines : [];

    private static WordMap<int[]> Read()
    {
        var lines = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in WordListFile.Lines("matters.txt"))
        {
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lines, Stemmer.Stem(word), out _) ??= []).Add(number);
            }

            number++;
        }

        return new WordMap<int[]>(lines.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal));
    }
}
