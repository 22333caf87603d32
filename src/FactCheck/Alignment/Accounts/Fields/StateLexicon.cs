using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>What can be so or otherwise of one matter, "in custody" and "on the run", and the phrases that say it. Read when first asked for.</summary>
internal sealed class StateLexicon
{
    private static readonly Lazy<StateLexicon> Accounts = new(() => new StateLexicon("account-states.txt"));
    private static readonly Lazy<StateLexicon> Tellings = new(() => new StateLexicon("account-states.txt", "states.txt"));

    private readonly List<HashSet<string>> _nearWords = [];
    private readonly WordMap<StatePhrase[]> _phrases;

    private StateLexicon(params string[] files) => _phrases = Read(files);

    /// <summary>What is asked of two long accounts, of which each may tell of several moments.</summary>
    public static StateLexicon OfAccounts => Accounts.Value;

    /// <summary>The same, and how things stand at one moment.</summary>
    public static StateLexicon OfTellings => Tellings.Value;

    /// <summary>The phrases that are found by a stem, the first of each that is no function word; the longest first.</summary>
    public StatePhrase[] At(string stem) => _phrases.TryGetValue(stem, out var phrases) ? phrases : [];

    /// <summary>The stems of which one must stand near a phrase of the question; empty for any.</summary>
    public HashSet<string> NearWordsOf(int question) => _nearWords[question];

    private WordMap<StatePhrase[]> Read(string[] files)
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        var phrases = new Dictionary<string, List<StatePhrase>>(StringComparer.Ordinal);
        foreach (var line in files.SelectMany(WordListFile.Lines))
        {
            var (open, close) = (line.IndexOf('[', StringComparison.Ordinal), line.IndexOf(']', StringComparison.Ordinal));
            var states = line[(line.IndexOf(':', close) + 1)..].Split('|');
            for (var state = 0; state < states.Length; state++)
            {
                foreach (var phrase in states[state].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    var words = phrase.Split('_', '-');
                    var anchor = Math.Max(0, Array.FindIndex(words, word => !StopWords.Contains(word) && word != "not"));
                    string[] keys = [.. words.Select(word => StateFinder.Key(word, Stem))];
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(phrases, Stem(words[anchor]), out _) ??= []).Add(new StatePhrase(keys[..anchor], keys[(anchor + 1)..], _nearWords.Count, state));
                }
            }

            _nearWords.Add(new HashSet<string>(line[(open + 1)..close].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stem), StringComparer.Ordinal));
        }

        return new WordMap<StatePhrase[]>(phrases.ToDictionary(entry => entry.Key, entry => entry.Value.OrderByDescending(phrase => phrase.Length).ToArray(), StringComparer.Ordinal));

        // A few thousand words make all the phrases.
        string Stem(string word) => stems.TryGetValue(word, out var stem) ? stem : stems[word] = Stemmer.Stem(word);
    }
}
