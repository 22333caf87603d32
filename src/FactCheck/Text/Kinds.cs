using System.Collections.Frozen;

namespace FactCheck.Text;

/// <summary>Knows things of one kind that cannot stand for each other: a hip is no arm, a cook no pilot, a letter no will. Compares stems.</summary>
internal static class Kinds
{
    private static readonly Lazy<List<KindEntry>> Listed = new(() => [.. Entries()]);

    private static readonly Lazy<WordMap<KindPlace[]>> Places = new(() => Group(Listed.Value.Where(entry => entry.Stems.Length == 1)
        .Select(entry => (entry.Stems[0], entry.Place))));

    private static readonly Lazy<WordMap<KindPhrase[]>> Phrases = new(ReadPhrases);

    /// <summary>The listed words of a stem, and the first words of phrases.</summary>
    private static readonly Lazy<WordMap<string[]>> Words = new(() => new(Listed.Value.GroupBy(entry => entry.Stems[0], StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Select(entry => entry.First).Distinct().ToArray(), StringComparer.Ordinal)));

    private static readonly HashSet<string> ThingKinds = new(
        "body room site animal vehicle colour weapon instrument illness sport metal crop drink document season meal".Split(' '), StringComparer.Ordinal);

    private static readonly Lazy<FrozenSet<string>> Things = new(() => Listed.Value
        .Where(entry => entry.Stems.Length == 1 && ThingKinds.Contains(entry.Kind))
        .Select(entry => entry.Stems[0])
        .ToFrozenSet(StringComparer.Ordinal));

    /// <summary>True when both are of one kind and of no common family.</summary>
    public static bool ExcludeEachOther(string leftStem, string rightStem) =>
        leftStem != rightStem && Places.Value.TryGetValue(leftStem, out var left) && Places.Value.TryGetValue(rightStem, out var right) && ExcludeEachOther(left, right);

    /// <summary>True when both are of one kind and of no common family.</summary>
    public static bool ExcludeEachOther(KindPlace[] left, KindPlace[] right) =>
        Array.Exists(left, one => Array.Exists(right, other => other.Kind == one.Kind)) && !Array.Exists(left, one => Array.Exists(right, other => other.Family == one.Family));

    /// <summary>The single words, by their stems, that a word of some kind excludes.</summary>
    public static IEnumerable<string> OthersOf(string stem)
    {
        if (!Places.Value.TryGetValue(stem, out var places))
        {
            yield break;
        }

        foreach (var entry in Listed.Value)
        {
            if (entry.Stems.Length == 1 && Array.Exists(places, place => place.Kind == entry.Place.Kind) && ExcludeEachOther(stem, entry.Stems[0]))
            {
                yield return entry.Stems[0];
            }
        }
    }

    /// <summary>True for a word of some kind.</summary>
    public static bool IsListed(string stem) => Places.Value.Contains(stem);

    /// <summary>The same for things and places alone: people are called in many ways.</summary>
    public static bool ExcludeEachOtherAsThings(string leftStem, string rightStem) => ExcludeEachOther(leftStem, rightStem) && Things.Value.Contains(leftStem) && Things.Value.Contains(rightStem);

    /// <summary>True for a word of some kind and for one that begins a phrase of some kind.</summary>
    public static bool Begins(string stem) => Places.Value.Contains(stem) || Phrases.Value.Contains(stem);

    /// <summary>The words and phrases of kinds in a stretch of tokens; of two that overlap the longer one.</summary>
    public static List<KindMark> Find(DocumentText text, int first, int end)
    {
        var marks = new List<KindMark>();
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (!token.IsWord || !token.Word.BeginsKind || !IsForm(token))
            {
                continue;
            }

            if (Phrases.Value.TryGetValue(token.Stem, out var phrases) && Longest(text, i, end, phrases) is var (last, places))
            {
                marks.Add(new KindMark(i, last, places));
                i = last;
            }
            else if (Places.Value.TryGetValue(token.Stem, out var own))
            {
                marks.Add(new KindMark(i, i, own));
            }
        }

        return marks;
    }

    /// <summary>False for another word that has the stem of a listed one by chance: "her" and "herring", "plan" and "plane".</summary>
    private static bool IsForm(in Token token)
    {
        var (norm, stem) = (token.Norm, token.Stem);
        return !norm.StartsWith(stem, StringComparison.Ordinal) || !Words.Value.TryGetValue(stem, out var words)
            || Array.Exists(words, word => norm.StartsWith(word, StringComparison.Ordinal) || (word[^1] is 'e' or 'y' && norm.Length >= word.Length && norm.StartsWith(word[..^1] + "i", StringComparison.Ordinal)));
    }

    private static (int Last, KindPlace[] Places)? Longest(DocumentText text, int first, int end, KindPhrase[] phrases)
    {
        foreach (var phrase in phrases)
        {
            var (i, k) = (first + 1, 1);
            while (k < phrase.Stems.Length && i < end && (text.Tokens[i].Is('-') || text.Tokens[i].Stem == phrase.Stems[k]))
            {
                k += text.Tokens[i].Is('-') ? 0 : 1;
                i++;
            }

            if (k == phrase.Stems.Length)
            {
                return (i - 1, phrase.Places);
            }
        }

        return null;
    }

    private static WordMap<KindPhrase[]> ReadPhrases() => new(Listed.Value.Where(entry => entry.Stems.Length > 1)
        .GroupBy(entry => string.Join(' ', entry.Stems), StringComparer.Ordinal)
        .Select(same => new KindPhrase(same.Key.Split(' '), [.. same.Select(entry => entry.Place)]))
        .GroupBy(phrase => phrase.Stems[0], StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.OrderByDescending(phrase => phrase.Stems.Length).ToArray(), StringComparer.Ordinal));

    private static WordMap<KindPlace[]> Group(IEnumerable<(string Words, KindPlace Place)> entries) => new(entries
        .GroupBy(entry => entry.Words, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Select(entry => entry.Place).ToArray(), StringComparer.Ordinal));

    private static IEnumerable<KindEntry> Entries()
    {
        var (line, family) = (0, 0);
        foreach (var read in WordListFile.Lines("kinds.txt"))
        {
            line++;
            var colon = read.IndexOf(':', StringComparison.Ordinal);
            foreach (var words in read[(colon + 1)..].Split(';'))
            {
                family++;
                foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return new KindEntry(read[..colon], [.. word.Split('_', '-').Select(Stemmer.Stem)], new KindPlace(line, family)) { First = word.Split('_', '-')[0] };
                }
            }
        }
    }

    private readonly record struct KindEntry(string Kind, string[] Stems, KindPlace Place)
    {
        public required string First { get; init; }
    }

    private sealed record KindPhrase(string[] Stems, KindPlace[] Places);
}
