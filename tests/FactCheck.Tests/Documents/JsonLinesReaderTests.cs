using System.Globalization;
using System.Text;
using FactCheck.Documents;

namespace FactCheck.Tests.Documents;

internal sealed class JsonLinesReaderTests
{
    [Test]
    public async Task ReadAsync_Lines_AreDocuments()
    {
        var documents = await Read("{\"id\":\"x\",\"text\":\"A\\nB\",\"date\":\"2026-01-27T08:00:00Z\",\"story\":7,\"other\":{\"id\":1}}\n\n{\"text\":\"C\"}\r\n");

        documents.Select(document => (document.Id, document.Text, document.Date, document.Story)).ShouldBe(
        [
            ("a.jsonl#x", "A\nB", new DateOnly(2026, 1, 27), "7"),
            ("a.jsonl#3", "C", null, null),
        ]);
    }

    [TestCase("2026-01-27T08:00", "08:00:00")]
    [TestCase("2026-01-27T08:00:00+02:00", "06:00:00")]
    [TestCase("2026-01-27T01:00:00+02:00", "00:00:01", Description = "in UTC it is the day before: before all else of the day as written")]
    [TestCase("2026-01-27T23:00:00-05:00", "23:59:59")]
    [TestCase("2026-01-27T00:00:00Z", null, Description = "what programs write for a day without a time")]
    [TestCase("2026-01-27", null)]
    public async Task ReadAsync_TimeOfPublication_IsInUtcWithinItsDay(string date, string? time)
    {
        var document = (await Read("{\"text\":\"A\",\"date\":\"" + date + "\"}"))[0];

        (document.Date, document.Time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture)).ShouldBe((new DateOnly(2026, 1, 27), time));
    }

    [Test]
    public async Task ReadAsync_OtherFieldNames_AreMapped()
    {
        using var stream = new MemoryStream("{\"key\":\"x\",\"body\":\"A\"}"u8.ToArray());

        var document = (await new JsonLinesReader(idField: "key", textField: "body").ReadAsync(stream, "a"))[0];

        (document.Id, document.Text).ShouldBe(("a#x", "A"));
    }

    [TestCase("{\"text\":\"A\"}\n{\"text\":", "line 2: not JSON", 21)]
    [TestCase("{\"text\":\"A\"}\n{\"id\":1}", "line 2: no 'text'", 13)]
    [TestCase("[1]", "line 1: not a JSON object", 0)]
    [TestCase("{\"text\":5}", "line 1: 'text' is not a string", 0)]
    [TestCase("{\"text\":\"A\",\"date\":\"soon\"}", "line 1: 'date' is not an ISO 8601 date", 0)]
    public async Task ReadAsync_BadLine_IsNamed(string text, string problem, int position)
    {
        var exception = await Should.ThrowAsync<InvalidDocumentException>(() => Read(text));

        exception.Message.ShouldContain(problem);
        exception.Position.ShouldBe(position);
    }

    [Test]
    public void Check_DifferentStories_AreNotCompared()
    {
        Document Make(string id, string amount, string? story) => new(id, $"The bridge over the river cost ${amount} million, the mayor said.") { Story = story };
        var checker = new FactChecker();

        checker.Check([Make("a", "30", "1"), Make("b", "50", "1")]).Findings.ShouldHaveSingleItem();
        checker.Check([Make("a", "30", "1"), Make("b", "50", "2"), Make("c", "70", null)]).Findings.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<Document>> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await DocumentReaders.JsonLines.ReadAsync(stream, "a.jsonl");
    }
}
