using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Tool.Batch;

namespace FactCheck.Tests.Tool;

internal sealed class BatchTests
{
    private const string Names = "\"mode\":\"names\",\"documents\":[{\"id\":\"a\",\"text\":\"Ann Lee\"},{\"id\":\"b\",\"text\":\"Ann Lee\"}]";

    [Test]
    public void Batch_FourModes_AnswersEachUnderItsId()
    {
        var run = Batch(
            """{"id":"c","mode":"check","documents":[{"id":"a","text":"One.","date":"2026-01-27"},{"id":"b","text":"Two."}]}""",
            """{"id":"v","mode":"verify","draft":"b","documents":[{"id":"a","text":"One."},{"id":"b","text":"Two."}]}""",
            """{"id":"x","mode":"extract","documents":[{"id":"a","text":"One."}]}""",
            "{\"id\":\"n\"," + Names + "}");

        run.Exit.ShouldBe(0);
        run.Lines.Count.ShouldBe(4);
        var answers = run.Lines.Select(line => JsonNode.Parse(line)!).ToList();
        answers.Select(answer => (string?)answer["id"]).ShouldBe(["c", "v", "x", "n"]);
        ((string?)answers[0]["report"]!["documents"]![0]!["date"]).ShouldBe("2026-01-27");
        ((string?)answers[1]["report"]!["documents"]![0]!["id"]).ShouldBe("b");
        answers[1]["report"]!["assertions"].ShouldNotBeNull();
        answers[2]["assertions"].ShouldBeOfType<JsonArray>();
        ((string?)answers[3]["relation"]).ShouldBe("same");
    }

    [TestCase("nonsense", "invalidJson", null)]
    [TestCase("""{"id":"7","mode":""", "invalidJson", "7")]
    [TestCase("""{"id":"7"} {}""", "invalidJson", "7")]
    [TestCase("""{"id":"7"}""", "invalidRequest", "7")]
    [TestCase("""{"id":"7","mode":"guess","documents":[]}""", "invalidRequest", "7")]
    [TestCase("""{"id":"7","mode":"check","documents":[{"id":"a"}]}""", "invalidRequest", "7")]
    [TestCase("""{"id":"7","mode":"check","documents":[{"id":"a","text":""},{"id":"a","text":""}]}""", "invalidRequest", "7")]
    [TestCase("""{"id":"7","mode":"check","documents":[{"id":"a","text":"","date":"yesterday"}]}""", "invalidRequest", "7")]
    [TestCase("""{"id":"7","mode":"verify","draft":"z","documents":[{"id":"a","text":""},{"id":"b","text":""}]}""", "invalidRequest", "7")]
    [TestCase("""{"id":"7","mode":"verify","draft":"a","documents":[{"id":"a","text":""}]}""", "invalidRequest", "7")]
    [TestCase("""{"id":"7","mode":"names","documents":[{"id":"a","text":"Ann"}]}""", "invalidRequest", "7")]
    [TestCase("""{"id":"7","mode":"check","documents":[],"options":{"minConfidense":1}}""", "invalidRequest", "7")]
    [TestCase("""{"id":"7","mode":"check","documents":[],"options":{"minConfidence":2}}""", "invalidRequest", "7")]
    public void Batch_BadLine_GivesAnErrorAndGoesOn(string line, string code, string? id)
    {
        var run = Batch(line, "{\"id\":\"8\"," + Names + "}");

        run.Exit.ShouldBe(2);
        var answers = run.Lines.Select(answer => JsonNode.Parse(answer)!).ToList();
        ((string?)answers[0]["id"]).ShouldBe(id);
        ((string?)answers[0]["error"]!["code"]).ShouldBe(code);
        ((string?)answers[0]["error"]!["message"]).ShouldNotBeNullOrWhiteSpace();
        ((string?)answers[1]["relation"]).ShouldBe("same");
    }

