using FactCheck.Text;

namespace FactCheck.Alignment.Accounts.Fields;

/// <summary>What can be so or otherwise of one event, "in custody" and "on the run", and the phrases that say it.</summary>
internal static class StateLexicon
{
    private static readonly List<HashSet<string>> NearWords = [];

    private static readonly WordMap<StatePhrase[]> Phrases = Read();

    /// <summary>The stems with which they begin.</summary>
    public static string[] FirstStems => Phrases.Words.ToArray();

    /// <summary>The phrases that begin with a stem, the longest first.</summary>
    public static StatePhrase[] At(string stem) => Phrases.TryGetValue(stem, out var phrases) ? phrases : [];

    /// <summary>The stems of which one must stand near a phrase of the question; empty for any.</summary>
    public static HashSet<string> NearWordsOf(int question) => NearWords[question];

    private static WordMap<StatePhrase[]> Read()
    {
        var phrases = new Dictionary<string, List<StatePhrase>>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines("account-states.txt"))
        {
            var (open, close) = (line.IndexOf('[', StringComparison.Ordinal), line.IndexOf(']', StringComparison.Ordinal));
            var states = line[(line.IndexOf(':', close) + 1)..].Split('|');
            for (var state = 0; state < states.Length; state++)
            {
                foreach (var phrase in states[state].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    var words = phrase.Split('_').Select(Stemmer.Stem).ToArray();
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(phrases, words[0], out _) ??= []).Add(new StatePhrase(words[1..], NearWords.Count, state));
                }
            }

            NearWords.Add(new HashSet<string>(line[(open + 1)..close].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem), StringComparer.Ordinal));
        }

        return new WordMap<StatePhrase[]>(phrases.ToDictionary(entry => entry.Key, entry => entry.Value.OrderByDescending(phrase => phrase.Tail.Length).ToArray(), StringComparer.Ordinal));
    }
}
