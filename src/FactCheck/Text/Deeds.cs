namespace FactCheck.Text;

/// <summary>
/// Knows which verbs, nouns and turns of phrase tell one kind of happening: "arrested", "the arrest" and "took into custody". The kinds say what may
/// be one event, never that it is.
/// </summary>
internal static class Deeds
{
    private const int MaxGap = 1;

    private static readonly WordMap<Entry[]> Entries = Read(out KindCount);

    /// <summary>How many kinds of happenings there are.</summary>
    public static readonly int KindCount;

    /// <summary>The kind of happening told by the words that begin at a token, from 0; -1 for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Index of the first token.</param>
    /// <param name="end">Index after the last token of the words; <paramref name="i"/> + 1 when there is no such kind.</param>
    public static int At(DocumentText text, int i, out int end)
    {
        end = i + 1;
        if (!text.Tokens[i].IsWord || !text.Tokens[i].Word.BeginsDeed || !Entries.TryGetValue(text.Tokens[i].Stem, out var entries))
        {
            return -1;
        }

        // The longest phrase stands first.
        foreach (var entry in entries)
        {
            if (After(text, i, entry.Tail) is { } after)
            {
                end = after;
                return entry.Kind;
            }
        }

        return -1;
    }

    /// <summary>True for a stem that tells a kind of happening or begins words that do.</summary>
    public static bool Begins(string stem) => Entries.Contains(stem);

    /// <summary>True for two stems that each tell one kind of happening by themselves, and the same.</summary>
    public static bool AreOne(string left, string right) => KindOf(left) is var kind && kind >= 0 && kind == KindOf(right);

    /// <summary>The kind of happening that a stem tells by itself; -1 for none.</summary>
    public static int KindOf(string stem) => Entries.TryGetValue(stem, out var entries) && entries[^1].Tail.Length == 0 ? entries[^1].Kind : -1;

    /// <summary>The index after the tail, with at most one word such as "his" before each of its words; null when it does not follow.</summary>
    private static int? After(DocumentText text, int i, string[] tail)
    {
        var at = i + 1;
        foreach (var stem in tail)
        {
            for (var gap = 0; gap < MaxGap && at < text.Tokens.Count && IsFiller(text.Tokens[at].Norm) && text.Tokens[at].Stem != stem; gap++)
            {
                at++;
            }

            if (at >= text.Tokens.Count || text.Tokens[at].Sentence != text.Tokens[i].Sentence || text.Tokens[at].Stem != stem)
            {
                return null;
            }

            at++;
        }

        return at;
    }

    private static bool IsFiller(string norm) => norm is "a" or "an" or "the" or "his" or "her" or "their" or "its";

    private static WordMap<Entry[]> Read(out int kind)
    {
        var entries = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        kind = 0;
        foreach (var line in WordListFile.Lines("deeds.txt"))
        {
            foreach (var phrase in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var words = phrase.Split('_').Select(Stemmer.Stem).ToArray();
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(entries, words[0], out _) ??= []).Add(new Entry(words[1..], kind));
            }

            kind++;
        }

        return new WordMap<Entry[]>(entries.ToDictionary(entry => entry.Key, entry => entry.Value.OrderByDescending(phrase => phrase.Tail.Length).ToArray(), StringComparer.Ordinal));
    }

    private readonly record struct Entry(string[] Tail, int Kind);
}
