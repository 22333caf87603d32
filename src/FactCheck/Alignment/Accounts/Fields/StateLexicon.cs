using System.Runtime.InteropServices;
using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>What can be so or otherwise of one matter, "in custody" and "on the run", and the phrases that say it. Read when first asked for.</summary>
internal sealed class StateLexicon
{
    private static readonly Lazy<StateLexicon> Accounts = new(() => new StateLexicon("account-states.txt"));
    private static readonly Lazy<StateLexicon> Tellings = new(() => new StateLexicon("account-states.txt", "states.txt"));

    private readonly List<Lazy<HashSet<string>>> _nearWords = [];
    private readonly WordMap<List<StatePhrase>> _phrases = new(2000);

    private StateLexicon(params string[] files)
    {
        var found = new WordMap<List<StatePhrase>>(2000);
        foreach (var line in files.SelectMany(WordListFile.Lines))
        {
            var (open, close) = (line.IndexOf('[', StringComparison.Ordinal), line.IndexOf(']', StringComparison.Ordinal));
            var (start, state) = (line.IndexOf(':', close) + 1, 0);
            for (var i = start; i <= line.Length; i++)
            {
                if (i == line.Length || line[i] is ' ' or '|')
                {
                    Add(line.AsMemory(start, i - start), _nearWords.Count, state, found);
                    start = i + 1;
                    state += i < line.Length && line[i] == '|' ? 1 : 0;
                }
            }

            _nearWords.Add(new(() => line[(open + 1)..close].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal)));
        }
    }

    /// <summary>What is asked of two long accounts, of which each may tell of several moments.</summary>
    public static StateLexicon OfAccounts => Accounts.Value;

    /// <summary>The same, and how things stand at one moment.</summary>
    public static StateLexicon OfTellings => Tellings.Value;

    /// <summary>The phrases that are found by a stem, the first of each that is no function word; the longest first.</summary>
    public ReadOnlySpan<StatePhrase> At(string stem) => _phrases.TryGetValue(stem, out var phrases) ? CollectionsMarshal.AsSpan(phrases) : [];

    /// <summary>The stems of which one must stand near a phrase of the question; empty for any.</summary>
    public HashSet<string> NearWordsOf(int question) => _nearWords[question].Value;

    /// <param name="phrase">The words, joined by "_" or "-"; empty where two blanks meet.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="state">What the phrase answers.</param>
    /// <param name="found">The phrases by the word that finds them, as it is written: each is stemmed once.</param>
    private void Add(ReadOnlyMemory<char> phrase, int question, int state, WordMap<List<StatePhrase>> found)
    {
        if (phrase.IsEmpty)
        {
            return;
        }

        var words = phrase.Span;
        var (length, anchor) = (0, -1);
        var word = words;
        for (var start = 0; start <= words.Length; length++)
        {
            var next = words[start..];
            next = next.IndexOfAny('_', '-') is >= 0 and var end ? next[..end] : next;
            if (anchor < 0 && !StatePhrase.IsFunctionWord(next))
            {
                anchor = length;
                word = next;
            }
            else if (length == 0)
            {
                word = next;
            }

            start += next.Length + 1;
        }

        var phrases = PhrasesOf(word, found);
        var at = phrases.Count;
        while (at > 0 && phrases[at - 1].Length < length)
        {
            at--;
        }

        phrases.Insert(at, new StatePhrase(phrase, length, Math.Max(0, anchor), question, state));
    }

    private List<StatePhrase> PhrasesOf(ReadOnlySpan<char> word, WordMap<List<StatePhrase>> found)
    {
        if (found.NumberOf(word, WordHash.Of(word)) is > 0 and var number)
        {
            return found.ValueAt(number);
        }

        var spelled = word.ToString();
        return found.ValueOf(spelled, out _) = _phrases.ValueOf(Stemmer.Stem(spelled), out _) ??= [];
    }
}
