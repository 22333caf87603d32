using System.Collections.Frozen;
using FactCheck.Text;

namespace FactCheck.Alignment.Structure;

/// <summary>Finds the phrase of a text that rules out what its headline says: "Bridge reopens" and "will remain closed".</summary>
internal static class HeadlineOutcomes
{
    private const int OpeningSentences = 3;

    private static readonly FrozenDictionary<string, string[][]> Phrases = Read();

    /// <summary>The last token of such a phrase and the evidence; null when the text itself uses the word, or none of its phrases.</summary>
    public static (int Place, string Evidence)? Find(HeadlineStory story, int title)
    {
        var word = story.Text.Tokens[title];
        if (!Phrases.TryGetValue(word.Stem, out var phrases) || story.IsInBody(word.Stem) || story.IsNegated(story.Title, title) || (title > story.Title.FirstToken && story.Text.Tokens[title - 1].Norm is "may" or "might" or "could" or "to" or "must" or "should"))
        {
            return null;
        }

        if (story.Lead.Take(OpeningSentences).All(sentence => story.Shared(sentence) == 0))
        {
            return null;
        }

        foreach (var sentence in story.Lead.Take(OpeningSentences))
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                foreach (var phrase in phrases)
                {
                    if (Reads(story, i, sentence.EndToken, phrase) && !story.IsNegated(sentence, i))
                    {
                        return (i + phrase.Length - 1, $"the headline says \"{word.Norm}\", the text \"{string.Join(' ', phrase)}\"");
                    }
                }
            }
        }

        return null;
    }

    private static bool Reads(HeadlineStory story, int first, int end, string[] phrase)
    {
        for (var k = 0; k < phrase.Length; k++)
        {
            if (first + k >= end || story.Text.Tokens[first + k].Norm != phrase[k])
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, string[][]> Read()
    {
        var phrases = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines("headline-outcomes.txt"))
        {
            var sides = line.Split(" / ");
            foreach (var word in sides[0].Split(' '))
            {
                ref var list = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(phrases, Stemmer.Stem(word), out _);
                (list ??= []).AddRange(sides[1].Split('|').Select(phrase => phrase.Split(' ')));
            }
        }

        return phrases.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);
    }
}
