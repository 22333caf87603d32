using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Limits;

/// <summary>Finds the phrases of reach.txt in a sentence, outside of who says so; the longest at a place counts.</summary>
internal static class ReachReader
{
    private const string Any = "+";

    /// <summary>The phrases by their first word, the longest first; those that begin with any word stand under "+".</summary>
    private static readonly Lazy<WordMap<List<(string[] Words, ReachKind Kind)>>> Phrases = new(Load);

    public static List<Reach> Read(EventSentence sentence)
    {
        var found = new List<Reach>();
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            if (sentence.ClauseOf(i) is not null && At(sentence, i) is { } reach)
            {
                found.Add(reach);
                i = reach.Last;
            }
        }

        return found;
    }

    private static Reach? At(EventSentence sentence, int first) =>
        sentence[first].IsWord ? (At(sentence, first, sentence[first].Norm) ?? At(sentence, first, Any)) : null;

    private static Reach? At(EventSentence sentence, int first, string key)
    {
        if (!Phrases.Value.TryGetValue(key, out var phrases))
        {
            return null;
        }

        foreach (var (words, kind) in phrases)
        {
            var last = first + words.Length - 1;
            if (last < sentence.Sentence.EndToken && Stands(sentence, first, words) && !IsDenied(sentence, first))
            {
                var word = Array.IndexOf(words, Any);
                return new Reach(kind, first, last, word < 0 ? -1 : first + word);
            }
        }

        return null;
    }

    private static bool Stands(EventSentence sentence, int first, string[] words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            ref readonly var token = ref sentence[first + k];
            if (words[k] == Any ? !IsTopic(sentence, first + k) : words[k] != token.Norm)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A thing or somebody: no number, time, deed or manner.</summary>
    private static bool IsTopic(EventSentence sentence, int token) =>
        sentence[token].IsWord && EventWords.IsContent(sentence[token]) && !sentence.IsTime(token) && sentence[token].Word.Number is null && !(VerbWords.IsFullVerb(sentence[token]) && !sentence[token].Norm.EndsWith('s')) && !VerbWords.IsAuxiliary(sentence[token])
        && !(VerbWords.IsPastForm(sentence[token]) && sentence[token].Norm.EndsWith("ed", StringComparison.Ordinal)) && !sentence[token].Norm.EndsWith("ly", StringComparison.Ordinal)
        && sentence[token].Norm is not ("day" or "days" or "week" or "month" or "year" or "morning" or "night" or "time" or "times" or "kind" or "sorts" or "sense" or "case" or "cases" or "further" or "later" or "way" or "hope" or "doubt");

    /// <summary>"not all members", "nor any".</summary>
    private static bool IsDenied(EventSentence sentence, int first) => first > sentence.Sentence.FirstToken && (EventWords.IsNegator(sentence[first - 1]) || sentence[first - 1].Norm is "without" or "hardly" or "nearly" or "almost" or "if" or "than");

    private static WordMap<List<(string[], ReachKind)>> Load()
    {
        var phrases = new Dictionary<string, List<(string[] Words, ReachKind)>>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines("reach.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var kind = Enum.Parse<ReachKind>(line[..colon], ignoreCase: true);
            foreach (var phrase in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
            {
                var words = phrase.Replace("-", " - ", StringComparison.Ordinal).Split(' ');
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(phrases, words[0], out _) ??= []).Add((words, kind));
            }
        }

        foreach (var list in phrases.Values)
        {
            list.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }

        return new WordMap<List<(string[], ReachKind)>>(phrases);
    }
}
