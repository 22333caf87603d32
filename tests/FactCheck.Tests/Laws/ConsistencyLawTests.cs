namespace FactCheck.Tests.Laws;

/// <summary>What holds of every check, whatever the texts say.</summary>
internal sealed class ConsistencyLawTests
{
    private static IEnumerable<Document[]> AllStories => Stories.All;

    private static IEnumerable<Document> AllDocuments => Stories.All.SelectMany(story => story).Append(Stories.Unrelated);

    [TestCaseSource(nameof(AllDocuments))]
    public void Check_DocumentAndItsCopy_NoConflictBetweenThem(Document document)
    {
        var alone = new FactChecker().Check([document]);
        var twice = new FactChecker().Check([document, new Document("copy", document.Text)]);

        Count(twice, Verdict.Conflict).ShouldBe(Count(alone, Verdict.Conflict));
    }

    [TestCaseSource(nameof(AllDocuments))]
    public void Check_DocumentAndSyndicatedCopy_NoConflictBetweenThem(Document document)
    {
        var paragraphs = document.Text.Split("\n\n");
        var copy = "(Agencies)\n\n" + string.Join("\n\n", paragraphs.Take((paragraphs.Length * 3 / 4) + 1)) + "\n\nRead more";

        var alone = new FactChecker().Check([document]);
        var both = new FactChecker().Check([document, new Document("copy", copy)]);

        Count(both, Verdict.Conflict).ShouldBe(Count(alone, Verdict.Conflict));
    }

    [TestCaseSource(nameof(AllStories))]
    public void Check_OtherOrderOfDocuments_SameFindings(Document[] story) =>
        Findings.Of(story.Reverse()).ShouldBe(Findings.Of(story));

    [TestCaseSource(nameof(AllStories))]
    public void Check_WithUnrelatedDocument_SameFindings(Document[] story) =>
        Findings.Of([.. story, Stories.Unrelated]).ShouldBe(Findings.Of(story));

    [Test]
    public void Check_AllStoriesTogether_NothingIsFoundBetweenThem() =>
        Findings.Of(Stories.All.SelectMany(story => story)).ShouldBe(Stories.All.SelectMany(story => Findings.Of(story)).Order(StringComparer.Ordinal));

    [TestCaseSource(nameof(AllStories))]
    public void Check_OtherLineEndings_SameFindings(Document[] story)
    {
        var windows = story.Select(document => new Document(document.Id, document.Text.ReplaceLineEndings("\r\n")));

        Findings.Of(windows).ShouldBe(Findings.Of(story));
    }

    [TestCaseSource(nameof(AllStories))]
    public void Check_DecomposedLetters_SameRulesAndPlaces(Document[] story)
    {
        static Document Accented(Document document, System.Text.NormalizationForm form) =>
            new(document.Id, document.Text.Replace("Brandvold", "Brändvold", StringComparison.Ordinal).Replace("Pret", "Prét", StringComparison.Ordinal).Normalize(form));

        var composed = Findings.Of(story.Select(document => Accented(document, System.Text.NormalizationForm.FormC)));
        var decomposed = Findings.Of(story.Select(document => Accented(document, System.Text.NormalizationForm.FormD)));

        decomposed.Select(finding => finding.Normalize(System.Text.NormalizationForm.FormC)).ShouldBe(composed);
    }

    [Test]
    public void Check_ConsistentStories_HaveNoConflict()
    {
        foreach (var story in (Document[][])[Stories.Bridge, Stories.Budget, Stories.Clinic])
        {
            Findings.Conflicts(new FactChecker().Check(story)).ShouldBeEmpty();
        }
    }

    private static int Count(FactReport report, Verdict verdict) => report.Findings.Count(finding => finding.Verdict == verdict);
}
