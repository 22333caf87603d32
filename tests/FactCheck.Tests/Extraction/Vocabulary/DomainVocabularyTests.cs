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

    [Test]
    public void FactChecker_SenselessVocabulary_FailsAndNamesTheDeclaration()
    {
        Should.Throw<ArgumentException>(() => With(new DomainVocabulary { Aliases = [["IBM"]] })).Message.ShouldContain("fewer than two names");
        Should.Throw<ArgumentException>(() => With(new DomainVocabulary { Aliases = [["IBM", " "]] })).Message.ShouldContain("blank alias");
        Should.Throw<ArgumentException>(() => With(new DomainVocabulary { Roles = [["CEO", "boss"], ["Boss", "chair"]] })).Message.ShouldContain("'Boss' twice");
        Should.Throw<ArgumentException>(() => With(new DomainVocabulary { Units = new Dictionary<string, DomainUnit> { ["sack"] = new(50, "stones") } })).Message.ShouldContain("'stones', which is no unit");
        Should.Throw<ArgumentException>(() => With(new DomainVocabulary { Units = new Dictionary<string, DomainUnit> { ["sack"] = new(0, "kg") } })).Message.ShouldContain("more than 0");
    }

    private static FactChecker With(DomainVocabulary vocabulary) => new(FactCheckerOptions.Default with { Vocabulary = vocabulary });
}
