using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>What can be so or otherwise of one matter, "in custody" and "on the run", and the phrases that say it. Read when first asked for.</summary>
internal static class StateLexicon
{
    private static readonly List<HashSet<string>> NearWords = [];

    /// <summary>Questions of whole accounts, which tell more than how things stand at one moment; they come first.</summary>
    private static readonly int OfAccounts = WordListFile.Lines("account-states.txt").Count();

    private static readonly WordMap<StatePhrase[]> Phrases = Read();

    /// <summary>The phrases that are found by a stem, the first of each that is no function word; the longest first.</summary>
    public static StatePhrase[] At(string stem) => Phrases.TryGetValue(stem, out var phrases) ? phrases : [];

    /// <summary>True for what is asked of two long accounts, too, of which each may tell of several moments.</summary>
    public static bool IsOfAccounts(int question) => question < OfAccounts;

    /// <summary>The stems of which one must stand near a phrase of the question; empty for any.</summary>
    public static HashSet<string> NearWordsOf(int question) => NearWords[question];

    private static WordMap<StatePhrase[]> Read()
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        var phrases = new Dictionary<string, List<StatePhrase>>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines("account-states.txt").Concat(WordListFile.Lines("states.txt")))
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
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(phrases, Stem(words[anchor]), out _) ??= []).Add(new StatePhrase(keys[..anchor], keys[(anchor + 1)..], NearWords.Count, state));
                }
            }

            NearWords.Add(new HashSet<string>(line[(open + 1)..close].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stem), StringComparer.Ordinal));
        }

        return new WordMap<StatePhrase[]>(phrases.ToDictionary(entry => entry.Key, entry => entry.Value.OrderByDescending(phrase => phrase.Length).ToArray(), StringComparer.Ordinal));

        // A few thousand words make all the phrases.
        string Stem(string word) => stems.TryGetValue(word, out var stem) ? stem : stems[word] = Stemmer.Stem(word);
    }
}
