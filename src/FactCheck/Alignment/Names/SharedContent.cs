using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>The content words that two places or two documents have in common, the words of the names themselves and words of rank and kind left out.</summary>
internal sealed class SharedContent(List<ReadDocument> documents)
{
    private const int MaxCompared = 8;

    /// <summary>Words before a name that many bear.</summary>
    private static readonly WordSet Ranks = new("st saint sister brother mother father friar abbot abbess king queen prince princess lord lady pope bishop judge justice mount lake river".Split(' '));

    /// <summary>The stems of each sentence and text that was asked for, each with its rarity.</summary>
    private readonly Dictionary<(int, int), Dictionary<string, double>> _stems = [];

    /// <summary>What a sentence with the one word and a sentence with the other share at most.</summary>
    public SharedTelling OfSentences(NameWordUse left, NameWordUse right)
    {
        var most = default(SharedTelling);
        foreach (var one in left.Occurrences.Take(MaxCompared))
        {
            foreach (var other in right.Occurrences.Take(MaxCompared))
            {
                if (one.Document != other.Document)
                {
                    most = most.Or(Share(Sentence(one), Sentence(other), left, right));
                }
            }
        }

        return most;
    }

    private static SharedTelling Share(Dictionary<string, double> ones, Dictionary<string, double> others, NameWordUse left, NameWordUse right)
    {
        var (count, shared, all, theirs) = (0, 0.0, 0.0, 0.0);
        foreach (var (stem, rarity) in ones)
        {
            if (!IsOf(stem, left) && !IsOf(stem, right))
            {
                all += rarity;
                if (others.ContainsKey(stem))
                {
                    count++;
                    shared += rarity;
                }
            }
        }

        foreach (var (stem, rarity) in others)
        {
            theirs += IsOf(stem, left) || IsOf(stem, right) ? 0 : rarity;
        }

        return new SharedTelling(count, count == 0 ? 0 : shared / Math.Min(all, theirs));
    }

    /// <summary>What two texts share.</summary>
    public SharedTelling OfTexts(int left, int right, NameWordUse one, NameWordUse other) => Share(Text(left), Text(right), one, other);

    private Dictionary<string, double> Sentence(NameOccurrence place)
    {
        var text = documents[place.Document].Text;
        var sentence = text.Tokens[place.First].Sentence;
        return Stems(place.Document, sentence, text.Sentences[sentence].FirstToken, text.Sentences[sentence].EndToken);
    }

    private Dictionary<string, double> Text(int document) => Stems(document, -1, 0, documents[document].Text.Tokens.Count);

    private Dictionary<string, double> Stems(int document, int sentence, int first, int end)
    {
        if (!_stems.TryGetValue((document, sentence), out var stems))
        {
            stems = _stems[(document, sentence)] = new Dictionary<string, double>(StringComparer.Ordinal);
            var tokens = documents[document].Text.Tokens;
            for (var i = first; i < end; i++)
            {
                if (Counts(tokens[i]))
                {
                    stems.TryAdd(tokens[i].Stem, tokens[i].Word.Rarity);
                }
            }
        }

        return stems;
    }

    private static bool Counts(Token token) => token.Kind == TokenKind.Number
        || (token.IsWord && token.Norm != "'s" && !token.IsStop && !SpeechVerbs.Contains(token)
            && !(token.IsCapitalized && (Ranks.Contains(token.Norm.TrimEnd('.')) || NameVocabulary.Titles.Contains(token.Norm.TrimEnd('.')) || NameVocabulary.PlaceWords.Contains(token.Norm) || NameVocabulary.OrganizationWords.Contains(token.Norm))));

    private static bool IsOf(string stem, NameWordUse word)
    {
        foreach (var name in word.Names)
        {
            foreach (var part in name.Form.Parts)
            {
                if (part.Folded.StartsWith(stem, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
