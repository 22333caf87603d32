namespace FactCheck.Tests.Specs;

/// <summary>Where two sentences differ in one thing, parallels.md has a conflict; where they differ in two that go together, none.</summary>
internal sealed class ParallelSpecTests
{
    private static readonly FactChecker Checker = new();

    private static IEnumerable<TestCaseData> OneThing => Lines.Where(line => line.Rule != "none").Select(line => new TestCaseData(line).SetArgDisplayNames(line.Name));

    private static IEnumerable<TestCaseData> TwoThings => Lines.Where(line => line.Rule == "none").Select(line => new TestCaseData(line).SetArgDisplayNames(line.Name));

    private static IEnumerable<EventSpec> Lines => Repository.Read("tests/FactCheck.Tests/Specs/parallels.md").ReplaceLineEndings("\n").Split('\n')
        .Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(EventSpec.Parse);

    [TestCaseSource(nameof(OneThing))]
    public void Check_OneThingDiffers_ConflictInBothPlaces(EventSpec spec) =>
        Checker.Check(spec.Documents).Findings.ShouldContain(finding => finding.RuleId == spec.Rule && spec.Places.All(place => finding.Mentions.Any(mention => mention.Document.Id == place.Id && mention.Span.Overlaps(place.Span))));

    [TestCaseSource(nameof(TwoThings))]
    public void Check_TwoThingsDifferThatGoTogether_NoConflict(EventSpec spec)
    {
        Checker.Check(spec.Documents).Findings.ShouldNotContain(finding => finding.Verdict == Verdict.Conflict);
        Checker.Check(spec.Documents.Reverse()).Findings.ShouldNotContain(finding => finding.Verdict == Verdict.Conflict);
    }

    [Test]
    public void Check_TwoThingsDifferThatGoTogether_WhyNotSaysSo()
    {
        var report = Checker.Check([new Document("a", "The tax rate for small firms is 15 percent."), new Document("b", "Large firms pay a tax rate of 22 percent.")]);

        report.Compatible.ShouldContain(pair => pair.Reason == CompatibleReason.OtherScope && pair.Explanation.Contains("small"));
    }
}
