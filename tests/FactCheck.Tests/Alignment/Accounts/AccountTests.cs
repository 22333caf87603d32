using FactCheck.Tests.Corpora;

namespace FactCheck.Tests.Alignment.Accounts;

/// <summary>Two reporters at one event: what names and numbers prove, and what is told of it in other words.</summary>
internal sealed class AccountTests
{
    /// <summary>Told by other means than whole accounts, which do not see who sleeps too little and what was only planned.</summary>
    private static readonly string[] KnownAlarms = ["N-19", "N-21"];

    private const string Left = """
        A barge loaded with timber struck the Orvelle lock near Sandry on Tuesday, harbour master Edda Quill said. The barge belongs to Kelmar Shipping of Tolvik and carried 640 tonnes. The lock, built in 1958, handles about 9,200 vessels a year.

        """;

    private const string Right = """
        Kelmar Shipping has sent divers after one of its barges, with 640 tonnes of timber from Tolvik, damaged the lock at Orvelle on Tuesday. Harbour master Edda Quill stood on the quay in Sandry. The lock dates from 1958 and sees some 9,200 ships a year.

        """;

    private static readonly FactChecker Checker = new();

    [TestCase("Repairs to the gate will cost [38,500] euros, engineers estimate.", "The damage to the gate comes to [83,500] euros.", "FC2001")]
    [TestCase("The crew of [five] sailors was taken to hospital.", "In hospital the [seven] sailors of the crew were treated for shock.", "FC2001")]
    [TestCase("Delays of [up to two hours] were expected for ferries.", "Ferries had delays of [up to six hours].", "FC2044")]
    [TestCase("A [36-year-old] deckhand broke a wrist.", "The [63-year-old] from Sandry had slipped on the wet planks.", "FC2001")]
    [TestCase("Divers needed [four hours] to find the hole in the gate.", "The hole was found after [seven hours] under water.", "FC3003")]
    [TestCase("The port council voted [9 to 4] on Wednesday to close the lock for a month.", "On Wednesday the port council backed a closure of the lock by [8 votes to 5].", "FC2045")]
    [TestCase("It was the [third] accident at the lock since 2019.", "It was the [fourth] accident at the lock since 2019.", "FC2001")]
    [TestCase("The captain, [Jonas Ferreby], was questioned by police.", "Police questioned the captain, [Jonas Tavener], at length.", "FC1004")]
    [TestCase("The lock keeper, [Selma Brandquist], saw the barge come.", "Lock keeper [Thelma Brankvist] had seen the barge come too fast.", "FC1001")]
    [TestCase("It was no fault of the crew, said the pilots' union leader [Tarek Aziz Noor].", "The leader of the union, [Tarek Aziz Hamdan], spoke for the crew.", "FC1004")]
    [TestCase("The gate will be repaired in a yard in [Velmar].", "A yard in [Ostrik] will repair the gate.", "FC1004")]
    [TestCase("An inspector of the [Ostrellen Towing Museum] was on board.", "The police asked why somebody of the [Ostrellen Rigging Museum] had been taken along that day.", "FC1004")]
    [TestCase("\"We had to [cut] the ropes before she sank,\" said Edda Quill.", "Edda Quill said: \"We had to [tie] the ropes before she sank.\"", "FC4202")]
    [TestCase("The barge was towed to a yard in [Velmar].", "It was towed to a yard in [Ostrik].", "FC1004")]
    [TestCase("The repairs will cost [1.4 million Norwegian] kroner.", "Repairs will cost [1.4 million Danish] kroner.", "FC2001")]
    [TestCase("Repairs take [three weeks], engineers think.", "Engineers need [five weeks] for the repairs.", "FC3003")]
    [TestCase("[Velmar Lund Town] filmed the barge.", "[Velmar Lund Rovers] filmed the barge from the bank.", "FC1004")]
    [TestCase("Lomma Ferries will sail again on [Thursday].", "Lomma Ferries will sail again on [Saturday].", "FC3001")]
    [TestCase("The pilot, Nils Ferreby, was born in [Velmar].", "Nils Ferreby, the pilot, was born in [Ostrik].", "FC1004")]
    [TestCase("\"It was the [wind] that broke the gate,\" said Edda Quill.", "Edda Quill said: \"It was the [rope] that broke the gate.\"", "FC4202")]
    public void Check_OneMatterInTwoAccounts_IsToldAtBothPlaces(string left, string right, string rule)
    {
        Document[] documents = [new("a", Left + Plain(left)), new("b", Right + Plain(right))];

        var finding = Checker.Check(documents).Findings.Where(finding => finding.Verdict == Verdict.Conflict).ShouldHaveSingleItem();

        finding.RuleId.ShouldBe(rule);
        finding.Mentions.Count.ShouldBe(2);
        finding.Mentions[0].Span.Overlaps(Marked(left, Left.Length)).ShouldBeTrue();
        finding.Mentions[1].Span.Overlaps(Marked(right, Right.Length)).ShouldBeTrue();
    }

