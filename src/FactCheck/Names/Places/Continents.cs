using FactCheck.Text;

namespace FactCheck.Names.Places;

/// <summary>Knows which countries lie in a part of the world: "Europe", "South America", "the Balkans".</summary>
internal static class Continents
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Countries = new(Read);

    /// <summary>True when the part of the world of that name holds a place; false for every other name.</summary>
    public static bool Holds(string name, Spot place) => Countries.Value.TryGetValue(name.ToLowerInvariant(), out var countries) && countries.Contains(place.Country.ToLowerInvariant());

    /// <summary>True for the name of a part of the world.</summary>
    public static bool Knows(string name) => Countries.Value.ContainsKey(name.ToLowerInvariant());

    private static Dictionary<string, HashSet<string>> Read()
    {
        var countries = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines("continents.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var name in line[..colon].Split('|'))
            {
                countries[name] = new HashSet<string>(line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
            }
        }

        return countries;
    }
}
