using System.Collections.Frozen;

namespace FactCheck.Text;

/// <summary>Knows things of one kind that cannot stand for each other: a hip is no arm, a cook no pilot, a letter no will. Compares stems.</summary>
internal static class Kinds
{
    private static readonly Lazy<FrozenDictionary<string, (int Kind, int Family)[]>> Places = new(Read);

    /// <summary>True when both are of one kind and of no common family.</summary>
    public static bool ExcludeEachOther(string leftStem, string rightStem) =>
        leftStem != rightStem && Places.Value.TryGetValue(leftStem, out var left) && Places.Value.TryGetValue(rightStem, out var right)
        && Array.Exists(left, one => Array.Exists(right, other => other.Kind == one.Kind))
        && !Array.Exists(left, one => Array.Exists(right, other => other.Family == one.Family));

    /// <summary>The same for things and places alone: people are called in many ways.</summary>
    public static bool ExcludeEachOtherAsThings(string leftStem, string rightStem) => ExcludeEachOther(leftStem, rightStem) && Things.Value.Contains(leftStem) && Things.Value.Contains(rightStem);

    private static readonly HashSet<string> ThingKinds = new(
        "body room site animal vehicle colour weapon instrument illness sport metal crop drink document season meal".Split(' '), StringComparer.Ordinal);

    private static readonly Lazy<FrozenSet<string>> Things = new(() => WordListFile.Lines("kinds.txt")
        .Where(line => ThingKinds.Contains(line[..line.IndexOf(':', StringComparison.Ordinal)]))
        .SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries))
        .Select(Stemmer.Stem)
        .ToFrozenSet(StringComparer.Ordinal));

    private static FrozenDictionary<string, (int, int)[]> Read()
    {
        var places = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        var (kind, family) = (0, 0);
        foreach (var line in WordListFile.Lines("kinds.txt"))
        {
            kind++;
            foreach (var words in line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(';'))
            {
                family++;
                foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(places, Stemmer.Stem(word), out _) ??= []).Add((kind, family));
                }
            }
        }

        return places.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);
    }
}
