using FactCheck.Text;

namespace FactCheck.Names.Places;

/// <summary>Knows kinds of sites: "home" and "flat" are one kind, "checkpoint" is another, and nothing that happened at the one happened at the other.</summary>
internal static class Sites
{
    private static readonly Dictionary<string, int> Kinds = Read();

    /// <summary>The kind of a site by the stem of its noun; -1 for a word that names none.</summary>
    public static int KindOf(string stem) => Kinds.GetValueOrDefault(stem, -1);

    /// <summary>The stems of all sites.</summary>
    public static IEnumerable<string> Stems => Kinds.Keys;

    private static Dictionary<string, int> Read()
    {
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var kind = 0;
        foreach (var line in WordListFile.Lines("sites.txt"))
        {
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                kinds.TryAdd(Stemmer.Stem(word), kind);
            }

            kind++;
        }

        return kinds;
    }
}
