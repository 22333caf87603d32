using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>
/// The pairs of words that may be one word in two spellings: one edit apart, the same letters in another order, or a little more apart where
/// the names share another part.
/// </summary>
internal static class NearWordPairs
{
    private const int MinScrambled = 5;

    /// <summary>A part in more names than this binds nobody.</summary>
    private const int MaxSharing = 24;

    /// <summary>A word near more others is one of a series (codes, products, a list of similar names), not a slip of any.</summary>
    public const int MaxNeighbours = 8;

    public static IEnumerable<(NameWordUse Left, NameWordUse Right)> Find(IReadOnlyList<NameWordUse> words)
    {
        var numbers = new Dictionary<NameWordUse, int>();
        var wordsOf = new Dictionary<SpelledName, List<NameWordUse>>();
        for (var i = 0; i < words.Count; i++)
        {
            numbers[words[i]] = i;
            foreach (var name in words[i].Names)
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(wordsOf, name, out _) ??= []).Add(words[i]);
            }
        }

        var pairs = new SortedSet<(int, int)>(NearWordIndex.Pairs([.. words.Select(word => word.Folded)]));
        foreach (var group in words.Where(word => MayBeScrambled(word.Folded)).GroupBy(word => LettersOf(word.Folded), StringComparer.Ordinal))
        {
            AddAll(pairs, [.. group.Select(word => numbers[word])]);
        }

        foreach (var word in words)
        {
            if (Binds(word))
            {
                AddNear(wordsOf, pairs, numbers, word);
            }
        }

        return WithoutCrowds(pairs, words.Count).Select(pair => (words[pair.Item1], words[pair.Item2]));
    }

    public static bool MayBeScrambled(string word) => word.Length >= MinScrambled;

    /// <summary>The first letter, which seldom moves, and all letters in order: equal for two words of the same letters.</summary>
    public static string LettersOf(string word) => string.Create(word.Length + 1, word, static (letters, word) =>
    {
        letters[0] = word[0];
        word.CopyTo(letters[1..]);
        letters[1..].Sort();
    });

    /// <summary>True for a word in so many names that it says something of the others in them.</summary>
    public static bool Binds(NameWordUse word) => word.Names.Count is >= 2 and <= MaxSharing;

    /// <summary>True when two words beside one part of a name may be one word.</summary>
    public static bool AreNear(string left, string right) =>
        left.Length > NearWordIndex.MinLength && right.Length > NearWordIndex.MinLength && left[0] == right[0]
        && SpellingCost.Between(left, right) <= SpellingCost.Budget(Math.Max(left.Length, right.Length), sameFirstLetter: true);

    /// <summary>True for two words that are found wherever they stand: those that share no part of a name, too.</summary>
    public static bool AreFoundAnywhere(string left, string right) =>
        Math.Min(left.Length, right.Length) >= NearWordIndex.MinLength
        && (OneEdit.Separates(left, right) || (MayBeScrambled(left) && left.Length == right.Length && LettersOf(left) == LettersOf(right)));

    private static IEnumerable<(int, int)> WithoutCrowds(SortedSet<(int, int)> pairs, int count)
    {
        var neighbours = new int[count];
        foreach (var (left, right) in pairs)
        {
            neighbours[left]++;
            neighbours[right]++;
        }

        return pairs.Where(pair => neighbours[pair.Item1] <= MaxNeighbours && neighbours[pair.Item2] <= MaxNeighbours);
    }

    private static void AddAll(SortedSet<(int, int)> pairs, List<int> group)
    {
        for (var i = 0; i < group.Count; i++)
        {
            for (var j = i + 1; j < group.Count; j++)
            {
                pairs.Add((Math.Min(group[i], group[j]), Math.Max(group[i], group[j])));
            }
        }
    }

    /// <summary>The other parts of the names that share a word, where they are near.</summary>
    private static void AddNear(Dictionary<SpelledName, List<NameWordUse>> wordsOf, SortedSet<(int, int)> pairs, Dictionary<NameWordUse, int> numbers, NameWordUse shared)
    {
        var others = shared.Names.SelectMany(name => wordsOf[name]).Where(word => word != shared && word.Folded.Length > NearWordIndex.MinLength).Distinct().ToList();
        for (var i = 0; i < others.Count; i++)
        {
            for (var j = i + 1; j < others.Count; j++)
            {
                if (AreNear(others[i].Folded, others[j].Folded))
                {
                    var (one, other) = (numbers[others[i]], numbers[others[j]]);
                    pairs.Add((Math.Min(one, other), Math.Max(one, other)));
                }
            }
        }
    }
}
