using System.Collections.Frozen;

namespace FactCheck.Text;

/// <summary>Knows what people live by, and which of it one person is hardly called in turns: a dentist is no teacher, a surgeon is a doctor.</summary>
internal static class Trades
{
    private static readonly FrozenDictionary<string, int> Families = Read();

    public static bool IsOne(string norm) => Families.ContainsKey(norm);

    /// <summary>True when both are trades and of two families.</summary>
    public static bool ExcludeEachOther(string left, string right) => Families.TryGetValue(left, out var one) && Families.TryGetValue(right, out var other) && one != other;

    private static FrozenDictionary<string, int> Read()
    {
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        var family = 0;
        foreach (var line in WordListFile.Lines("trades.txt"))
        {
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                families[word] = family;
            }

            family++;
        }

        return families.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
