namespace FactCheck.Tests.Pipeline;

/// <summary>One form filled for two matters is no conflict; a slip between two copies of one filled form is.</summary>
internal sealed class MattersApartTests
{
    private const string Kettle = """
        Brackwell K40 Cordless Kettle

        Capacity: 1.7 litres
        Power: 2,200 W
        Weight: 1.15 kg
        Cord length: 0.75 m
        Warranty: 2 years
        Price: £39.99

        The kettle has a removable limescale filter and a base that turns through 360 degrees. It was tested for 10,000 boiling cycles.
        """;

    private const string TravelKettle = """
        Brackwell M15 Travel Kettle

        Capacity: 0.5 litres
        Power: 650 W
        Weight: 0.62 kg
        Cord length: 1.2 m
        Warranty: 3 years
        Price: £24.99

        The kettle has a removable limescale filter and a base that folds flat. It was tested for 6,000 boiling cycles.
        """;

    private const string Arrival = """
        Arrivals, Port of Lerum. The bulk carrier Anna Sofia, 189 metres long and flying the flag of Malta, berthed at Quay 7 at 05.40 with 31,000 tonnes of fertiliser. She is to leave on Thursday with scrap metal. Harbour dues: 48,300 euros.
        """;

    private const string OtherArrival = """
        Arrivals, Port of Lerum. The tanker Baltic Heron, 144 metres long and flying the flag of Norway, berthed at Quay 2 at 11.15 with 12,500 tonnes of vegetable oil. She is to leave on Sunday in ballast. Harbour dues: 22,750 euros.
        """;

    private const string Week = """
        WEEKLY FLU REPORT, WEEK 44

        Consultations: 38 per 100,000 people. Positivity: 6.2%. Hospital admissions: 114. Intensive care: 9. Outbreaks in care homes: 4. Deaths since October: 12.
        """;

    private const string NextWeek = """
        WEEKLY FLU REPORT, WEEK 45

        Consultations: 52 per 100,000 people. Positivity: 9.8%. Hospital admissions: 187. Intensive care: 15. Outbreaks in care homes: 11. Deaths since October: 21.
        """;

    private const string Minutes = """
        Minutes of the meeting of the Parish Council held on Tuesday 11 February 2025 at 7.30 pm in the Village Hall

        Present: four councillors, the clerk and 6 members of the public.
        The balance of the current account was £14,210.35. Payments of £1,820 were approved.
        The next meeting will be held on 11 March 2025. The meeting closed at 8.55 pm.
        """;

    private const string NextMinutes = """
        Minutes of the meeting of the Parish Council held on Tuesday 11 March 2025 at 7.30 pm in the Village Hall

        Present: five councillors, the clerk and 11 members of the public.
        The balance of the current account was £12,390.10. Payments of £3,105 were approved. There were no apologies.
        The next meeting will be held on 8 April 2025. The meeting closed at 9.20 pm.
        """;

    private const string Statement = """
        Statement of account no. 7
        Holder: Aino Lepp
        Opening balance: 1,310.40
        Pay: 2,205.00
        Rent: -790.00
        Power: -58.30
        Closing balance: 2,667.10
        """;

    private const string NextStatement = """
        Statement of account no. 8
        Holder: Aino Lepp
        Opening balance: 2,667.10
        Pay: 2,205.00
        Rent: -790.00
        Power: -63.75
        Closing balance: 4,018.35
        """;

    private const string Marks = """
        Report for Ida Moen, class 5a
        Reading: 2
        Sums: 1
        Singing: 3
        Sport: 2
        Days missed: 6
        Ida asks good questions and works with care.
        """;

    private const string OtherMarks = """
        Report for Ole Rask, class 5a
        Reading: 3
        Sums: 4
        Singing: 3
        Sport: 1
        Days missed: 14
        Ole draws well and should speak up more often.
        """;

