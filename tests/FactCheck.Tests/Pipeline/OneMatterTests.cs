namespace FactCheck.Tests.Pipeline;

/// <summary>Who gives which value of one thing is one finding, however many documents tell of it.</summary>
internal sealed class OneMatterTests
{
    private const string Before = "The old crossing was closed for six weeks after a barge struck it. ";

    [Test]
    public void Check_ManyDocumentsGiveTwoPrices_IsOneFinding()
    {
        var documents = Enumerable.Range(0, 12).Select(i => Told($"d{i:00}", i % 3 == 0 ? "$61 million" : "$44 million")).ToArray();

        var finding = new FactChecker().Check(documents).Findings.ShouldHaveSingleItem();

        finding.RuleId.ShouldBe("FC2001");
        finding.Message.ShouldBe("\"$61 million\" here, \"$44 million\" there");
        finding.Mentions.Select(mention => mention.Document.Id).ShouldBe(documents.Select(document => document.Id));
    }

    [Test]
    public void Check_AThirdReading_IsNamedInTheSameFinding()
    {
        var finding = new FactChecker().Check([Told("a", "$61 million"), Told("b", "$44 million"), Told("c", "$75 million"), Told("d", "$44 million")]).Findings.ShouldHaveSingleItem();

        finding.Message.ShouldBe("\"$61 million\" here, \"$44 million\" there; \"$75 million\" elsewhere");
        finding.Mentions.Count.ShouldBe(4);
        finding.Votes.Count.ShouldBe(3);
    }

    [Test]
    public void Check_SeveralMattersOfOneRule_StayApart()
    {
        var findings = new FactChecker().Check(
        [
            new Document("a", Before + "The new bridge will cost $61 million, the council said. The tunnel beside it took $8 million to repair."),
            new Document("b", Before + "The new bridge will cost $44 million, the council said. The tunnel beside it took $9 million to repair."),
            new Document("c", Before + "The new bridge will cost $61 million, the council said. The tunnel beside it took $9 million to repair."),
        ]).Findings;

        findings.Select(finding => finding.Mentions.Count).ShouldBe([3, 3]);
        findings.Select(finding => finding.Message).ShouldBe(["\"$61 million\" here, \"$44 million\" there", "\"$8 million\" here, \"$9 million\" there"], ignoreOrder: true);
    }

    [Test]
    public void Check_OneDocumentMoreThatAgrees_KeepsTheFindingAndItsConfidence()
    {
        Document[] two = [Told("a", "$61 million"), Told("b", "$44 million")];

        var before = new FactChecker().Check(two).Findings.ShouldHaveSingleItem();
        var after = new FactChecker().Check([.. two, Told("c", "$44 million")]).Findings.ShouldHaveSingleItem();

        after.Confidence.ShouldBe(before.Confidence);
        after.Mentions.Take(2).ShouldBe(before.Mentions);
    }

    private static Document Told(string id, string price) => new(id, Before + $"The new bridge will cost {price}, the council said.");
}
