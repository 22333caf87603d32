using System.Runtime.InteropServices;

namespace FactCheck.Extraction.Vocabulary;

/// <summary>Finds declared phrases in a text, each with the first phrase of its group; of two that begin at one place the longer.</summary>
internal sealed class DeclaredStretches
{
    private readonly Dictionary<string, List<(string[] Words, DocumentText Name)>> _byFirstWord = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">See <see cref="DeclaredPhrases.Read"/>.</exception>
    public DeclaredStretches(IReadOnlyList<IReadOnlyList<string>> groups, string what)
    {
        var names = new Dictionary<string, DocumentText>(StringComparer.Ordinal);
        foreach (var (phrase, group) in DeclaredPhrases.Read(groups, what))
        {
            var name = names.TryGetValue(group[0], out var known) ? known : names[group[0]] = new DocumentText(new Document("vocabulary", group[0]));
            (CollectionsMarshal.GetValueRefOrAddDefault(_byFirstWord, phrase[0], out _) ??= []).Add((phrase, name));
        }

        foreach (var phrases in _byFirstWord.Values)
        {
            phrases.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }
    }

    public IEnumerable<DeclaredStretch> In(DocumentText text)
    {
        for (var i = 0; i < text.Tokens.Count && _byFirstWord.Count > 0; i++)
        {
            if (_byFirstWord.TryGetValue(text.Tokens[i].Norm, out var phrases) && phrases.Find(phrase => StandsAt(text, i, phrase.Words)) is (not null, not null) found)
            {
                var last = i + found.Words.Length - 1;
                yield return new DeclaredStretch(i, last, found.Name);
                i = last;
            }
        }
    }

    private static bool StandsAt(DocumentText text, int first, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (first + i >= text.Tokens.Count || text.Tokens[first + i].Norm != words[i] || text.Tokens[first + i].Sentence != text.Tokens[first].Sentence)
            {
                return false;
            }
        }

        return true;
    }
}
