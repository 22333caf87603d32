namespace FactCheck.Tests.Text;

internal sealed class DatelineTests
{
    [TestCase("LONDON, 3 March 2025 (Reuters) - Ferries stood still on Monday.", "2025-03-03")]
    [TestCase("ST. PAUL, Minn., Jan. 24, 2026 (AP) - Snow closed the schools.", "2026-01-24")]
    [TestCase("GENEVA, March 3, 2025 /PRNewswire/ -- The fund has closed.", "2025-03-03")]
    [TestCase("Ferries stand still\n\nPublished 27 January 2026\n\nNo boat left on Tuesday.", "2026-01-27")]
    [TestCase("Ferries stand still\nFirst published on Tue 27 Jan 2026 10.00 GMT\nNo boat left.", "2026-01-27")]
    [TestCase("By Ann Lee\nPosted: 06:04 EST, 12 March 2013\nNo boat left.", "2013-03-12")]
    [TestCase("Last updated: 28 January 2026\nPublished: January 27, 2026\nNo boat left.", "2026-01-27")]
    [TestCase("Ferries stand still\nLast updated 28 January 2026\nNo boat left.", "2026-01-28")]
    [TestCase("Minutes of the harbour board\nDate: 2026-01-27\nPresent: all.", "2026-01-27")]
    [TestCase("Ferries stand still\nTuesday, January 27, 2026\nNo boat left.", "2026-01-27")]
    [TestCase("Ferries stand still\nBy Ann Lee, Harbour Herald, 27 January 2026\nNo boat left.", "2026-01-27")]
    [TestCase("Ferries stand still\nPublished 27 January 2026 at 06:40\nNo boat left.", "2026-01-27")]
    [TestCase("Sept. 9, 2024, 3:05 PM EST\r\nNo boat left.", "2024-09-09")]
    public void Date_TextTellsItAtItsTop_IsThatDay(string text, string expected) => DateOf(text).ShouldBe(expected);

    [TestCase("No boat left on 27 January 2026, the harbour said.")]
    [TestCase("MINNEAPOLIS, Jan. 24 (AP) - Snow closed the schools.")]
    [TestCase("LONDON (Reuters) - Ferries stood still on 3 March 2025.")]
    [TestCase("Published in March 1998, the novel sold badly.")]
    [TestCase("Published 31 February 2026\nNo boat left.")]
    [TestCase("Updated figures for 2025 are due.")]
    [TestCase("24 January 2026\nThe boat sinks.\n25 January 2026\nDivers find it.")]
    [TestCase("03/04/2026\nNo boat left.")]
    [TestCase("NATO, founded on 4 April 1949, grew again.")]
    [TestCase("A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nPublished 27 January 2026")]
    [TestCase("24 January 2026")]
    [TestCase("")]
    public void Date_TextTellsNone_IsUnknown(string text) => DateOf(text).ShouldBeNull();

    [Test]
    public void Date_Given_WinsOverTheDateline() => new Document("a", "Published 27 January 2026\nNo boat left.", new DateOnly(2026, 2, 1)).Date.ShouldBe(new DateOnly(2026, 2, 1));

    [Test]
    public void Check_HoursOfTwoDatelines_AreNoValues() => new FactChecker().Check(
    [
        new("a", "Ferries stand still\n\nPublished 27 January 2026 at 06:40\n\nNo boat left the harbour of Norr."),
        new("b", "Ferries run again\n\nPublished 28 January 2026 at 15:10\n\nThe first boat left the harbour of Norr."),
    ]).Findings.ShouldNotContain(finding => finding.Verdict == Verdict.Conflict);

    [Test]
    public void Check_WeekdaysUnderDatelines_AreTheDaysTheyMean()
    {
        Document[] documents =
        [
            new("a", "LONDON, 27 January 2026 (Reuters) - The Ardmore bridge collapsed on Saturday."),
            new("b", "Published 27 January 2026\n\nThe Ardmore bridge collapsed on January 24, 2026."),
        ];

        new FactChecker().Check(documents).Findings.ShouldBeEmpty();
    }

    [Test]
    public void Extract_Dateline_IsNoDateOfTheStory()
    {
        var dates = new FactChecker().Extract(new Document("a", "LONDON, 27 January 2026 (Reuters) - The Ardmore bridge fell on January 24, 2026."))
            .Where(assertion => assertion.Kind == AssertionKind.Date)
            .Select(assertion => assertion.Mention.Text);

        dates.ShouldBe(["January 24, 2026"]);
    }

    private static string? DateOf(string text) => new Document("a", text).Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