    private const string Bulletin = "Ward bulletin, week 12. Beds 32, occupied 29. Three falls. One complaint. Staff sickness 6%. Two nurses joined.";

    private const string NextBulletin = "Ward bulletin, week 13. Beds 32, occupied 31. One fall. No complaints. Staff sickness 4%. No new staff.";

    private const string Release = "Software release 4.2. Adds export to PDF. Fixes 31 bugs. Needs 4 GB of memory. Download 180 MB.";

    private const string NextRelease = "Software release 4.3. Adds dark mode. Fixes 12 bugs. Needs 8 GB of memory. Download 212 MB.";

    private const string Ward = "Ward A election result: Green 1,204, Labour 1,150, Liberal 804. Turnout 41%. Green gain. Elected: Tamsin Bell.";

    private const string OtherWard = "Ward B election result: Labour 1,611, Green 902, Liberal 744. Turnout 38%. Labour hold. Elected: Omar Reyes.";

    private const string Quarter = "Quarterly statement, Westfold Water. Revenue for the first quarter was 48.2 million, up 3%. Operating profit was 6.1 million. Net debt at the end of March was 112 million. Headcount 640.";

    private const string NextQuarter = "Quarterly statement, Westfold Water. Revenue for the second quarter was 51.7 million, up 6%. Operating profit was 7.4 million. Net debt at the end of June was 108 million. Headcount 655.";

    private static readonly FactChecker Checker = new();

    [TestCase(Bulletin, NextBulletin)]
    [TestCase(Release, NextRelease)]
    [TestCase(Ward, OtherWard)]
    [TestCase(Quarter, NextQuarter)]
    [TestCase(Kettle, TravelKettle)]
    [TestCase(Arrival, OtherArrival)]
    [TestCase(Week, NextWeek)]
    [TestCase(Minutes, NextMinutes)]
    [TestCase(Statement, NextStatement)]
    [TestCase(Marks, OtherMarks)]
    public void Check_OneFormOfTwoMatters_HasNoConflict(string one, string other)
    {
        var report = Checker.Check([new Document("a", one), new Document("b", other)]);

        Laws.Findings.Conflicts(report).ShouldBeEmpty();
        report.Compatible.ShouldContain(pair => pair.Reason == CompatibleReason.OtherReferent);
    }

    [TestCase(Kettle, "1.15 kg", "1.51 kg")]
    [TestCase(Kettle, "£39.99", "£29.99")]
    [TestCase(Arrival, "31,000 tonnes", "13,000 tonnes")]
    [TestCase(Week, "114", "141")]
    [TestCase(Quarter, "6.1 million", "1.6 million")]
    [TestCase(Bulletin, "6%", "9%")]
    [TestCase(Minutes, "£1,820", "£1,280")]
    [TestCase(Statement, "-58.30", "-53.80")]
    public void Check_SlipInACopyOfAFilledForm_IsReported(string form, string told, string slip)
    {
        var report = Checker.Check([new Document("a", form), new Document("b", form.Replace(told, slip, StringComparison.Ordinal)), new Document("c", TravelKettle)]);

        report.Findings.ShouldContain(finding => finding.Verdict == Verdict.Conflict && finding.Mentions.Any(mention => mention.Document.Id == "a" && mention.Span.Start >= form.IndexOf(told, StringComparison.Ordinal) - 2 && mention.Span.Start <= form.IndexOf(told, StringComparison.Ordinal) + told.Length));
    }

    [Test]
    public void Check_TitleAndThreeValuesChangedInACopy_IsReported()
    {
        var copy = Kettle.Replace("K40", "K04", StringComparison.Ordinal).Replace("1.7", "7.1", StringComparison.Ordinal).Replace("0.75", "0.57", StringComparison.Ordinal).Replace("£39.99", "£93.99", StringComparison.Ordinal);

        Laws.Findings.Conflicts(Checker.Check([new Document("a", Kettle), new Document("b", copy)])).ShouldNotBeEmpty();
    }
}
