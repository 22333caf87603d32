namespace FactCheck.Text;

/// <summary>The words that say the reverse of a word: "hate" for "love", "privately" for "publicly", "unfair" for "fair". By their stems.</summary>
internal static class Antonyms
{
    private static readonly WordMap<List<string>> Listed = Group(Opposites.Read("antonyms.txt"));

    /// <summary>Ours and those of WordNet, which are too many to be looked for wherever a word has no other.</summary>
    private static readonly Lazy<WordMap<List<string>>> Known = new(() => Group(Opposites.Read("antonyms.txt").Union(Opposites.Read("wordnet-antonyms.txt"))));

    /// <summary>What a word may have been put for.</summary>
    public static IReadOnlyList<string> Of(string stem) => Listed.TryGetValue(stem, out var found) ? found : [];

    /// <summary>True for two words that fill one place and say the reverse.</summary>
    public static bool Are(string leftStem, string rightStem) => Known.Value.TryGetValue(leftStem, out var found) && found.Contains(rightStem);

    private static WordMap<List<string>> Group(IEnumerable<(string Left, string Right)> pairs) => new(pairs
        .SelectMany(pair => Forms(pair.Left).SelectMany(left => Forms(pair.Right).Select(right => (Left: left, Right: right))))
        .GroupBy(pair => pair.Left, StringComparer.Ordinal)
        .ToDictionary(pairs => pairs.Key, pairs => pairs.Select(pair => pair.Right).Order(StringComparer.Ordinal).ToList(), StringComparer.Ordinal));

    /// <summary>Short verbs lose their e in the past: "urge", "urg-ed".</summary>
    private static string[] Forms(string stem) => stem.Length == 4 && stem[^1] == 'e' ? [stem, stem[..^1]] : [stem];
}
