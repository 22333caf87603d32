namespace FactCheck.Tests.Pipeline;

/// <summary>What a draft in words of its own says otherwise than its sources beside its numbers: who tells it, who did it, whether anybody was hurt, which way it went.</summary>
internal sealed class DraftClaimsTests
{
    private const string Council = """
        The council of Oakhaven heard two experts on the dam. Ana Prieto, an engineer, said the wall would hold for forty years if the spillway were widened. Joram Okello of the
        university warned that the reservoir was silting up faster than the planners had assumed. Mayor Lise Berg chaired the meeting.
        """;

    private const string Report = """
        Sales of Norvik Foods were 412 million euros (2024: 398 million). Operating profit was 31 million euros after 36 million. Net profit fell 8 percent to 20 million. A funding
        round led by Aster Capital was closed in May. The courts of Bergen have jurisdiction.
        """;

    private static readonly FactChecker Checker = new();

    [TestCase("Joram Okello thinks the wall will hold for forty years if somebody widens the spillway.", "Joram Okello")]
    [TestCase("According to Joram Okello the wall would hold forty years with a wider spillway.", "Joram Okello")]
    public void Verify_ViewOfSomebodyElse_IsAConflictAtTheName(string draft, string words) => Conflict(draft, Council).ShouldContain(words);

    [TestCase("Operating profit rose to 31 million euros.", "rose to 31 million euros")]
    [TestCase("Sales dropped to 412 million euros.", "dropped to 412 million euros")]
    public void Verify_LevelThatWentTheOtherWay_IsAConflictAtTheChange(string draft, string words) => Conflict(draft, Report).ShouldContain(words);

    [Test]
    public void Verify_NobodyHurtWhereTheSourceCountsSome_IsAConflict() =>
        Conflict("The tram left the rails near the depot, but none of them was hurt.", "A tram left the rails near the depot on Friday. Five passengers were slightly injured.").ShouldContain("none of them was hurt");

    [Test]
    public void Verify_SameNumberInAnotherUnit_IsAConflict() =>
        Conflict("The utility produced 88.2 million litres of water last year.", "Water production of the utility was 88.2 million cubic metres last year.").ShouldContain("88.2 million litres");

    [Test]
    public void Verify_AnotherRelative_IsAConflict() =>
        Conflict("The soup is served by her husband Duarte.", "The soup comes from the kitchen of Thuy Nguyen. Her son Duarte brings it to the table.").ShouldNotBeEmpty();

    [Test]
    public void Verify_WordsOfAnotherInATranscript_AreAConflict() =>
        Conflict(
            "\"A closed fishery is an open fishery at night,\" said Governor Narruhn.",
            "Moses: Who takes them? Walter: Everyone with a mask. Moses: Would you close it? Walter: I would not. A closed fishery is an open fishery at night. Moses: The governor, Alexander Narruhn, says five years. Walter: He may reconsider.")
            .ShouldContain("Narruhn");

    [TestCase("Ana Prieto says the wall can stand four decades more if the spillway is widened; Joram Okello fears that the lake silts up too fast.")]
    [TestCase("The mayor, Lise Berg, heard that the wall would hold for forty years. Okello warned of silt.")]
    [TestCase("Two experts spoke in Oakhaven, Prieto of the wall and Okello of the reservoir.")]
    public void Verify_ViewsWithTheirOwners_AreNoConflict(string draft) => Conflict(draft, Council).ShouldBeEmpty();

    [TestCase("Sales went up to 412 million euros, but operating profit fell to 31 million and net profit to 20 million.")]
    [TestCase("Aster led the round that was closed in May; disputes go to the courts of Bergen.")]
    [TestCase("Net profit fell 8 percent while sales increased by 14 million euros.")]
    public void Verify_FiguresToldTheirWay_AreNoConflict(string draft) => Conflict(draft, Report).ShouldBeEmpty();

    [TestCase("A bakery in Velmar was wrecked by a gas explosion on Tuesday. Nobody was hurt, and Mill Street was closed until the evening.", 1)]
    [TestCase("A bakery in Velmar was wrecked by a gas explosion on Tuesday. None of the firefighters was injured, and Mill Street was closed until the evening.", 0)]
    [TestCase("A bakery in Velmar was wrecked by a gas explosion on Tuesday, as one had been in 2019. Nobody was hurt then, and Mill Street was closed until the evening.", 0)]
    public void Check_NobodyHurtWhereTheOtherTextCountsSome_IsAConflict(string text, int conflicts) =>
        new FactChecker().Check([new Document("a", text), new Document("b", "A gas explosion tore through a bakery in Mill Street in Velmar on Tuesday. Five passers-by were injured, and the street was closed until the evening.")])
            .Findings.Count(finding => finding.Verdict == Verdict.Conflict).ShouldBe(conflicts);

    [TestCase("Three people were hurt on the coast road. In the tunnel nobody was hurt.")]
    [TestCase("None of the injured is in danger; three people were hurt.")]
    [TestCase("Nobody was killed in the two crashes.")]
    public void Verify_HarmOfTwoAccidents_IsNoConflict(string draft) =>
        Conflict(draft, "Three people were injured in a crash on the coast road, none of them seriously. In a second one, in the tunnel, nobody was injured.").ShouldBeEmpty();

    [TestCase("The coalition is down to 52 seats, but ahead of the opposition's 48.", "The coalition has 52 seats, against 48 for the opposition. It had 55.")]
    [TestCase("She has run the firm for seven years; the fourth wing is being built.", "A fourth wing is under construction. A third of the staff is new since she took over seven years ago.")]
    [TestCase("Prosecutors had wanted ten and four months more than the 30 and 14 that were given.", "The court gave the brothers 30 and 14 months. Prosecutors had wanted 40 and 18.")]
    [TestCase("The last boat leaves at twenty to midnight.", "On Saturdays the last boat leaves at 23.40, on other days at 22.10.")]
    public void Verify_ValuesToldLooselyOrReckoned_AreNoConflict(string draft, string source) => Conflict(draft, source).ShouldBeEmpty();

    [TestCase("Fares stay as they are this year.")]
    [TestCase("The decision was taken on 4 March 2026.")]
    [TestCase("The new depot is 10 metres longer than the old one.")]
    public void Verify_WhatTheDateOfASourceTells_IsNotMissing(string draft)
    {
        var source = new Document("source", "The city keeps its fares until December. The old depot is 40 metres long and was built in 1961. Its successor beside the canal measures 50 metres.", new DateOnly(2026, 3, 4));

        Checker.Verify(new Document("draft", draft), [source]).Findings.ShouldNotContain(finding => finding.RuleId == "FC2002" || finding.RuleId == "FC3002");
    }

    private static string Conflict(string draft, string source) => string.Join(
        " | ",
        Checker.Verify(new Document("draft", draft), [new Document("source", source)]).Findings.Where(finding => finding.Verdict == Verdict.Conflict).Select(finding => finding.Mentions[0].Text));
}
