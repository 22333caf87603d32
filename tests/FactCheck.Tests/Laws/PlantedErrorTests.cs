namespace FactCheck.Tests.Laws;

/// <summary>One error planted into one telling of a consistent story adds exactly the finding for it.</summary>
internal sealed class PlantedErrorTests
{
    private static readonly object[][] Planted =
    [
        ["bridge-post", "Lena Brandvold", "Lena Brandwold", "FC1001"],
        ["bridge-post", "roughly $14 million", "roughly $41 million", "FC2001"],
        ["bridge-post", "opened in 1974", "opened in 1978", "FC3001"],
        ["bridge-post", "injured four workers", "injured seven workers", "FC2001"],
        ["budget-wire", "Teresa Quispe", "Teresa Quipse", "FC1001"],
        ["budget-wire", "budget of $212 million", "budget of $221 million", "FC2001"],
        ["budget-wire", "hire 45 teachers", "hire 54 teachers", "FC2001"],
        ["budget-wire", "on July 1", "on July 10", "FC3001"],
        ["bridge-courier", "three options", "four options", "FC5001"],
    ];

    [TestCaseSource(nameof(Planted))]
    public void Check_OnePlantedError_AddsExactlyItsFinding(string id, string right, string wrong, string ruleId)
    {
        var story = Stories.All.Single(documents => documents.Any(document => document.Id == id));
        var before = Findings.Conflicts(new FactChecker().Check(story));
        var planted = story.Select(document => document.Id == id ? new Document(id, ReplaceOnce(document.Text, right, wrong)) : document);

        var added = new FactChecker().Check(planted).Findings.Where(finding => finding.Verdict == Verdict.Conflict && !before.Contains(Findings.Describe(finding))).ToList();

        added.Select(finding => finding.RuleId).ShouldBe([ruleId]);
        added[0].Mentions.ShouldContain(mention => mention.Document.Id == id && wrong.Contains(mention.Text, StringComparison.Ordinal));
    }

    private static string ReplaceOnce(string text, string right, string wrong)
    {
        text.Split(right).Length.ShouldBe(2, $"\"{right}\" must stand once in the story");
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }
}
