using System.Globalization;

namespace FactCheck.Text;

/// <summary>How rare a stem is in English, from 0 for a word of every sentence to 1 for one outside the 5,000 commonest.</summary>
internal static class StemRarity
{
    /// <summary>Ten times the logarithm of the sentences the list was counted in.</summary>
    private const double Unlisted = 105;

    private static readonly WordMap<double> Listed = Read();

    public static double Of(string stem) => Listed.TryGetValue(stem, out var rarity) ? rarity : 1;

    private static WordMap<double> Read()
    {
        var rarities = new WordMap<double>(5_000);
        foreach (var line in WordListFile.Lines("stem-frequencies.txt"))
        {
            var words = line.Split(' ');
            var rarity = int.Parse(words[0], CultureInfo.InvariantCulture) / Unlisted;
            foreach (var stem in words.AsSpan(1))
            {
                rarities.ValueOf(stem, out _) = rarity;
            }
        }

        return rarities;
    }
}
