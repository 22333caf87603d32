namespace FactCheck.Text;

/// <summary>The words that say the reverse of a word: "hate" for "love", "privately" for "publicly", "unfair" for "fair". By their stems.</summary>
internal static class Antonyms
{
    private static readonly WordMap<List<string>> Listed = Read();

    public static IReadOnlyList<string> Of(string stem) => Listed.TryGetValue(stem, out var found) ? found : [];

    private static WordMap<List<string>> Read() => new(Opposites.Read("antonyms.txt")
        .SelectMany(pair => Forms(pair.Left).SelectMany(left => Forms(pair.Right).Select(right => (Left: left, Right: right))))
        .GroupBy(pair => pair.Left, StringComparer.Ordinal)
        .ToDictionary(pairs => pairs.Key, pairs => pairs.Select(pair => pair.Right).Order(StringComparer.Ordinal).ToList(), StringComparer.Ordinal));

    /// <summary>Short verbs lose their e in the past: "urge", "urg-ed".</summary>
    private static string[] Forms(string stem) => stem.Length == 4 && stem[^1] == 'e' ? [stem, stem[..^1]] : [stem];
}
