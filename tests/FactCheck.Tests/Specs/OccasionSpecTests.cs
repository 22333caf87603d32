namespace FactCheck.Tests.Specs;

public sealed class OccasionSpecTests
{
    private static readonly FactChecker Checker = new();

    private static IEnumerable<TestCaseData> Cases =>
        OccasionSpec.ReadAll(Repository.PathOf("tests/FactCheck.Tests/Specs/occasions")).Select(spec => new TestCaseData(spec).SetName($"{spec.File}({spec.Line}): {spec.Texts[0].Document.Text}"));

    [TestCaseSource(nameof(Cases))]
    public void Check_TwoTellings_FindsWhatTheSpecSays(object told)
    {
        var spec = (OccasionSpec)told;

        var conflicts = Checker.Check(spec.Texts.Select(text => text.Document)).Findings.Where(finding => finding.Verdict == Verdict.Conflict).ToList();

        if (spec.Rule is null)
        {
            conflicts.Select(finding => $"{finding.RuleId} {finding.Message}").ShouldBeEmpty();
        }
        else
        {
            var found = conflicts.Where(finding => finding.RuleId == spec.Rule);
            found.Any(finding => spec.Texts.All(text => IsHit(finding, text))).ShouldBeTrue($"{spec.Rule} is not reported in the marked places, but {string.Join("; ", conflicts.Select(finding => finding.RuleId + " " + finding.Message))}");
        }
    }

    /// <summary>A mention covers the marked place and hardly more.</summary>
    private static bool IsHit(Finding finding, (Document Document, IReadOnlyList<TextSpan> Marks) text) =>
        text.Marks.Any(mark => finding.Mentions.Any(mention => mention.Document.Id == text.Document.Id && mention.Span.Overlaps(mark) && mention.Span.Length <= mark.Length + 24));
}
