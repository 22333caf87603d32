namespace FactCheck.Tests.Text;

internal sealed class SegmenterTests
{
    [Test]
    public void Sources_FirstSeed_AreHeadlineCounterBodyAndHeadings()
    {
        var kinds = new DocumentText(Seeds.First).Sources.Select(source => source.Kind).ToList();

        kinds[0].ShouldBe(SourceKind.Headline);
        kinds[1].ShouldBe(SourceKind.Furniture);
        kinds.Count(kind => kind == SourceKind.Heading).ShouldBe(5);
        kinds.Distinct().Order().ShouldBe([SourceKind.Article, SourceKind.Headline, SourceKind.Heading, SourceKind.Furniture]);
    }

    [Test]
    public void Sources_SecondSeed_AreArticleElevenCommentsAndFooter()
    {
        var sources = new DocumentText(Seeds.Second).Sources;

        sources.Select(source => source.Name).ShouldBe(
            ["headline", "standfirst", "article", .. Enumerable.Range(1, 11).Select(n => $"comment-{n}"), "furniture"]);
        sources[2].Span.Length.ShouldBeGreaterThan(1500);
    }

    [TestCase("One line without an end")]
    [TestCase("A single sentence of a claim.")]
    public void Sources_SingleBlock_IsArticle(string text) =>
        new DocumentText(new Document("a", text)).Sources.ShouldHaveSingleItem().Kind.ShouldBe(SourceKind.Article);

    [TestCase("")]
    [TestCase(" \n\u00A0\n")]
    public void Sources_BlankText_AreNone(string text) => new DocumentText(new Document("a", text)).Sources.ShouldBeEmpty();

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Sources_AnyLineEnding_AreTheSame(string lineEnd)
    {
        var text = "Mayor Resigns After Vote{0}{0}The mayor resigned on Monday.{0}{0}What Comes Next{0}{0}A vote is planned.{0}".Replace("{0}", lineEnd, StringComparison.Ordinal);

        new DocumentText(new Document("a", text)).Sources.Select(source => source.Kind)
            .ShouldBe([SourceKind.Headline, SourceKind.Article, SourceKind.Heading, SourceKind.Article]);
    }

    [TestCase("Ferry service to Ulv ends\nThe county will no longer pay for the ferry to Ulv, its council decided on Monday after a long debate.")]
    [TestCase("Ferry service to Ulv ends\r\nThe county will no longer pay for the ferry to Ulv, its council decided on Monday after a long debate.\r\nThe islanders will need boats of their own, said the mayor, whose family has lived there for ages.")]
    public void Sources_TitleRightAboveParagraphs_IsHeadline(string text) =>
        new DocumentText(new Document("a", text)).Sources.Select(source => source.Kind).ShouldBe([SourceKind.Headline, SourceKind.Article]);

    [TestCase("The county will no longer pay for the ferry to Ulv, its council decided on\nMonday after a long debate. The islanders will need boats of their own.")]
    [TestCase("Ferry to Ulv\nQuay 4\nDaily at noon")]
    [TestCase("Dear Ms Aasen,\nThe county will no longer pay for the ferry to Ulv, its council decided on Monday after a long debate.")]
    public void Sources_LinesOfOneParagraph_AreArticle(string text) =>
        new DocumentText(new Document("a", text)).Sources.ShouldHaveSingleItem().Kind.ShouldBe(SourceKind.Article);

    [Test]
    public void Sources_Spans_DoNotOverlapAndCoverAllWords()
    {
        foreach (var document in Seeds.Both)
        {
            var sources = new DocumentText(document).Sources;
            for (var i = 1; i < sources.Count; i++)
            {
                sources[i].Span.Start.ShouldBeGreaterThanOrEqualTo(sources[i - 1].Span.End);
            }

            var covered = Enumerable.Range(0, document.Text.Length).Where(i => sources.Any(source => source.Span.Contains(i))).ToHashSet();
            Enumerable.Range(0, document.Text.Length).Where(i => char.IsLetterOrDigit(document.Text[i])).ShouldAllBe(i => covered.Contains(i));
        }
    }
}
