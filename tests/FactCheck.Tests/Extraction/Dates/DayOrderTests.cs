namespace FactCheck.Tests.Extraction.Dates;

public sealed class DayOrderTests
{
    [TestCase("Signed on 04/05/2026.", "2026-04-05")]
    [TestCase("Signed on 04/05/2026, amended on 24/05/2026.", "2026-05-04")]
    [TestCase("Signed on 04/05/2026, amended on 05/24/2026.", "2026-04-05")]
    [TestCase("Signed on 04/05/2026, amended on 24/05/2026 and on 05/24/2026.", "2026-04-05")]
    public void Extract_DateBothOrdersFit_TakesTheOrderOfTheDocument(string text, string timex)
    {
        var first = new FactChecker().Extract(new Document("a", text)).First(assertion => assertion.Kind == AssertionKind.Date);

        ((DateValue)first.Value).Timex.ShouldBe(timex);
    }
}
