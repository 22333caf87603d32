namespace FactCheck.Tests.Pipeline;

public sealed class DraftBasisTests
{
    private const string Source =
        """
        The harbour took in 3.2 million crowns last year, up from 2.5 million. "We have room for twelve more boats," said Signe Holt. The mayor, Tor Brekke,
        called the figures "better than anybody had hoped".
        """;

    private static readonly FactChecker Checker = new();

    [TestCase("The harbour took in 28 percent more than the year before.", "28 percent", AssertionVerdict.Supported, "from 2.5 million")]
    [TestCase("The harbour took in 3.2 million crowns last year.", "3.2 million crowns", AssertionVerdict.Supported, null)]
    [TestCase("\"We have room for twelve more boats,\" said Signe Holt.", "We have room for twelve more boats", AssertionVerdict.Supported, "verbatim")]
    [TestCase("\"We have Room for twelve more boats,\" said Signe Holt.", "We have Room for twelve more boats", AssertionVerdict.Supported, "folded")]
    [TestCase("\"We have room for ... more boats,\" said Signe Holt.", "We have room for ... more boats", AssertionVerdict.Supported, "elided")]
    [TestCase("\"We have rooms for twelve more boats,\" said Signe Holt.", "We have rooms for twelve more boats", AssertionVerdict.Supported, "inflected")]
    [TestCase("\"We have room for twelve more boats,\" said Tor Brekke.", "We have room for twelve more boats", AssertionVerdict.Contradicted, "misattributed")]
    [TestCase("\"We have room for twelve new boats,\" said Signe Holt.", "We have room for twelve new boats", AssertionVerdict.Contradicted, "in other words")]
    public void Verify_AssertionOfADraft_SaysHowTheEvidenceBearsItOut(string draft, string words, AssertionVerdict verdict, string? basis)
    {
        var report = Checker.Verify(new Document("draft", draft), [new Document("source", Source)]);

        var verified = report.Assertions.First(assertion => assertion.Assertion.Mention.Text == words);
        verified.Verdict.ShouldBe(verdict);
        if (basis is null)
        {
            verified.Basis.ShouldBeNull();
        }
        else
        {
            verified.Basis.ShouldNotBeNull().ShouldContain(basis);
        }
    }
}
