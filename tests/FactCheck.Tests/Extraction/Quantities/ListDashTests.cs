namespace FactCheck.Tests.Extraction.Quantities;

/// <summary>The dash or plus that opens a line of a list is no sign; one that is close to its number is.</summary>
internal sealed class ListDashTests
{
    [TestCase("Delivered:\n- 14 crates of pears\n- 21 kg of flour", 14, 21)]
    [TestCase("Delivered:\n\n+ 14 crates of pears\n+ 21 kg of flour", 14, 21)]
    [TestCase("Delivered:\n\u2013 14 crates of pears\n\u2013 21 kg of flour", 14, 21)]
    [TestCase("Measured at night:\n-14 °C at the hut\n-21 °C at the pass", -14, -21)]
    public void Extract_LinesThatOpenWithADash_ReadsTheNumbersBehindIt(string text, int first, int second)
    {
        var numbers = new FactChecker().Extract(new Document("list", text)).Select(assertion => assertion.Value).OfType<QuantityValue>().Select(value => value.Number);

        numbers.ShouldBe([first, second]);
    }

    [Test]
    public void Verify_ListOfNumbers_IsBorneOut()
    {
        var report = new FactChecker().Verify(new Document("draft", "What came on Friday:\n- 14 crates of pears\n- 21 kg of flour"), [new Document("source", "On Friday 14 crates of pears and 21 kg of flour came.")]);

        report.Findings.ShouldNotContain(finding => finding.Verdict == Verdict.Conflict);
    }
}
