namespace FactCheck.Tests.Extraction.Vocabulary;

/// <summary>What a house declares: aliases, look-alikes, units and roles.</summary>
internal sealed class DomainVocabularyTests
{
    private static readonly Document Wire = new("wire", "Marta Kowalczyk, the head of the cooperative, said 40 trucks had left Gdynia on Monday.");
    private static readonly Document Paper = new("paper", "Marta Kowalczik, the head of the cooperative, said 40 trucks had left Gdynia on Monday.");

    [Test]
    public void Check_DeclaredDistinctNames_AreSetApartWithTheReason()
    {
        new FactChecker().Check([Wire, Paper]).Findings.ShouldHaveSingleItem().RuleId.ShouldBe("FC1001");

        var report = With(new DomainVocabulary { Distinct = [["Marta Kowalczyk", "Marta Kowalczik"]] }).Check([Wire, Paper]);

        report.Findings.ShouldBeEmpty();
        report.Compatible.ShouldContain(pair => pair.Reason == CompatibleReason.OtherEntity && pair.Explanation == "The vocabulary declares them different bearers.");
    }

    [Test]
    public void Check_DistinctNamesOfOthers_LeaveTheFindingAlone() =>
        With(new DomainVocabulary { Distinct = [["Jon Smith", "John Smith"]] }).Check([Wire, Paper]).Findings.ShouldHaveSingleItem();

    [Test]
    public void Check_DeclaredAliasOfASpelling_IsNoSlip() =>
        With(new DomainVocabulary { Aliases = [["Kowalczyk", "Kowalczik"]] }).Check([Wire, Paper]).Findings.ShouldBeEmpty();

    [Test]
    public void Extract_Alias_IsReadAsTheFirstOfItsGroup()
    {
        var checker = With(new DomainVocabulary { Aliases = [["Northfield Mutual", "the old lady", "NMB"]] });

        var names = checker.Extract(new Document("a", "Critics of the old lady's rates grew louder. NMB declined to comment."))
            .Where(assertion => assertion.Value is NameValue)
            .Select(assertion => $"{assertion.Mention.Text} = {((NameValue)assertion.Value).Spelling}");

        names.ShouldBe(["the old lady = Northfield Mutual", "NMB = Northfield Mutual"]);
    }

    [Test]
    public void Extract_AliasInsideALongerName_IsLeftAlone()
    {
        var checker = With(new DomainVocabulary { Aliases = [["Northfield Mutual", "Northfield"]] });

        checker.Extract(new Document("a", "She studied at Northfield Hills University for a year."))
            .Where(assertion => assertion.Value is NameValue).ShouldAllBe(assertion => assertion.Mention.Text.Length > "Northfield".Length);
    }

    [Test]
    public void Verify_AliasOfASource_Supports()
    {
        var checker = With(new DomainVocabulary { Aliases = [["Northfield Mutual", "NMB"]] });

        var report = checker.Verify(new Document("draft", "NMB closed 12 branches last year."), [new Document("source", "Northfield Mutual closed 12 branches last year.")]);

        report.Findings.ShouldBeEmpty();
    }

    [Test]
    public void Check_DeclaredUnit_Converts()
    {
        var checker = With(new DomainVocabulary { Units = new Dictionary<string, DomainUnit> { ["barrel"] = new(158.987m, "l") } });
        var assertion = checker.Extract(new Document("a", "The leak released 500 barrels into the bay.")).Single(assertion => assertion.Kind == AssertionKind.Measure);

        assertion.Mention.Text.ShouldBe("500 barrels");
        assertion.Value.RelationTo(checker.Extract(new Document("b", "The leak released 79,493.5 litres into the bay."))[0].Value).ShouldBe(ValueRelation.Alias);
    }

    [TestCase("Big Blue will cut 3,000 jobs in Austin.", "IBM will cut 4,000 jobs in Austin.", 1)]
    [TestCase("Big Blue will cut 3,000 jobs in Austin.", "IBM will cut 3,000 jobs in Austin.", 0)]
    [TestCase("Big Blue's sales fell to $15 billion in the quarter.", "Sales of International Business Machines fell to $12 billion in the quarter.", 1)]
    [TestCase("Big Blue Plaza has 44 floors.", "IBM has 41 floors.", 0)]
    public void Check_AliasesOfOne_BringTheirValuesTogether(string one, string other, int conflicts)
    {
        var checker = With(new DomainVocabulary { Aliases = [["International Business Machines", "IBM", "Big Blue"]] });

        var report = checker.Check([new Document("a", one), new Document("b", other)]);

        report.Findings.Count(finding => finding.Verdict == Verdict.Conflict).ShouldBe(conflicts);
        report.Findings.Count.ShouldBe(conflicts, string.Join("; ", report.Findings.Select(finding => finding.Message)));
    }

