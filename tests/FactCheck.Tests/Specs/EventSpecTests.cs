namespace FactCheck.Tests.Specs;

/// <summary>The conflicts of events.md are found where they are marked, and its silence is kept.</summary>
internal sealed class EventSpecTests
{
    private static readonly FactChecker Checker = new();

    private static IEnumerable<TestCaseData> Conflicts => Lines.Where(line => line.Rule != "none").Select(line => new TestCaseData(line).SetArgDisplayNames(line.Name));

    private static IEnumerable<TestCaseData> Silences => Lines.Where(line => line.Rule == "none").Select(line => new TestCaseData(line).SetArgDisplayNames(line.Name));

    private static IEnumerable<EventSpec> Lines => Repository.Read("tests/FactCheck.Tests/Specs/events.md").ReplaceLineEndings("\n").Split('\n')
        .Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(EventSpec.Parse);

    [TestCaseSource(nameof(Conflicts))]
    public void Check_TwoTellingsThatExcludeEachOther_ConflictInBothPlaces(EventSpec spec)
    {
        var findings = Checker.Check(spec.Documents).Findings;

        findings.ShouldContain(finding => finding.RuleId == spec.Rule && spec.Places.All(place => finding.Mentions.Any(mention => Points(mention, place))));
    }

    [TestCaseSource(nameof(Conflicts))]
    public void Check_TheSameTurned_SameRule(EventSpec spec) =>
        Checker.Check(spec.Documents.Reverse()).Findings.ShouldContain(finding => finding.RuleId == spec.Rule);

    [TestCaseSource(nameof(Silences))]
    public void Check_TwoTellingsThatGoTogether_Nothing(EventSpec spec)
    {
        Checker.Check(spec.Documents).Findings.Where(IsOfEvents).ShouldBeEmpty();
        Checker.Check(spec.Documents.Reverse()).Findings.Where(IsOfEvents).ShouldBeEmpty();
    }

    private static bool IsOfEvents(Finding finding) => finding.Verdict is Verdict.Conflict or Verdict.Drift && finding.RuleId != "FC4013" && finding.Kind == AssertionKind.Event;

    private static bool Points(Mention mention, (string Id, TextSpan Span) place) => mention.Document.Id == place.Id && mention.Span.Overlaps(place.Span);
}
