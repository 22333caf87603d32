using System.Collections.Frozen;

namespace FactCheck.Text;

/// <summary>
/// A list of kinds: words and phrases of one kind, in families. Those of one family may mean the same; those of two families of one kind cannot stand for each other.
/// Compares stems.
/// </summary>
internal sealed class KindLexicon
{
    private readonly List<KindEntry> _entries;
    private readonly WordMap<KindPlace[]> _places;
    private readonly WordMap<KindPhrase[]> _phrases;

    /// <summary>The listed words of a stem, and the first words of phrases.</summary>
    private readonly WordMap<string[]> _words;

    /// <param name="name">The word list: a line "kind: family; family", the words of a phrase joined by _ or -.</param>
    public KindLexicon(string name)
    {
        _entries = [.. Entries(name)];
        _words = new(_entries.GroupBy(entry => entry.Stems[0], StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Select(entry => entry.First).Distinct().ToArray(), StringComparer.Ordinal));
        _places = new(_entries.Where(entry => entry.Stems.Length == 1)
            .GroupBy(entry => entry.Stems[0], StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Select(entry => entry.Place).ToArray(), StringComparer.Ordinal));
        _phrases = new(_entries.Where(entry => entry.Stems.Length > 1)
            .GroupBy(entry => string.Join(' ', entry.Stems), StringComparer.Ordinal)
            .Select(same => new KindPhrase(same.Key.Split(' '), [.. same.Select(entry => entry.Place)]))
            .GroupBy(phrase => phrase.Stems[0], StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.OrderByDescending(phrase => phrase.Stems.Length).ToArray(), StringComparer.Ordinal));
    }

    /// <summary>True when both are of one kind and of no common family.</summary>
    public static bool ExcludeEachOther(KindPlace[] left, KindPlace[] right)
    {
        var areOfOneKind = false;
        foreach (ref readonly var one in left.AsSpan())
        {
            foreach (ref readonly var other in right.AsSpan())
            {
                if (one.Family == other.Family)
                {
                    return false;
                }

                areOfOneKind |= one.Kind == other.Kind;
            }
        }

        return areOfOneKind;
    }

    /// <summary>True when both are of one kind and of no common family.</summary>
    public bool ExcludeEachOther(string leftStem, string rightStem) =>
        leftStem != rightStem && _places.TryGetValue(leftStem, out var left) && _places.TryGetValue(rightStem, out var right) && ExcludeEachOther(left, right);

    /// <summary>The single words, by their stems, that a word of some kind excludes.</summary>
    public IEnumerable<string> OthersOf(string stem)
    {
        if (!_places.TryGetValue(stem, out var places))
        {
            yield break;
        }

        foreach (var entry in _entries)
        {
            if (entry.Stems.Length == 1 && Array.Exists(places, place => place.Kind == entry.Place.Kind) && ExcludeEachOther(stem, entry.Stems[0]))
            {
                yield return entry.Stems[0];
            }
        }
    }

    /// <summary>True for a word of some kind.</summary>
    public bool IsListed(string stem) => _places.Contains(stem);

    /// <summary>True for a word of some kind and for one that begins a phrase of some kind.</summary>
    public bool Begins(string stem) => _places.Contains(stem) || _phrases.Contains(stem);

    /// <summary>The single words of some kinds, by their stems.</summary>
    public FrozenSet<string> WordsOf(HashSet<string> kinds) => _entries.Where(entry => entry.Stems.Length == 1 && kinds.Contains(entry.Kind)).Select(entry => entry.Stems[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The longest phrase, or else the word, of some kind that begins at a token; null for none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="first">Index of the token.</param>
    /// <param name="end">Index after the last that a phrase may have.</param>
    public KindMark? At(DocumentText text, int first, int end)
    {
        ref readonly var token = ref text.TokenSpan[first];
        var stem = token.Stem;
        return !IsForm(token) ? null
            : _phrases.TryGetValue(stem, out var phrases) && Longest(text, first, end, phrases) is var (last, places) ? new KindMark(first, last, places)
            : _places.TryGetValue(stem, out var own) ? new KindMark(first, first, own)
            : null;
    }

    /// <summary>False for another word that has the stem of a listed one by chance: "her" and "herring", "plan" and "plane".</summary>
    private bool IsForm(in Token token)
    {
        var (norm, stem) = (token.Norm, token.Stem);
        return !norm.StartsWith(stem, StringComparison.Ordinal) || !_words.TryGetValue(stem, out var words)
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

    private static IEnumerable<KindEntry> Entries(string name)
    {
        var (line, family) = (0, 0);
        foreach (var read in WordListFile.Lines(name))
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
