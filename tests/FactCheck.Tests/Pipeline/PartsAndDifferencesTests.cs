namespace FactCheck.Tests.Pipeline;

/// <summary>A text that tells how far two values lie apart, or a whole, does not contradict one that tells the values, or a part.</summary>
public sealed class PartsAndDifferencesTests
{
    private static readonly FactChecker Checker = new();

    [TestCase(
        "Last month 5,130 households were waiting for a flat in Brenz, the housing office said; a year ago the office had counted many more.",
        "In Brenz the waiting list for a flat has become 240 households shorter in a month, the housing office said.")]
    [TestCase(
        "In Brenz the Greens won 14 seats, Labour 22 seats and the Union 33 seats, the election office in Brenz said.",
        "With the Greens the Union would have 47 of the 90 seats in Brenz, the election office said.")]
    public void Check_PartOrDifference_IsNoConflict(string first, string second) =>
        Checker.Check([new Document("a", first), new Document("b", second)]).Findings.ShouldNotContain(finding => finding.Verdict == Verdict.Conflict);
}
