using System.Buffers;
using System.Text;
using FactCheck.Text;

namespace FactCheck.Names.Places;

/// <summary>Knows larger towns, countries and some of their parts, from the embedded list places.txt; benchmarks/lists/places.py tells its format.</summary>
internal static class Atlas
{
    /// <summary>Characters behind a town's name that tell its latitude, longitude and size.</summary>
    private const int CodeLength = 5;

    /// <summary>About as many as the list has.</summary>
    private const int Capacity = 11000;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(" -\u2019'");

    private static readonly Lazy<AtlasIndex> Index = new(Read);

    /// <summary>All places a name may mean, in no order; empty for a name that is not known.</summary>
    public static IReadOnlyList<Spot> Find(string name) => Index.Value.Find(Fold(name));

    /// <summary>Lower case without accents and dots; "Saint" is "St".</summary>
    private static string Fold(ReadOnlySpan<char> name)
    {
        if (!name.ContainsAny(Breaks))
        {
            return Word(name);
        }

        var folded = new StringBuilder(name.Length);
        while (!name.IsEmpty)
        {
            var end = name.IndexOfAny(Breaks);
            var word = Word(end < 0 ? name : name[..end]);
            folded.Append(folded.Length > 0 && word.Length > 0 ? " " : "").Append(word);
            name = end < 0 ? [] : name[(end + 1)..];
        }

        return folded.ToString();
    }

    private static string Word(ReadOnlySpan<char> word) => NameFold.Word(word) is var folded && folded == "saint" ? "st" : folded;

    private static AtlasIndex Read()
    {
        var index = new AtlasIndex(Capacity);
        foreach (var line in WordListFile.Lines("places.txt"))
        {
            if (line[0] == '=')
            {
                var blank = line.IndexOf(' ', StringComparison.Ordinal);
                var code = line[1..blank].Split('-');
                index.Enter(code[0], code.Length > 1 ? code[1] : null);
                foreach (var name in line.AsSpan(blank + 1).Split('|'))
                {
                    index.Add(Fold(line.AsSpan(blank + 1)[name]));
                }

                continue;
            }

            foreach (var range in line.AsSpan().Split('|'))
            {
                var town = line.AsSpan()[range];
                var code = town[^CodeLength..];
                index.Add(Fold(town[..^CodeLength]), Pair(code) - 900, Pair(code[2..]) - 1800, code[4] - '0');
            }
        }

        return index;
    }

    private static int Pair(ReadOnlySpan<char> code) => (64 * (code[0] - '0')) + code[1] - '0';
}
