using FactCheck.Text;

namespace FactCheck.Names.Places;

/// <summary>Knows larger towns, countries and some of their parts, from the embedded list places.txt; benchmarks/lists/places.py tells its format.</summary>
internal static class Atlas
{
    /// <summary>Characters behind a town's name that tell its latitude, longitude and size.</summary>
    private const int CodeLength = 5;

    private static readonly Lazy<Dictionary<string, List<Spot>>> Spots = new(Read);

    /// <summary>All places a name may mean, in no order; empty for a name that is not known.</summary>
    public static IReadOnlyList<Spot> Find(string name) => Spots.Value.GetValueOrDefault(Fold(name)) ?? [];

    /// <summary>Lower case without accents and dots; "Saint" is "St".</summary>
    private static string Fold(string name)
    {
        var words = name.Split([' ', '-', '\u2019', '\''], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => NameFold.Word(word)).Select(word => word == "saint" ? "st" : word).Where(word => word.Length > 0));
    }

    private static Dictionary<string, List<Spot>> Read()
    {
        var spots = new Dictionary<string, List<Spot>>(StringComparer.Ordinal);
        var (country, part) = ("", (string?)null);
        foreach (var line in WordListFile.Lines("places.txt"))
        {
            if (line[0] == '=')
            {
                var blank = line.IndexOf(' ', StringComparison.Ordinal);
                var code = line[1..blank].Split('-');
                (country, part) = (code[0], code.Length > 1 ? code[1] : null);
                foreach (var name in line[(blank + 1)..].Split('|'))
                {
                    Add(spots, name, new Spot(country, part, false, 0, 0, 0));
                }

                continue;
            }

            foreach (var town in line.Split('|'))
            {
                var code = town.AsSpan(town.Length - CodeLength);
                Add(spots, town[..^CodeLength], new Spot(country, part, true, Pair(code) - 900, Pair(code[2..]) - 1800, code[4] - '0'));
            }
        }

        return spots;
    }

    private static int Pair(ReadOnlySpan<char> code) => (64 * (code[0] - '0')) + code[1] - '0';

    private static void Add(Dictionary<string, List<Spot>> spots, string name, Spot spot) =>
        (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(spots, Fold(name), out _) ??= []).Add(spot);
}
