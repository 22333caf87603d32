using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>The content words that two places or two documents have in common, the words of the names themselves and words of rank and kind left out.</summary>
internal sealed class SharedContent(List<ReadDocument> documents)
{
    private const int MaxCompared = 8;

    /// <summary>Words before a name that many bear.</summary>
    private static readonly WordSet Ranks = new("st saint sister brother mother father friar abbot abbess king queen prince princess lord lady pope bishop judge justice mount lake river".Split(' '));

    private readonly Dictionary<(int, int), HashSet<string>> _sentences = [];

    /// <summary>The most content words that a sentence with the one word and a sentence with the other share.</summary>
    public int OfSentences(NameWordUse left, NameWordUse right)
    {
        var most = 0;
        foreach (var one in left.Occurrences.Take(MaxCompared))
        {
            foreach (var other in right.Occurrences.Take(MaxCompared))
            {
                if (one.Document != other.Document)
                {
                    var theirs = Sentence(other);
                    most = Math.Max(most, Sentence(one).Count(stem => theirs.Contains(stem) && !IsOf(stem, left) && !IsOf(stem, right)));
                }
            }
        }

        return most;
    }

    /// <summary>True when two short documents share nothing at all but the two words in question.</summary>
    public bool IsNone(int left, int right, NameWordUse one, NameWordUse other, int shortText)
    {
        var (ours, theirs) = (documents[left].Text, documents[right].Text);
        if (ours.Tokens.Count >= shortText || theirs.Tokens.Count >= shortText)
        {
            return false;
        }

        var stems = theirs.Tokens.Where(Counts).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        return !ours.Tokens.Any(token => Counts(token) && stems.Contains(token.Stem) && !IsPartOf(token, one) && !IsPartOf(token, other));
    }

    private HashSet<string> Sentence(NameOccurrence place)
    {
        var text = documents[place.Document].Text;
        var key = (place.Document, text.Tokens[place.First].Sentence);
        if (!_sentences.TryGetValue(key, out var stems))
        {
            var sentence = text.SentenceSpan[key.Sentence];
            stems = _sentences[key] = new HashSet<string>(StringComparer.Ordinal);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (Counts(text.Tokens[i]))
                {
                    stems.Add(text.Tokens[i].Stem);
                }
            }
        }

        return stems;
    }

    private static bool Counts(Token token) => token.Kind == TokenKind.Number
        || (token.IsWord && token.Norm != "'s" && !token.IsStop && !SpeechVerbs.Contains(token)
            && !(token.IsCapitalized && (Ranks.Contains(token.Norm.TrimEnd('.')) || NameVocabulary.Titles.Contains(token.Norm.TrimEnd('.')) || NameVocabulary.PlaceWords.Contains(token.Norm) || NameVocabulary.OrganizationWords.Contains(token.Norm))));

    private static bool IsOf(string stem, NameWordUse word) => word.Names.Exists(name => name.Form.Parts.Any(part => part.Folded.StartsWith(stem, StringComparison.Ordinal)));

    /// <summary>A part of the name says nothing of the story.</summary>
    private static bool IsPartOf(in Token token, NameWordUse word)
    {
        var folded = NameFold.Word(token.Norm);
        return word.Names.Exists(name => name.Form.Parts.Any(part => part.Folded == folded));
    }
}