    [Test]
    public void Check_TwoNamesWithoutVocabulary_AreOfTwo() =>
        new FactChecker().Check([new Document("a", "Big Blue will cut 3,000 jobs in Austin."), new Document("b", "IBM will cut 4,000 jobs in Austin.")]).Findings.ShouldNotContain(finding => finding.Verdict == Verdict.Conflict);

    [Test]
    public void Verify_AliasInAStatement_MeetsTheSource()
    {
        var checker = With(new DomainVocabulary { Aliases = [["International Business Machines", "IBM", "Big Blue"]] });

        var report = checker.Verify(new Document("draft", "IBM will cut 4,000 jobs in Austin."), [new Document("source", "Big Blue will cut 3,000 jobs in Austin.")]);

        report.Findings.ShouldHaveSingleItem().RuleId.ShouldBe("FC2001");
        report.Assertions.Where(assertion => assertion.Assertion.Value is NameValue).ShouldAllBe(assertion => assertion.Verdict == AssertionVerdict.Supported);
    }

    [Test]
    public void Check_NameInAnAlias_IsMentionedAsAWhole()
    {
        var checker = With(new DomainVocabulary { Aliases = [["International Business Machines", "IBM"]] });

        var report = checker.Check([new Document("a", "IBM will open an office in Austin on Monday."), new Document("b", "International Business Services will open an office in Austin on Monday.")]);

        report.Findings.SelectMany(finding => finding.Mentions).Concat(report.Compatible.SelectMany(pair => pair.Mentions)).Where(mention => mention.Document.Id == "a" && mention.Span.Start < 3).ShouldAllBe(mention => mention.Span.End >= 3);
    }

    [Test]
    public void Check_TitlesOfOneRole_AreNoRewording()
    {
        var (one, other) = (new Document("a", "Petra Lund, the ministry's head of communications, denied the report."), new Document("b", "Petra Lund, the ministry's press chief, denied the report."));
        new FactChecker().Check([one, other]).Findings.ShouldHaveSingleItem().RuleId.ShouldBe("FC4013");

        With(new DomainVocabulary { Roles = [["head of communications", "press chief"]] }).Check([one, other]).Findings.ShouldBeEmpty();
    }

    [Test]
    public void Check_DistinctSpellings_AreTheReadmesExample()
    {
        var (one, other) = (new Document("a", "Sara Lindgren, the harbour master, resigned on Monday after twelve years."), new Document("b", "Sarah Lindgren, the harbour master, resigned on Monday after twelve years."));
        new FactChecker().Check([one, other]).Findings.ShouldHaveSingleItem().RuleId.ShouldBe("FC1001");

        With(new DomainVocabulary { Distinct = [["Sara Lindgren", "Sarah Lindgren"]] }).Check([one, other]).Findings.ShouldBeEmpty();
    }

    [Test]
    public void FactChecker_SenselessVocabulary_FailsAndNamesTheDeclaration()
    {
        Should.Throw<ArgumentException>(() => With(new DomainVocabulary { Aliases = [["IBM"]] })).Message.ShouldContain("fewer than two names");
        Should.Throw<ArgumentException>(() => With(new DomainVocabulary { Aliases = [["IBM", " "]] })).Message.ShouldContain("blank alias");
        Should.Throw<ArgumentException>(() => With(new DomainVocabulary { Aliases = [["IBM", "Big Blue"]], Distinct = [["big blue", "IBM"]] })).Message.ShouldContain("both as aliases and as distinct");
        Should.Throw<ArgumentException>(() => With(new DomainVocabulary { Roles = [["CEO", "boss"], ["Boss", "chair"]] })).Message.ShouldContain("'Boss' twice");
        Should.Throw<ArgumentException>(() => With(new DomainVocabulary { Units = new Dictionary<string, DomainUnit> { ["sack"] = new(50, "stones") } })).Message.ShouldContain("'stones', which is no unit");
        Should.Throw<ArgumentException>(() => With(new DomainVocabulary { Units = new Dictionary<string, DomainUnit> { ["sack"] = new(0, "kg") } })).Message.ShouldContain("more than 0");
    }

    private static FactChecker With(DomainVocabulary vocabulary) => new(FactCheckerOptions.Default with { Vocabulary = vocabulary });
}
