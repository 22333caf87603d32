namespace FactCheck.Tests.Readme;

/// <summary>The sample of the README with a rule and an extractor of one's own, compiled; the README holds the lines between the marks, word for word.</summary>
internal static class ExtendedSample
{
#pragma warning disable SA1313, IDE1006 // The parameter stands for System.Console, so that the sample reads as it does in a program.
    public static void Run(TextWriter Console)
#pragma warning restore SA1313, IDE1006
    {
        // sample begins
        var defaults = FactCheckerOptions.Default;
        var checker = new FactChecker(defaults with
        {
            Extractors = [.. defaults.Extractors, new FlightLevelExtractor()],
            Rules = [.. defaults.Rules, new SlippedDigitRule()],
        });

        var report = checker.Check(
        [
            new Document("log", "The aircraft climbed to FL350 over Lyon. The inquiry cost $400,000."),
            new Document("press", "The aircraft climbed to 31,000 feet over Lyon. The inquiry cost $4 million."),
        ]);

        foreach (var finding in report.Findings)
        {
            Console.WriteLine($"{finding.RuleId} {finding.Message}");
        }

        // sample ends
    }
}
