namespace FactCheck.Tests.Readme;

/// <summary>The sample of the README, compiled; the README holds the lines between the marks, word for word.</summary>
internal static class LibrarySample
{
#pragma warning disable SA1313, IDE1006 // The parameter stands for System.Console, so that the sample reads as it does in a program.
    public static void Run(TextWriter Console)
#pragma warning restore SA1313, IDE1006
    {
        // sample begins
        var checker = new FactChecker();
        var report = checker.Check(
        [
            new Document("wire", "The bridge will cost $30 million, the mayor said."),
            new Document("paper", "The bridge will cost $13 million, the mayor said."),
        ]);

        foreach (var finding in report.Findings)
        {
            Console.WriteLine($"{finding.RuleId} {finding.Message}");
        }

        // sample ends
    }
}
