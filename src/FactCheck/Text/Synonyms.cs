namespace FactCheck.Text;

/// <summary>Knows words that share a meaning. Used to keep silent about copy-editing, never to call two things the same.</summary>
internal static class Synonyms
{
    /// <summary>About as many as there are stems in the lists.</summary>
    private const int Capacity = 11000;

    /// <summary>For each stem the groups it is in; read on first use, since most checks never need it.</summary>
    private static readonly Lazy<WordMap<int[]>> Groups = new(Read);

    public static bool Share(string leftStem, string rightStem) =>
        leftStem == rightStem
        || (Groups.Value.TryGetValue(leftStem, out var left) && Groups.Value.TryGetValue(rightStem, out var right) && left.AsSpan().IndexOfAny(right) >= 0);

    /// <summary>The groups a stem is in; two stems that have one in common share a meaning.</summary>
    public static int[] GroupsOf(string stem) => Groups.Value.TryGetValue(stem, out var groups) ? groups : [];

    private static WordMap<int[]> Read()
    {
        var groups = new WordMap<int[]>(Capacity);
        var group = 0;
        foreach (var line in WordListFile.Lines("synonyms.txt").Concat(WordListFile.Lines("news-synonyms.txt")))
        {
            foreach (var word in line.Split(' '))
            {
                ref var known = ref groups.ValueOf(Stemmer.Stem(word), out var isKnown);
                known = !isKnown ? [group] : [.. known, group];
            }

            group++;
        }

        return groups;
    }
}
