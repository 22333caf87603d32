namespace FactCheck.Tests.Alignment.Accounts;

/// <summary>Two whole accounts of one event: what both give is settled, what is left and answers each other cannot both be right.</summary>
internal sealed class TwoAccountsTests
{
    private const string Agency = """
        A fire at the Larsen sawmill in Elverum destroyed 3 halls on Thursday night, fire chief Unni Haugen said. Nobody was hurt.

        Some 85 firefighters from 6 towns fought the flames until 04:30. The mill, which Larsen bought in 1998, has 140 employees and made
        a profit of 22 million crowns last year. The damage is put at 310 million crowns. Insurer Nordtrygg has approved a first payment of 40 million crowns.
        """;

    private const string Paper = """
        Larsen's sawmill in Elverum burned on Thursday night, and nobody was injured.

        The blaze destroyed 4 halls, according to fire chief Unni Haugen, who had 85 firefighters from 6 towns at her disposal. The
        flames were fought until 04:30. Larsen has 140 people working there. Haugen put the damage at 130 million crowns.
        Nordtrygg, the insurer, has rejected a first payment of 40 million crowns.
        """;

    [Test]
    public void Check_TwoAccounts_FindsWhatIsLeftAndAnswersEachOther()
    {
        var told = Conflicts(Agency, Paper);

        told.ShouldContain("310 million crowns / 130 million crowns");
        told.ShouldContain("3 / 4");
        told.ShouldContain("has approved / has rejected");
        told.Count.ShouldBe(3);
    }

    [Test]
    public void Check_TwoAccounts_LeavesAloneWhatOnlyOneTells() => Conflicts(Agency, """
        Larsen's sawmill in Elverum burned on Thursday night.

        Fire chief Unni Haugen sent 85 firefighters from 6 towns, of whom 9 were treated for smoke. The mill bought 12 new saws last year and pays 55 million crowns in wages.
        The road was closed for 5 hours. Some 60 neighbours watched from the bridge.
        """).ShouldBeEmpty();

    [Test]
    public void Check_TwoFires_AreNotComparedBecauseTheMillIsOne() => Conflicts(Agency, """
        The Larsen sawmill in Elverum, which burned in 2019, is to be rebuilt at a cost of 95 million crowns.

        The fire of 2019 destroyed 2 halls; 40 firefighters were there. Unni Haugen was not yet fire chief. The insurer rejected a claim of 12 million crowns.
        """).ShouldBeEmpty();

    [Test]
    public void Check_AccountsOfTwoDays_LeaveAGrowingCountAlone()
    {
        var monday = new Document("a", "A landslide at Flam in Norway killed 4 people on Sunday, mayor Siri Moen said. About 220 residents of Flam were evacuated. Moen closed the E16.", new DateOnly(2026, 3, 2));
        var tuesday = new Document("b", "The landslide at Flam in Norway killed 7 people, mayor Siri Moen said on Tuesday. About 220 residents of Flam were evacuated on Sunday.", new DateOnly(2026, 3, 3));

        new FactChecker().Check([monday, tuesday]).Findings.Where(finding => finding.Verdict == Verdict.Conflict).ShouldBeEmpty();
    }

    private static List<string> Conflicts(string first, string second) =>
        [.. new FactChecker().Check([new Document("a", first), new Document("b", second)]).Findings.Where(finding => finding.Verdict == Verdict.Conflict)
            .Select(finding => string.Join(" / ", finding.Mentions.Select(mention => mention.Text)))];
}