    [Test]
    public void Batch_BytesThatAreNotUtf8_NamesThePlace()
    {
        var run = ToolRun.With(["batch"], [(byte)'{', (byte)'"', 0xFF, (byte)'\n', .. Encoding.UTF8.GetBytes("{\"id\":\"8\"," + Names + "}")]);

        run.Exit.ShouldBe(2);
        run.Lines[0].ShouldBe("""{"id":null,"error":{"code":"invalidUtf8","message":"Not UTF-8 at byte 2."}}""");
        run.Lines[1].ShouldContain("\"same\"");
    }

    [Test]
    public void Batch_LoneSurrogateEscape_IsTextOfTheDocument()
    {
        var run = Batch("""{"id":"1","mode":"check","documents":[{"id":"a","text":"a \ud83e b\n\u0000 \ud83e\udd37"}]}""");

        run.Exit.ShouldBe(0);
        JsonNode.Parse(run.Lines[0])!["report"]!["documents"]![0]!["sources"]![0]!["end"]!.GetValue<int>().ShouldBe(10);
    }

    [TestCase("2026-01-27", "2026-01-27")]
    [TestCase("20260127", "2026-01-27")]
    [TestCase("2026-01-27T23:30:00-08:00", "2026-01-27")]
    [TestCase("2016-11-07T00:00:00", "2016-11-07")]
    [TestCase("2016-11-07T10:30Z", "2016-11-07")]
    [TestCase("2016-11-07 10:30:00.123", "2016-11-07")]
    public void Batch_IsoDate_IsTheDayAsWritten(string written, string day)
    {
        var run = Batch("{\"id\":\"1\",\"mode\":\"check\",\"documents\":[{\"id\":\"a\",\"text\":\"\",\"date\":\"" + written + "\"}]}");

        ((string?)JsonNode.Parse(run.Lines[0])!["report"]!["documents"]![0]!["date"]).ShouldBe(day);
    }

    [Test]
    public void Batch_UnknownFieldsAndEntityType_AreAccepted()
    {
        var run = Batch("""{"story":{"deep":[1,{"x":2}]},"id":17,"entityType":"Vessel",""" + Names + "}", "", "  ", "\uFEFF{\"id\":null," + Names + "}\r");

        run.Exit.ShouldBe(0);
        run.Lines.Count.ShouldBe(2);
        run.Lines[0].ShouldStartWith("{\"id\":17,");
        run.Lines[1].ShouldStartWith("{\"id\":null,");
    }

    [Test]
    public void Batch_ManyLines_KeepsTheirOrder()
    {
        var lines = Enumerable.Range(0, 20_000).Select(i => "{\"id\":\"" + i.ToString(CultureInfo.InvariantCulture) + "\"," + Names + "}").ToArray();

        var run = Batch(lines);

        run.Lines.Select(line => line[7..line.IndexOf('"', 7)]).ShouldBe(Enumerable.Range(0, 20_000).Select(i => i.ToString(CultureInfo.InvariantCulture)));
    }

    [Test]
    public void Batch_LineLongerThanAnyRead_IsOneLine()
    {
        var run = Batch("{\"id\":\"1\",\"mode\":\"extract\",\"documents\":[{\"id\":\"a\",\"text\":\"" + new string('x', 3_000_000) + "\"}]}", "{\"id\":\"2\"," + Names + "}");

        run.Exit.ShouldBe(0);
        run.Lines.Count.ShouldBe(2);
    }

    [Test]
    public void Read_LineBeyondTheLimit_IsCutAndTheNextIsWhole()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(new string('x', 300_000) + "\nnext\n"));
        var reader = new LineChunkReader(input, maxLineLength: 100_000);

        reader.Read()!.Value.IsTooLong.ShouldBeTrue();
        var next = reader.Read()!.Value;
        Encoding.UTF8.GetString(next.Buffer, 0, next.Length).ShouldBe("next\n");
        reader.Read().ShouldBeNull();
    }

    private static ToolRun Batch(params string[] lines) => ToolRun.With(["batch"], string.Join('\n', lines) + "\n");
}
