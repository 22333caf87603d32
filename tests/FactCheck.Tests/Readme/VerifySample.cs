namespace FactCheck.Tests.Readme;

/// <summary>The sample of the README that verifies drafts, compiled; the README holds the lines between the marks, word for word.</summary>
internal static class VerifySample
{
#pragma warning disable SA1313, IDE1006 // The parameter stands for System.Console, so that the sample reads as it does in a program.
    public static void Run(TextWriter Console)
#pragma warning restore SA1313, IDE1006
    {
        // sample begins
        var checker = new FactChecker();
        var sources = checker.Index(
        [
            new Document("minutes", "The council voted to buy 14 electric buses for $9.8 million."),
            new Document("interview", "Mayor Ana Ferreira said the first bus would arrive in May."),
        ]);

        var draft = new Document("draft", "The council will buy 40 electric buses for $9.8 million, Mayor Ana Ferreira said.");
        foreach (var verified in checker.Verify(draft, sources).Assertions)
        {
            Console.WriteLine($"{verified.Assertion.Mention.Text}: {verified.Verdict}");
        }

        // sample ends
    }
}
