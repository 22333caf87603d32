using System.Text.RegularExpressions;
using FactCheck.Training;

namespace FactCheck.Quality.PublicSets;

/// <summary>
/// Real texts cut in two: the articles of BUMP, and the texts of files of a token and its label a line (*.tsv), as the tagger is trained from. An author who
/// agrees with himself makes nearly every conflict of the parts a false one, and the parts are as alike as two accounts of one matter can be.
/// </summary>
internal static partial class CutTexts
{
    private const int ShortestText = 600;

    private const int FewestSentences = 4;

    private static readonly (string Name, Func<int, int, bool?> IsFirst)[] Cuts =
    [
        ("every second sentence", (sentence, _) => sentence % 2 == 0),
        ("two sentences in turn", (sentence, _) => sentence / 2 % 2 == 0),
        ("first and second half", (sentence, count) => sentence < count / 2),
        ("first and last third", (sentence, count) => sentence <= count / 3 ? true : sentence >= count / 3 * 2 ? false : null),
    ];

    /// <summary>By what they are of and how they are cut, in the order of the files; empty when the folder has none.</summary>
    public static IEnumerable<(string What, string Cut, IReadOnlyList<Document> Parts)> Read(DataFolder data) =>
    [
        .. Of("articles", data.Files(BumpFile.NameOf("task*")).SelectMany(BumpFile.Read).Select(pair => pair.Article)),
        .. Of("texts of the token files", data.Files("*.tsv").SelectMany(TokenFile.Read).Select(document => document.Text)),
    ];

    private static IEnumerable<(string What, string Cut, IReadOnlyList<Document> Parts)> Of(string what, IEnumerable<string> texts)
    {
        var longer = texts.Where(text => text.Length > ShortestText).Distinct().Select(SentencesOf).Where(sentences => sentences.Count >= FewestSentences).ToList();
        foreach (var (name, isFirst) in Cuts)
        {
            foreach (var sentences in longer)
            {
                var parts = sentences.Select((sentence, i) => (sentence, Part: isFirst(i, sentences.Count))).ToLookup(entry => entry.Part, entry => entry.sentence);
                yield return (what, name, [new Document("first", string.Concat(parts[true])), new Document("second", string.Concat(parts[false]))]);
            }
        }
    }

    /// <summary>The sentences of a text with the space behind each.</summary>
    private static List<string> SentencesOf(string text)
    {
        int[] ends = [.. SentenceEnd().Matches(text).Select(match => match.Index + match.Length).Where(end => end < text.Length), text.Length];
        return [.. ends.Select((end, i) => text[(i == 0 ? 0 : ends[i - 1])..end])];
    }

    [GeneratedRegex("""[.!?]["']? +|\n+""", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceEnd();
}
