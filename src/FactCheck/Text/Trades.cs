using System.Collections.Frozen;

namespace FactCheck.Text;

/// <summary>Knows what people live by, and which of it one person is hardly called in turns: a dentist is no teacher, a surgeon is a doctor.</summary>
internal static class Trades
{
    /// <summary>For each trade the lines it stands in; what stands in one line may be said of one person.</summary>
    private static readonly FrozenDictionary<string, List<int>> Lines = Read();

    /// <summary>What people of any trade may be called as well.</summary>
    private static readonly WordSet Besides = ["author", "writer"];

    public static IEnumerable<string> All => Lines.Keys;

    public static bool IsOne(string norm) => Lines.ContainsKey(norm);

    /// <summary>True when both are trades that nobody has beside one another; a physicist may be the author of a study.</summary>
    public static bool AreNeverOnes(string left, string right) => !Besides.Contains(left) && !Besides.Contains(right) && ExcludeEachOther(left, right);

    /// <summary>True when both are trades and no line has both.</summary>
    public static bool ExcludeEachOther(string left, string right) =>
        Lines.TryGetValue(left, out var ones) && Lines.TryGetValue(right, out var others) && !ones.Exists(others.Contains);

    /// <summary>"doctor" and "urologist": both are trades, and some line has both.</summary>
    public static bool MayBeOne(string left, string right) =>
        Lines.TryGetValue(left, out var ones) && Lines.TryGetValue(right, out var others) && ones.Exists(others.Contains);

    private static FrozenDictionary<string, List<int>> Read()
    {
        var lines = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in WordListFile.Lines("trades.txt").Concat(WordListFile.Lines("occupations.txt")))
        {
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lines, word, out _) ??= []).Add(number);
            }

            number++;
        }

        return lines.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
