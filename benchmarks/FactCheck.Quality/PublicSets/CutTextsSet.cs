using System.Text.RegularExpressions;
using FactCheck.Quality.Reports;
using FactCheck.Quality.Scoring;
using FactCheck.Training;

namespace FactCheck.Quality.PublicSets;

/// <summary>
/// Real texts cut in two, whose parts are checked against each other: the articles of BUMP, and the texts of files of a token and its label a line (*.tsv), as
/// the tagger is trained from. An author who agrees with himself makes nearly every conflict a false one, and the parts are as alike as two accounts of one matter can be.
/// </summary>
internal sealed partial class CutTextsSet : IPublicSet
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

    public ReportSection? Score(FactChecker checker, DataFolder data)
    {
        var figures = new Figures();
        AddTo(figures, checker, "articles", data.Files(BumpFile.NameOf("task*")).SelectMany(BumpFile.Read).Select(pair => pair.Article));
        AddTo(figures, checker, "texts of the token files", data.Files("*.tsv").SelectMany(TokenFile.Read).Select(document => document.Text));
        var table = figures.Table();
        return table.Rows.Count == 0
            ? null
            : new ReportSection("Real texts cut in two", "One text, its sentences dealt to two documents that are checked against each other: nearly every conflict is a false one. Lower is better. These texts were read when the guards were made.") { Table = table };
    }

    private static void AddTo(Figures figures, FactChecker checker, string what, IEnumerable<string> texts)
    {
        var longer = texts.Where(text => text.Length > ShortestText).Distinct().Select(SentencesOf).Where(sentences => sentences.Count >= FewestSentences).ToList();
        foreach (var (name, isFirst) in longer.Count == 0 ? [] : Cuts)
        {
            var (values, spellings) = (default(Share), default(Share));
            foreach (var sentences in longer)
            {
                var parts = sentences.Select((sentence, i) => (sentence, Part: isFirst(i, sentences.Count))).ToLookup(entry => entry.Part, entry => entry.sentence);
                var conflicts = checker.Check([new Document("first", string.Concat(parts[true])), new Document("second", string.Concat(parts[false]))]).Findings
                    .Where(finding => finding.Verdict == Verdict.Conflict).ToLookup(finding => finding.RuleId == "FC1001");
                values = values.With(conflicts[false].Any());
                spellings = spellings.With(conflicts[true].Any());
            }

            figures.Add($"{what}, {name}: with a conflict of values, roles, events ...", values).Add($"{what}, {name}: with a name told as misspelt", spellings);
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
