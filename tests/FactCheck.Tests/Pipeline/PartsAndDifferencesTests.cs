namespace FactCheck.Tests.Pipeline;

/// <summary>A text that tells how far two values lie apart, or a whole, does not contradict one that tells the values, or a part.</summary>
public sealed class PartsAndDifferencesTests
{
    private static readonly FactChecker Checker = new();

    [TestCase(
        "In Brenz the Greens won 14 seats, Labour 22 seats and the Union 33 seats, the election office in Brenz said.",
        "With the Greens the Union would have 47 of the 90 seats in Brenz, the election office said.")]
    public void Check_PartOrDifference_IsNoConflict(string first, string second) =>
        Checker.Check([new Document("a", first), new Document("b", second)]).Findings.ShouldNotContain(finding => finding.Verdict == Verdict.Conflict);
}
