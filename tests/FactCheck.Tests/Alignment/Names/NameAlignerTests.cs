namespace FactCheck.Tests.Alignment.Names;

internal sealed class NameAlignerTests
{
    private static readonly FactChecker Checker = new();

    [TestCase("Jon Pettifer and John Pettifer, who are not related, race on Sunday.", "Sunday brings together John Pettifer of Leander and Jon Pettifer of Molesey.")]
    [TestCase("Marta Olsvik opened the shop. Her sister Marita Olsvik keeps the books.", "The books are kept by Marita Olsvik, sister of the founder.")]
    [TestCase("Slovakia won by two goals in the first match.", "In the second match Slovenia lost by two goals.")]
    [TestCase("The AFCU signed the contract.", "The contract was refused by the AFDU.")]
    [TestCase("Müller won the race.", "The race was won by Mueller.")]
    [TestCase("Anders Tveitegård won the prize.", "The prize went to Anders Tveitegaard.")]
    [TestCase("Göran Åkerblöm sailed the ferry Sølvåg.", "The ferry Solvaag was sailed by Goran Aakerbloem.")]
    [TestCase("Jörg Weißkopf was the first to speak.", "The first to speak was Joerg Weisskopf.")]
    [TestCase("Ivan Šarkonić scored twice.", "Both goals were scored by Ivan Sharkonich.")]
    [TestCase("Bill Ashdown spoke first.", "William Ashdown was the first to speak.")]
    [TestCase("The Rockefellers gave the land.", "The land was given by John Rockefeller.")]
    [TestCase("Sergey Kvasnikov reached Geneva on Tuesday for the talks.", "Sergei Kvasnikov reached Geneva on Tuesday for the talks.")]
    [TestCase("Yuri Bondarchuk-Reva opened the mill in May.", "The mill was opened in May by Yury Bondarchuk-Reva.")]
    [TestCase("Pupils of the Instituto Alvarado wrote the letter.", "The Alvarado Institute has said sorry for the letter of its pupils.")]
    [TestCase("The minister had resigned, Algerie Presse Service said.", "The minister of Algeria had resigned over the gas contract.")]
    [TestCase("She studied at the Universita Tomarello.", "The University Tomarello let her in two years early.")]
    public void Check_SimilarNamesOfOthersOrVariants_NoFinding(string one, string other) =>
        Slips(one, other).ShouldBeEmpty();

    [TestCase("The captain, Anders Tveitegård, was hurt.", "Among the hurt was Anders Tvetegaard, the captain.")]
    [TestCase("The nurse, Ingvild Tveitane, was hurt.", "Among the hurt was Ingvild Tveitanne, a nurse.")]
    [TestCase("The grant came from the Wolvershaw Foundation.", "It was paid by the Wolvreshaw Foundation.")]
    [TestCase("The papers lay in the Universtiy of Tomarello.", "The University of Tomarello has lost the papers.")]
    [TestCase("Gustav Weldsmoor-Tjaden opened the mill in May.", "The mill was opened in May by Gustaf Weldsmoor-Tjaden.")]
    [TestCase("He was born in Massachusetts.", "She moved to Massachussetts later.")]
    public void Check_SlipInOneOfTwoTexts_OneFinding(string one, string other) =>
        Slips(one, other).Count.ShouldBe(1);

    [Test]
    public void Check_DocumentAgainstItself_NoFinding() =>
        Slips(Seeds.First.Text, Seeds.First.Text).ShouldBeEmpty();

    [Test]
    public void Check_SameSlipThreeTimes_OneFindingWithAllPlaces()
    {
        var findings = Slips("Marek Sobczak spoke. Later Marek Sobczak left.", "Marek Sobzcak spoke. Nobody heard Marek Sobzcak. It was Marek Sobzcak who left.");

        findings.Count.ShouldBe(1);
        findings[0].Mentions.Count.ShouldBe(5);
    }

    [Test]
    public void Check_SeriesOfNearNames_NoFinding()
    {
        var series = string.Concat(Enumerable.Range(0, 20).Select(i => $"He met Alexander Brandt{(char)('a' + i)}er. "));

        Slips(series, "Nobody else was there.").ShouldBeEmpty();
    }

    [Test]
    public void Check_NearNamesSetApart_AreExplained()
    {
        var report = Checker.Check([new Document("a", "John Pettifer rows on Sunday."), new Document("b", "On Sunday Joan Pettifer will row.")]);

        report.Compatible.ShouldContain(pair => pair.Kind == AssertionKind.Person && pair.Explanation.Contains("\"John\"", StringComparison.Ordinal));
    }

    private static List<Finding> Slips(string one, string other) =>
        [.. Checker.Check([new Document("a", one), new Document("b", other)]).Findings.Where(finding => finding.RuleId == "FC1001")];
}
