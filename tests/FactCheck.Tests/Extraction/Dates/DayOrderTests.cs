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

    [TestCase("Signed on 04/05/2026.", "2026-04-05 or 2026-05-04")]
    [TestCase("Signed on 04/05/2026, amended on 24/05/2026.", "2026-05-04")]
    [TestCase("Signed on Monday, 04/05/2026.", "2026-05-04")]
    [TestCase("Signed on 04/04/2026.", "2026-04-04")]
    [TestCase("Valid since 04/05/2026.", "since 2026-04-05 or 2026-05-04")]
    [TestCase("Valid from 04/05/2026 to 06/07/2026.", "(2026-04-05,2026-06-07,P63D)")]
    public void Extract_OrderNothingTells_KeepsBothReadings(string text, string canonical)
    {
        var first = new FactChecker().Extract(new Document("a", text)).First(assertion => assertion.Kind == AssertionKind.Date);

        first.Value.Canonical.ShouldBe(canonical);
    }

    [Test]
    public void Extract_OrderNothingTells_RangeCoversBothDays()
    {
        var date = (DateValue)new FactChecker().Extract(new Document("a", "Signed on 04/05/2026.")).Single(assertion => assertion.Kind == AssertionKind.Date).Value;

        (date.Earliest, date.Latest).ShouldBe((new DateOnly(2026, 4, 5), new DateOnly(2026, 5, 5)));
        date.IsImpossible.ShouldBeFalse();
    }
}
