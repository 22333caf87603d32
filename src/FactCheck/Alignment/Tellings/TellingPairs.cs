using System.Runtime.InteropServices;
using FactCheck.Alignment.Events;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings;

/// <summary>
/// The pairs of short documents of which one tells again what the other tells: most of what the shorter one says stands in the other, in these or other
/// words. Found through an index of words.
/// </summary>
internal static class TellingPairs
{
    /// <summary>Longer documents tell more than one matter.</summary>
    private const int MaxTokens = 110;

    /// <summary>A word in more short documents than this brings none of them together.</summary>
    private const int MaxPostings = 24;

    private const int LeastMet = 2;

    /// <summary>Least share of the weight of the words, of the better covered and of both together, and least weight in common.</summary>
    private const double LeastCover = .5;
    private const double LeastMean = .42;

    /// <summary>The same of tellings that share less: enough to compare what only one of each is told of, not to tell who or what is meant.</summary>
    private const double LooseCover = .42;
    private const double LooseMean = .36;

    private const double LeastWeight = 3.2;

    /// <summary>So much in common that the texts are of one matter beyond doubt: six names, or a dozen common words.</summary>
    private const double TwinWeight = 6;

    /// <summary>The same of texts that share nearly all they say: a few words are enough there to compare when and how often it was.</summary>
    private const double FullMean = .55;
    private const double LeastFull = 1.6;

    private const double NameWeight = 1.2;

    /// <summary>Texts further apart may tell of what came again.</summary>
    private const int DaysOfOneStory = 14;

    /// <returns>The pairs in order, how close they are, and whether they have so much in common that they are of one matter beyond doubt.</returns>
    public static IEnumerable<(int Left, int Right, TellingCloseness Closeness, bool AreTwins)> Of(List<ReadDocument> documents)
    {
        var words = new List<(ContentWord Word, double Weight)>?[documents.Count];
        var met = Met(documents, words);
        return met.Where(pair => pair.Value >= LeastMet && AreOfOneTime(documents[pair.Key.Item1].Document, documents[pair.Key.Item2].Document))
            .Select(pair => (Left: pair.Key.Item1, Right: pair.Key.Item2, Closeness: Closeness(words[pair.Key.Item1]!, words[pair.Key.Item2]!)))
            .Where(pair => pair.Closeness is not null)
            .Select(pair => (pair.Left, pair.Right, pair.Closeness!.Value.Closeness, pair.Closeness!.Value.AreTwins))
            .Order();
    }

    /// <summary>The documents, by their places, that are close enough to one more to tell what it tells; told without an index of words, for one document and those prepared for it.</summary>
    public static IEnumerable<int> CloseTo(ReadDocument document, List<ReadDocument> documents)
    {
        var own = WordsOf(document);
        for (var d = 0; own is not null && d < documents.Count; d++)
        {
            if (WordsOf(documents[d]) is { } words && AreOfOneTime(document.Document, documents[d].Document) && Closeness(own, words) is { Closeness: TellingCloseness.Close })
            {
                yield return d;
            }
        }
    }

    /// <summary>The telling words of a short document, each once, with their weights; null for a longer one.</summary>
    private static List<(ContentWord Word, double Weight)>? WordsOf(ReadDocument document) => document.Text.Tokens.Count > MaxTokens ? null : document.Derived(static read => new TellingWords(Read(read.Text))).Words;

    private static List<(ContentWord Word, double Weight)> Read(DocumentText text)
    {
        var own = new List<(ContentWord Word, double Weight)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            ref readonly var token = ref text.TokenSpan[i];
            if (EventWords.IsContent(token) && !(EventWords.IsSpeech(token) && token.Stem is "say" or "tell" or "report" or "write" or "add" or "announce") && seen.Add(token.Stem))
            {
                own.Add((new ContentWord(i, token), token.IsCapitalized && !text.SentenceOf(token).FirstToken.Equals(i) ? NameWeight : StemRarity.Of(token.Stem)));
            }
        }

        return own;
    }

    private static bool AreOfOneTime(Document left, Document right) => left.Date is not { } one || right.Date is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= DaysOfOneStory;

    private static Dictionary<(int, int), int> Met(List<ReadDocument> documents, List<(ContentWord Word, double Weight)>?[] words)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var d = 0; d < documents.Count; d++)
        {
            var own = words[d] = WordsOf(documents[d]);
            for (var i = 0; own is not null && i < own.Count; i++)
            {
                ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, documents[d].Text.Tokens[own[i].Word.Token].Stem, out _);
                (places ??= []).Add(d);
            }
        }

        var met = new Dictionary<(int, int), int>();
        foreach (var places in postings.Values)
        {
            for (var i = 0; places.Count <= MaxPostings && i < places.Count; i++)
            {
                for (var j = i + 1; j < places.Count; j++)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(met, (places[i], places[j]), out _)++;
                }
            }
        }

        return met;
    }

    /// <summary>How close two tellings of one matter are, by how much they share; null for others.</summary>
    private static (TellingCloseness Closeness, bool AreTwins)? Closeness(List<(ContentWord Word, double Weight)> left, List<(ContentWord Word, double Weight)> right)
    {
        var ((all, found), (allThere, foundThere)) = (Share(left, right), Share(right, left));
        var (there, back) = (found / Math.Max(all, .1), foundThere / Math.Max(allThere, .1));
        var (best, mean) = (Math.Max(there, back), (there + back) / 2);
        if (Math.Min(found, foundThere) < LeastWeight)
        {
            return Math.Min(found, foundThere) >= LeastFull && mean >= FullMean ? (TellingCloseness.Brief, false) : null;
        }

        return best < LooseCover || mean < LooseMean ? null : (best >= LeastCover && mean >= LeastMean ? TellingCloseness.Close : TellingCloseness.Loose, Math.Min(found, foundThere) >= TwinWeight);
    }

    private static (double All, double Found) Share(List<(ContentWord Word, double Weight)> words, List<(ContentWord Word, double Weight)> others)
    {
        var (all, found) = (0.0, 0.0);
        foreach (var (word, weight) in words)
        {
            all += weight;
            foreach (var (other, _) in others)
            {
                if (word.IsLike(other))
                {
                    found += weight;
                    break;
                }
            }
        }

        return (all, found);
    }
}
