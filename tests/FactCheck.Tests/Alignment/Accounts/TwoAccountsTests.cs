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
    public void Check_WhatHasBeenCountedAlready_MayHaveGrown() => Conflicts(
        """
        Snow closed the pass road at Otta in Norway on Saturday, mayor Siri Moen said, and 14 villages have already been cut off.

        Moen expects 60 cm by Sunday. The ferry at Otta sails.
        """,
        """
        After the snowfall at Otta in Norway 19 villages were cut off on Sunday, mayor Siri Moen said. The pass road is closed.

        Some 60 cm of snow fell by Sunday. The ferry at Otta still sails.
        """).ShouldBeEmpty();

    [Test]
    public void Check_TwoPartsOfOneWhole_AreNotOpposed() => Conflicts(
        """
        The port of Otta will close its night ferry from 4 May because it cannot find enough pilots.

        The port said that it had filled only 11 of 20 pilot posts, and that on some nights in March one trainee had been left in charge. Director Siri Moen said: "We
        would rather close the ferry than pretend that it is safe." Drivers will have to travel by Vik, 40 miles away.
        """,
        """
        More than 300 people marched through Otta on Saturday to protest against the closure of the night ferry.

        From next month drivers will face a detour of an hour by Vik. The port says that nine of its 20 pilots' jobs are vacant. Its director, Siri Moen, has offered to
        meet the marchers on 9 April.
        """).ShouldBeEmpty();

    [Test]
    public void Check_ASumThatNamesAThing_HasNoTimeOfItsOwn() => Notes(
        "Tarnlinje is building an £18m terminal at Otta, due to open in 2027.",
        "The £18 million Tarnlinje terminal at Otta will open on schedule next year, director Siri Moen said on Friday.").ShouldNotContain("FC2010");

    [Test]
    public void Check_AVerbBeforeTheAct_IsNoActor() => Notes(
        "Police seek the crew who stole furs worth £210,000 from a shop in Otta.",
        "They snatched furs worth £210,000 from the shop in Otta and left by boat.").ShouldNotContain("FC4030");

    [Test]
    public void Check_AccountsOfTwoDays_LeaveAGrowingCountAlone()
    {
        var monday = new Document("a", "A landslide at Flam in Norway killed 4 people on Sunday, mayor Siri Moen said. About 220 residents of Flam were evacuated. Moen closed the E16.", new DateOnly(2026, 3, 2));
        var tuesday = new Document("b", "The landslide at Flam in Norway killed 7 people, mayor Siri Moen said on Tuesday. About 220 residents of Flam were evacuated on Sunday.", new DateOnly(2026, 3, 3));

        new FactChecker().Check([monday, tuesday]).Findings.Where(finding => finding.Verdict == Verdict.Conflict).ShouldBeEmpty();
    }

    private static List<string> Notes(string first, string second) =>
        [.. new FactChecker().Check([new Document("a", first, new DateOnly(2026, 3, 6)), new Document("b", second, new DateOnly(2026, 3, 6))]).Findings.Where(finding => finding.Verdict == Verdict.Drift).Select(finding => finding.RuleId)];

    private static List<string> Conflicts(string first, string second) =>
        [.. new FactChecker().Check([new Document("a", first), new Document("b", second)]).Findings.Where(finding => finding.Verdict == Verdict.Conflict)
            .Select(finding => string.Join(" / ", finding.Mentions.Select(mention => mention.Text)))];
}