    [Test]
    public void Check_TheOtherTextFirst_TellsTheSame()
    {
        const string One = "Repairs to the gate will cost 38,500 euros and take three weeks. A 36-year-old deckhand broke a wrist.";
        const string Other = "The damage to the gate comes to 83,500 euros. The lock is closed for five weeks. The 63-year-old from Sandry had slipped.";

        Values("b", "a").ShouldBe(Values("a", "b"));

        List<string> Values(string first, string second) => [.. Checker.Check([new(first, Text(first)), new(second, Text(second))]).Findings
            .Where(finding => finding.Verdict == Verdict.Conflict).Select(finding => string.Join(" / ", finding.Mentions.Select(mention => mention.Text).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

        static string Text(string id) => id == "a" ? Left + One : Right + Other;
    }

    [TestCase("Delays of up to two hours were expected for ferries.", "Trains over the bridge were half an hour late.")]
    [TestCase("The lock keeper, Selma Brandquist, saw the barge come.", "A teacher on the bank, Thelma Brankvist, filmed children at play.")]
    [TestCase("The owner runs a yard in Velmar.", "A judge in Ostrik will hear the owner in May.")]
    [TestCase("The gate will be repaired in a yard in Denmark.", "A yard in Aalborg will repair the gate.")]
    [TestCase("The captain, Jonas Ferreby, was questioned by police.", "The captain's daughter, Signe Ferreby, came for him.")]
    [TestCase("The port council voted 9 to 4 on Wednesday to close the lock for a month.", "Sandry's handball team won 28-24 on Wednesday.")]
    [TestCase("The pilot, Ole Frisk, 36, broke a wrist.", "The cook, Rana Dell, 63, fell on the wet planks.")]
    [TestCase("Ole Frisk has been a pilot for nine years.", "Rana Dell had been on board for eleven years.")]
    [TestCase("The pilot, who was alone on the bridge, apologised.", "The owner would not have apologised, a clerk believes.")]
    [TestCase("\"We have lost a gate,\" said Edda Quill.", "Edda Quill said: \"We have lost a month.\"")]
    [TestCase("The barge was towed to a quarry north of Velmar.", "It was towed to a quarry east of Ostrik.")]
    [TestCase("The wreck lies south of the Lomma.", "The wreck lies west of Ostrik.")]
    [TestCase("The repairs will cost 1.4 million kroner.", "Repairs will cost 1.4 million Danish kroner.")]
    [TestCase("Repairs take several weeks, engineers think.", "Engineers worked on the gate for several days.")]
    [TestCase("An inspector of the Port Hallam Museum was on board.", "The police asked why somebody of the Port Hallambury Museum had been taken along.")]
    [TestCase("Velmar Lund Town striker Ada Holm filmed the barge.", "Velmar Lund Rovers defender Ines Vale was on the bank.")]
    [TestCase("Lomma Ferries will sail again on Thursday.", "Brandt Line will sail again on Saturday.")]
    [TestCase("Lomma Ferries runs six boats.", "Brandt Line runs nine boats.")]
    [TestCase("Lomma Ferries lost 40,000 euros.", "Brandt Line lost 70,000 euros.")]
    [TestCase("The pilot, Nils Ferreby, was born in Velmar.", "The cook, Signe Ferreby, was born in Ostrik.")]
    [TestCase("Nils Ferreby was born in Velmar.", "Signe Ferreby was born in Ostrik.")]
    [TestCase("Nils Ferreby has been on board for six years.", "Signe Ferreby has been on board for nine years.")]
    [TestCase("\"It was not the wind that broke the gate,\" said Edda Quill.", "Edda Quill said: \"It was the rope that broke the gate.\"")]
    [TestCase("Quill said the flag was raised at 10.20pm and that the mast had come down within an hour.", "Quill said the mast fell in within an hour of the first call at 10.20pm.")]
    [TestCase("The divers needed 52 minutes to find the hole in the gate.", "The divers needed nearly an hour to find the hole in the gate.")]
    [TestCase("The lock was bought in 1971 from a mill in Velmar for 9,000 crowns.", "A Velmar mill sold it to the port in 1971 for 9,000 crowns.")]
    public void Check_TwoMattersOfOneEvent_NoConflict(string left, string right) =>
        Conflicts([new("a", Left + left), new("b", Right + right)]).ShouldBeEmpty();

    [Test]
    public void Check_OneReporterAMonthLater_TellsWhatHasChanged()
    {
        Document[] documents =
        [
            new("a", Left + "The gate is leaking 40 litres a second.", new DateOnly(2026, 3, 4)),
            new("b", Right + "The gate leaks 15 litres a second.", new DateOnly(2026, 4, 2)),
        ];

        Conflicts(documents).ShouldBeEmpty();
    }

    [Test]
    public void Check_AccountsThatDoNotDisagree_Silence() =>
        NameCase.Read("accounts/negatives.md").Where(pair => Conflicts(pair.Documents()).Count > 0).Select(pair => pair.Id).ShouldBe(KnownAlarms);

    private static List<string> Conflicts(IEnumerable<Document> documents) =>
        [.. Checker.Check(documents).Findings.Where(finding => finding.Verdict == Verdict.Conflict).Select(finding => finding.Message)];

    private static string Plain(string text) => text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static TextSpan Marked(string text, int offset) => new(offset + text.IndexOf('[', StringComparison.Ordinal), offset + text.IndexOf(']', StringComparison.Ordinal) - 1);
}
