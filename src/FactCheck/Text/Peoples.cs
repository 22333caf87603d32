using System.Collections.Frozen;

namespace FactCheck.Text;

/// <summary>Knows the words for peoples and their countries: a Dutch tourist is no German one, and "from Germany" is German.</summary>
internal static class Peoples
{
    private static readonly FrozenDictionary<string, string[]> Words = Read();

    /// <summary>All words for the people and the country of one of them, in lower case; empty for any other word.</summary>
    public static IReadOnlyList<string> Of(string norm) => Words.GetValueOrDefault(norm) ?? [];

    /// <summary>True for words of two peoples.</summary>
    public static bool ExcludeEachOther(string left, string right) => Words.TryGetValue(left, out var one) && Words.TryGetValue(right, out var other) && one != other;

    private static FrozenDictionary<string, string[]> Read()
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines("peoples.txt"))
        {
            var people = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in people)
            {
                words[word] = people;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
