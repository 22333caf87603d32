namespace FactCheck.Tests.Specs;

public sealed class DraftSpecTests
{
    private const string Folder = "tests/FactCheck.Tests/Specs/drafts";

    private static readonly FactChecker Checker = new();

    private static IEnumerable<TestCaseData> Drafts =>
        DraftSpec.ReadAll(Repository.PathOf(Folder)).Select(spec => new TestCaseData(spec).SetName($"{spec.File}({spec.Line}): {spec.Draft}"));

    [TestCaseSource(nameof(Drafts))]
    public void Verify_Draft_FindsWhatTheSpecMarksAndNothingElse(object draft)
    {
        var spec = (DraftSpec)draft;
        var report = Checker.Verify(new Document("draft", spec.Draft), spec.Sources.Select((text, i) => new Document("source-" + i, text)));
        var findings = report.Findings.Where(finding => finding.Verdict != Verdict.Drift || spec.Marks.Any(mark => mark.RuleId == finding.RuleId)).ToList();
        foreach (var mark in spec.Marks)
        {
            findings.ShouldContain(finding => Covers(finding, mark), $"{mark.RuleId} at \"{spec.Draft[mark.Start..mark.End]}\"; found: {Describe(findings)}");
        }

        findings.Where(finding => !spec.Marks.Any(mark => Covers(finding, mark))).ShouldBeEmpty(Describe(findings));
    }

    private static bool Covers(Finding finding, DraftSpec.Mark mark) =>
        finding.RuleId == mark.RuleId && finding.Verdict == mark.Verdict
        && finding.Mentions.Any(mention => mention.Document.Id == "draft" && mention.Span == new TextSpan(mark.Start, mark.End));

    private static string Describe(IEnumerable<Finding> findings) =>
        string.Join("; ", findings.Select(finding => $"{finding.RuleId} {finding.Verdict} {finding.Confidence} {string.Join(" / ", finding.Mentions.Select(mention => $"\"{mention.Text}\""))}"));
}
