namespace FactCheck.Tests.Specs;

/// <summary>
/// Texts that contradict themselves or each other in numbers, lists, headlines and counts, and texts that only look as if they did. A line that
/// begins with "!" must give a conflict that meets every marked stretch, one that begins with "=" no conflict at all; " /// " parts two documents.
/// </summary>
public sealed class StructureSpecTests
{
    private static readonly string[] Files = ["reckonings.md", "headlines.md", "uniqueness.md", "lists.md", "reach.md"];

    private static readonly FactChecker Checker = new();

    private static IEnumerable<TestCaseData> Cases =>
        from file in Files
        from line in File.ReadLines(Repository.PathOf("tests/FactCheck.Tests/Specs/" + file))
        where line.StartsWith("! ", StringComparison.Ordinal) || line.StartsWith("= ", StringComparison.Ordinal)
        select new TestCaseData(line).SetName($"{file}: {line}");

    [TestCaseSource(nameof(Cases))]
    public void Check_Text_ReportsWhatTheSpecSays(string line)
    {
        var marked = line[2..].Replace("\\n", "\n", StringComparison.Ordinal).Split(" /// ").Select(Unmark).ToList();
        var documents = marked.Select((text, index) => new Document(index == 0 ? "a" : "b", text.Text)).ToList();

        var conflicts = Checker.Check(documents).Findings.Where(finding => finding.Verdict == Verdict.Conflict).ToList();

        if (line[0] == '=')
        {
            conflicts.Select(finding => $"{finding.RuleId} {finding.Message}").ShouldBeEmpty();
        }
        else
        {
            conflicts.ShouldContain(finding => Meets(finding, marked), string.Join('\n', conflicts.Select(finding => finding.Message)));
        }
    }

    private static bool Meets(Finding finding, List<(string Text, TextSpan? Mark)> marked) => marked
        .Select((text, index) => (text.Mark, Id: index == 0 ? "a" : "b"))
        .Where(place => place.Mark is not null)
        .All(place => finding.Mentions.Any(mention => mention.Document.Id == place.Id && mention.Span.Overlaps(place.Mark!.Value)));

    private static (string Text, TextSpan? Mark) Unmark(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal);
        return start < 0 ? (marked, null) : (marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), new TextSpan(start, end - 2));
    }
}
