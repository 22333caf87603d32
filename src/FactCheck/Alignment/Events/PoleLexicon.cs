using FactCheck.Alignment.Sentences;
using FactCheck.Text;

namespace FactCheck.Alignment.Events;

/// <summary>Finds the words and phrases of event-opposites.txt in a sentence; the longest phrase at a place counts.</summary>
internal static class PoleLexicon
{
    /// <summary>Words between a verb and its particle.</summary>
    private const int PartedReach = 4;

    private static readonly WordMap<Entry> Entries = Read();

    /// <summary>The stems with which they begin.</summary>
    public static string[] FirstStems => Entries.Words.ToArray();

    public static List<Mark> Find(DocumentText text, Sentence sentence)
    {
        var marks = new List<Mark>();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].IsWord && Cues.Has(text.Tokens[i], Cue.Side) && Entries.TryGetValue(text.Tokens[i].Stem, out var entry) && Longest(text, i, sentence.EndToken, entry) is { Phrase: { } phrase, Length: var length })
            {
                marks.Add(new Mark(length > 1 ? WithPreposition(text, i, sentence) : i, i + length - 1, phrase.Poles));

                // "was defeated" is "defeated", too, and "still open" is "open"; "not guilty" is not "guilty".
                i += phrase.Stems[0] is "be" or "still" ? 0 : length - 1;
            }
        }

        return marks;
    }

    /// <summary>True for two words, by their stems, that take the two sides of a pair.</summary>
    public static bool AreOpposed(string left, string right) =>
        PolesOf(left) is { } mine && PolesOf(right) is { } theirs && new Mark(0, 0, mine).AspectOpposed(new Mark(0, 0, theirs)) is not null;

    private static List<Pole>? PolesOf(string stem) => (Entries.TryGetValue(stem, out var entry) ? entry : null)?.Single?.Poles;

    /// <summary>"in its pilot phase": the state begins with its preposition.</summary>
    private static int WithPreposition(DocumentText text, int first, Sentence sentence) =>
        first - 2 > sentence.FirstToken && EventWords.IsDeterminer(text.Tokens[first - 1]) && text.Tokens[first - 2].Norm is "in" or "on" or "at" or "under" ? first - 2 : first;

    private static (Phrase? Phrase, int Length) Longest(DocumentText text, int first, int end, Entry entry)
    {
        if (first + 1 < end && entry.BySecond is { } bySecond && bySecond.TryGetValue(text.Tokens[first + 1].Stem, out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (first + phrase.Stems.Length <= end && Stands(text, first, phrase.Stems))
                {
                    return (phrase, phrase.Stems.Length);
                }
            }
        }

        // "turned it down".
        if (first + 2 < end && text.Tokens[first + 1].Norm is "it" or "them" or "him" or "her" && text.Tokens[first + 2].Norm is "down" or "out" or "off" or "on" or "up" or "away" && entry.BySecond is { } behind && behind.TryGetValue(text.Tokens[first + 2].Stem, out var parted)
            && Array.Find(parted, phrase => phrase.Stems.Length == 2) is { } around)
        {
            return (around, 3);
        }

        return Parted(text, first, end, entry) ?? (entry.Single, 1);
    }

    /// <summary>"turned the offer down": a particle that closes its clause behind the thing.</summary>
    private static (Phrase? Phrase, int Length)? Parted(DocumentText text, int first, int end, Entry entry)
    {
        if (first + 2 >= end || entry.BySecond is not { } bySecond || !(EventWords.IsDeterminer(text.Tokens[first + 1]) || text.Tokens[first + 1].IsCapitalized))
        {
            return null;
        }

        for (var i = first + 2; i < Math.Min(end, first + 2 + PartedReach) && text.Tokens[i].IsWord; i++)
        {
            var closes = i + 1 >= end || !text.Tokens[i + 1].IsWord || text.Tokens[i + 1].IsStop;
            if (text.Tokens[i].Norm is "down" or "out" or "off" or "up" or "away" && closes && bySecond.TryGetValue(text.Tokens[i].Stem, out var phrases) && Array.Find(phrases, phrase => phrase.Stems.Length == 2) is { } phrase)
            {
                return (phrase, 1);
            }
        }

        return null;
    }

    private static bool Stands(DocumentText text, int first, string[] stems)
    {
        for (var k = 2; k < stems.Length; k++)
        {
            if (text.Tokens[first + k].Stem != stems[k])
            {
                return false;
            }
        }

        return true;
    }

    private static WordMap<Entry> Read()
    {
        var byWords = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        var group = 0;
        foreach (var line in WordListFile.Lines("event-opposites.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var lasts = line.StartsWith("lasting:", StringComparison.Ordinal);
            var aspect = lasts ? EventAspect.Status : Enum.Parse<EventAspect>(line[..colon], ignoreCase: true);
            var sides = line[(colon + 1)..].Split(" / ");
            for (var side = 0; side < sides.Length; side++)
            {
                foreach (var words in sides[side].Split(',', StringSplitOptions.TrimEntries))
                {
                    string[] stems = [.. words.Replace("-", " - ", StringComparison.Ordinal).Split(' ').Select(Stemmer.Stem)];
                    var key = string.Join(' ', stems);
                    if (!byWords.TryGetValue(key, out var phrase))
                    {
                        byWords[key] = phrase = new Phrase(stems, []);
                    }

                    phrase.Poles.Add(new Pole(group, side, aspect, lasts));
                }
            }

            group++;
        }

        AddThoseOfHeads(byWords);
        return new WordMap<Entry>(byWords.Values.GroupBy(phrase => phrase.Stems[0], StringComparer.Ordinal).ToDictionary(same => same.Key, same => new Entry([.. same]), StringComparer.Ordinal));
    }

    /// <summary>"closed down" says what "closed" does where a line has both on one side; so it takes the other sides of that word, too.</summary>
    private static void AddThoseOfHeads(Dictionary<string, Phrase> byWords)
    {
        foreach (var phrase in byWords.Values)
        {
            if (phrase.Stems.Length > 1 && byWords.TryGetValue(phrase.Stems[0], out var head) && phrase.Poles.Exists(pole => head.Poles.Contains(pole)))
            {
                phrase.Poles.AddRange(head.Poles.Where(pole => !phrase.Poles.Exists(own => own.Group == pole.Group)).ToList());
            }
        }
    }

    /// <summary>What begins with one stem: the stem alone, and by their second stems the phrases, the longest first; null where there are none.</summary>
    private sealed class Entry(Phrase[] phrases)
    {
        public Phrase? Single { get; } = Array.Find(phrases, phrase => phrase.Stems.Length == 1);

        public WordMap<Phrase[]>? BySecond { get; } = !Array.Exists(phrases, phrase => phrase.Stems.Length > 1) ? null : new(phrases.Where(phrase => phrase.Stems.Length > 1).GroupBy(phrase => phrase.Stems[1], StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.OrderByDescending(phrase => phrase.Stems.Length).ToArray(), StringComparer.Ordinal));
    }

    private sealed record Phrase(string[] Stems, List<Pole> Poles);
}
