namespace FactCheck.Text;

/// <summary>Knows words that cannot both be true of one thing: "rose" and "fell", "approved" and "rejected". Compares stems.</summary>
internal static class Opposites
{
    private static readonly HashSet<(string, string)> Pairs = Read("opposites.txt");

    public static bool AreOpposite(string leftStem, string rightStem) => Pairs.Contains((leftStem, rightStem));

    /// <summary>The pairs of stems of a list, each in both orders.</summary>
    public static HashSet<(string Left, string Right)> Read(string list)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var line in WordListFile.Lines(list))
        {
            var sides = line.Split(" / ");
            foreach (var left in Stems(sides[0]))
            {
                foreach (var right in Stems(sides[1]))
                {
                    pairs.Add((left, right));
                    pairs.Add((right, left));
                }
            }
        }

        return pairs;
    }

    private static IEnumerable<string> Stems(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem);
}
