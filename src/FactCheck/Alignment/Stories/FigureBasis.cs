using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Stories;

/// <summary>Whether two figures are reckoned in two ways: "3,100 euros plus tax" and "3,720 euros, tax included", a share "by value" and one "by volume".</summary>
internal static class FigureBasis
{
    /// <summary>The phrases by their first word: the words, the question and the answer.</summary>
    private static readonly Lazy<WordMap<List<(string[] Words, int Question, int Answer)>>> Phrases = new(Load);

    public static ReferentComparison? Apart(NearWords near, NearWords far)
    {
        var ours = Read(near);
        if (ours.Count == 0)
        {
            return null;
        }

        foreach (var (question, answers) in Read(far))
        {
            if (ours.TryGetValue(question, out var mine) && !mine.Overlaps(answers))
            {
                return ReferentComparison.Apart(CompatibleReason.OtherScope, "the figures are not reckoned alike");
            }
        }

        return null;
    }

    /// <summary>The answers of the sentence, by question.</summary>
    private static Dictionary<int, HashSet<int>> Read(NearWords near)
    {
        var answers = new Dictionary<int, HashSet<int>>();
        var tokens = near.Text.TokenSpan;
        var sentence = near.Text.SentenceSpan[near.Value.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!Phrases.Value.TryGetValue(tokens[i].Norm, out var phrases))
            {
                continue;
            }

            foreach (var (words, question, answer) in phrases)
            {
                if (Stands(tokens[i..sentence.EndToken], words))
                {
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(answers, question, out _) ??= []).Add(answer);
                }
            }
        }

        return answers;
    }

    private static bool Stands(ReadOnlySpan<Token> tokens, string[] words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            if (k >= tokens.Length || tokens[k].Norm != words[k])
            {
                return false;
            }
        }

        return true;
    }

    private static WordMap<List<(string[], int, int)>> Load()
    {
        var phrases = new Dictionary<string, List<(string[] Words, int, int)>>(StringComparer.Ordinal);
        var question = 0;
        foreach (var line in WordListFile.Lines("figure-bases.txt"))
        {
            var sides = line.Split(" / ");
            for (var side = 0; side < sides.Length; side++)
            {
                foreach (var phrase in sides[side].Split(',', StringSplitOptions.TrimEntries))
                {
                    var words = phrase.Replace("-", " - ", StringComparison.Ordinal).Split(' ');
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(phrases, words[0], out _) ??= []).Add((words, question, side));
                }
            }

            question++;
        }

        return new WordMap<List<(string[], int, int)>>(phrases);
    }
}
