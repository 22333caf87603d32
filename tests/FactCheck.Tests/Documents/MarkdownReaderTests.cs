using System.Text;

namespace FactCheck.Tests.Documents;

/// <summary>Markdown is read as prose, and every offset is one of the file.</summary>
internal sealed class MarkdownReaderTests
{
    [Test]
    public void FromMarkdown_Answer_IsReadAsProse()
    {
        var answer = DocumentReaders.FromMarkdown("answer", "The **harbour** has\n\n- 12 cranes\n- `99 berths`\n");

        answer.Text.ShouldContain("**harbour**");
        answer.Prose.ShouldNotContain("*");
        new FactChecker().Extract(answer).ShouldContain(assertion => assertion.Mention.Text.StartsWith("12", StringComparison.Ordinal));
    }

    [Test]
    public async Task ReadAsync_Blocks_AreToldApart()
    {
        const string Text = """
            # The **bridge** opens

            It cost [$30 million](https://x.org/a_(b)).

            > They said it
            was $40 million.

            Next
            ----

            | Item | Cost |
            |------|-----:|
            | Bolts | $2 million |

            ```
            cost = $99 million
            ```

            - one
            - two
            """;

        var read = new DocumentText(await Read(Text));

        read.Sources.Select(source => $"{source.Name}: {Shown(Text, source)}").ShouldBe(
        [
            "headline: The **bridge** opens",
            "article: It cost [$30 million](https://x.org/a_(b)).",
            "quote-1: They said it/was $40 million.",
            "heading: Next",
            "table: Item",
            "table: Cost",
            "table: Bolts",
            "table: $2 million",
            "code: ```/cost = $99 million/```",
            "article: - one/- two",
        ]);
    }

    [TestCase("Alex **Pretti**'s bridge", "alex pretti 's bridge")]
    [TestCase("It *cost* **$30** million, ~~not~~ `code 5` more", "it cost $ 30 million , not more")]
    [TestCase("See [the report](http://a.b/c_d_e \"t\"), ![a map](m.png) and [it][1].", "see the report , and it .")]
    [TestCase("[The] firm <b>said</b> 3*4 and snake_case &amp; R&amp;D.", "[ the ] firm said 3 * 4 and snake _ case & r & d .")]
    [TestCase("Write `<!--` here and `-->` there.", "write here and there .")]
    [TestCase("```\n<!--\n```\nSeen.\n<!-- not\n\nseen --> Again.", "seen . again .")]
    [TestCase("Left <!-- open.", "left < ! - - open .")]
    [TestCase("It rose \\$5 <!-- not $7 --> today[^2].", "it rose $ 5 today .")]
    public async Task ReadAsync_Inline_LeavesTheWords(string text, string words) =>
        string.Join(' ', new DocumentText(await Read(text)).Tokens.Select(token => token.Norm)).ShouldBe(words);

    [Test]
    public async Task Extract_Emphasis_PointsIntoTheFile()
    {
        const string Text = "# Bridge\n\nThe bridge cost **$30 million** on _Friday_.\n";

        var amount = new FactChecker().Extract(await Read(Text)).First(assertion => assertion.Kind == AssertionKind.Amount);

        amount.Mention.Text.ShouldBe("$30 million");
        amount.Mention.Start.ShouldBe(new TextLocation(3, 19));
    }

    [Test]
    public async Task Check_MarkdownAndPlain_FindTheSame()
    {
        const string First = "The bridge over the river cost $30 million, the mayor said.";
        var markdown = await Read("The bridge over the river cost **$50** million, [the mayor](m) said.");

        var finding = new FactChecker().Check([new Document("a", First), markdown]).Findings.ShouldHaveSingleItem();

        finding.RuleId.ShouldBe("FC2001");
        finding.Mentions[1].Text.ShouldBe("$50** million");
    }

    [Test]
    public async Task ReadAsync_FrontMatter_GivesTheDateAndNothingElse()
    {
        var document = await Read("---\ntitle: A 5\ndate: 2026-01-27T10:00\n---\nThe text.\n");

        document.Date.ShouldBe(new DateOnly(2026, 1, 27));
        new DocumentText(document).Tokens.Select(token => token.Norm).ShouldBe(["the", "text", "."]);
    }

    [TestCase("[")]
    [TestCase("](")]
    [TestCase("> ")]
    [TestCase("`a``")]
    [TestCase("<!--")]
    [TestCase("<!--\n")]
    [TestCase("|\n|-|\n")]
    [TestCase("```\n~~~\n")]
    [TestCase("a\n===\n- +\t")]
    public async Task ReadAsync_Hostile_KeepsLengthAndIsQuick(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var document = await Read(text);

        document.Prose.Length.ShouldBe(text.Length);
        document.Sources!.Zip(document.Sources!.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    private static string Shown(string text, Source source) => text[source.Span.Start..source.Span.End].Replace("\n", "/", StringComparison.Ordinal);

    private static async Task<Document> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (await DocumentReaders.Markdown.ReadAsync(stream, "a.md"))[0];
    }
}
