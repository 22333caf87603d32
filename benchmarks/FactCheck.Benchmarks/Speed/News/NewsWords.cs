using FactCheck.Text;

namespace FactCheck.Benchmarks.Speed.News;

/// <summary>The words of which news are made up: some thousand common ones, and names of syllables that no list has.</summary>
internal static class NewsWords
{
    private static readonly string[] Syllables =
        ["ka", "ro", "mi", "ten", "sol", "ver", "dan", "pre", "ti", "lo", "mar", "shen", "go", "li", "zu", "bar", "nek", "vi", "tor", "pal", "hun", "der", "bro", "fen", "gri", "hal", "jor", "kel", "mun", "nor", "pel", "qui", "ras", "sta", "tul", "wen"];

    private static readonly string[] NounEndings = ["tion", "ment", "ness", "ity", "ance", "ence", "ship", "age", "ure", "er", "or"];
    private static readonly string[] AdjectiveEndings = ["ful", "ous", "ive", "able", "ible", "less", "ical", "ent", "ant"];
    private static readonly string[] Common = [.. WordListFile.Lines("synonyms.txt").SelectMany(line => line.Split(' ')).Where(word => word.All(char.IsAsciiLetterLower)).Distinct(StringComparer.Ordinal)];

    public static string[] Nouns { get; } = [.. Common.Where(word => Array.Exists(NounEndings, ending => word.EndsWith(ending, StringComparison.Ordinal)))];

    public static string[] Adjectives { get; } = [.. Common.Where(word => Array.Exists(AdjectiveEndings, ending => word.EndsWith(ending, StringComparison.Ordinal)))];

    public static string[] Verbs { get; } = [.. WordListFile.Read("verbs.txt").Order(StringComparer.Ordinal)];

    public static string[] Givens { get; } = [.. WordListFile.Lines("nicknames.txt").Select(line => Capital(line.Split(' ')[0]))];

    public static string[] Roles { get; } = ["mayor", "managing director", "police chief", "head teacher", "chief executive", "union leader", "surgeon", "spokeswoman", "councillor", "architect", "coach", "researcher"];

    public static string[] Bodies { get; } = ["Group", "Works", "Institute", "Holdings", "University", "Council", "Media", "Energy", "Laboratories", "Foundation", "Airlines", "Bank"];

    public static string[] TownEndings { get; } = ["ton", "ford", "by", "burg", "ville", "mouth", "dorf", "stad"];

    public static string Name(Quality.Stories.Dice dice) => Capital(string.Concat(Enumerable.Range(0, 2 + dice.Next(2)).Select(_ => dice.Pick(Syllables))));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
