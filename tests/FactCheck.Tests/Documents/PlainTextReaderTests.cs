namespace FactCheck.Tests.Documents;

internal sealed class PlainTextReaderTests
{
    [Test]
    public async Task ReadAsync_ByteOrderMark_IsNotPartOfTheText()
    {
        var document = (await Read([0xEF, 0xBB, 0xBF, 0x41, 0xC3, 0xA9]))[0];

        document.Text.ShouldBe("Aé");
        document.Id.ShouldBe("a.txt");
    }

    [TestCase(new byte[] { 0x41, 0xC3, 0x28 }, 1)]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xFF }, 4)]
    [TestCase(new byte[] { 0x41, 0xE2, 0x82 }, 1)]
    [TestCase(new byte[] { 0xED, 0xA0, 0x80 }, 0)]
    public async Task ReadAsync_NotUtf8_NamesTheByteOfTheFile(byte[] bytes, int position)
    {
        var exception = await Should.ThrowAsync<InvalidDocumentException>(() => Read(bytes));

        exception.DocumentId.ShouldBe("a.txt");
        exception.Position.ShouldBe(position);
        exception.Message.ShouldContain("a.txt: not UTF-8 at byte " + position.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Test]
    public async Task ReadAsync_Utf16_IsNamedAsSuch()
    {
        var exception = await Should.ThrowAsync<InvalidDocumentException>(() => Read([0xFF, 0xFE, 0x41, 0x00]));

        exception.Message.ShouldContain("UTF-16");
    }

    [Test]
    public async Task ReadAsync_NulsAndNothing_AreTexts()
    {
        (await Read([0x00]))[0].Text.ShouldBe("\0");
        (await Read([]))[0].Text.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<Document>> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return await DocumentReaders.PlainText.ReadAsync(stream, "a.txt");
    }
}
