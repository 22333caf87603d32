namespace FactCheck.Tests.Specs;

/// <summary>Short texts on one event: what they contradict each other in is found at its place, and what only looks like it is left alone.</summary>
internal sealed class StorySpecTests
{
    private static readonly FactChecker Checker = new();

    private static IEnumerable<TestCaseData<StorySpec>> Conflicts => Cases(isConflict: true);

    private static IEnumerable<TestCaseData<StorySpec>> Compatible => Cases(isConflict: false);

    [TestCaseSource(nameof(Conflicts))]
    public void Check_Conflict_IsReportedAtItsPlaces(StorySpec spec) =>
        Checker.Check(spec.Documents).Findings.Where(finding => finding.Verdict == Verdict.Conflict)
            .ShouldContain(finding => spec.Marks.All(mark => finding.Mentions.Any(mention => mention.Document.Id == mark.Key && mention.Span.Overlaps(mark.Value))), Told(spec));

    [TestCaseSource(nameof(Compatible))]
    public void Check_Compatible_HasNoConflict(StorySpec spec) =>
        Laws.Findings.Conflicts(Checker.Check(spec.Documents)).ShouldBeEmpty();

    [TestCaseSource(nameof(Conflicts))]
    public void Check_ConflictInOtherOrder_SameRuleAndPlaces(StorySpec spec) =>
        Laws.Findings.Of(spec.Documents.Reverse()).ShouldBe(Laws.Findings.Of(spec.Documents));

    private static string Told(StorySpec spec) => string.Join('\n', Laws.Findings.Of(spec.Documents));

    private static IEnumerable<TestCaseData<StorySpec>> Cases(bool isConflict) =>
        StorySpec.ReadAll(Path.Combine(Repository.Root, "tests/FactCheck.Tests/Specs/stories"))
            .Where(spec => spec.IsConflict == isConflict)
            .Select(spec => new TestCaseData<StorySpec>(spec).SetArgDisplayNames(spec.ToString()));
}
