namespace FactCheck.Documents.Markdown;

/// <summary>Reads Markdown as prose: mark-up is blotted out in what is read, offsets stay those of the file.</summary>
internal sealed class MarkdownReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    public async ValueTask<IReadOnlyList<Document>> ReadAsync(Stream content, string id, DateOnly? date = null, CancellationToken cancellationToken = default)
    {
        return [Read(id, await Utf8Content.ReadAsync(content, id, cancellationToken).ConfigureAwait(false), date)];
    }

    public static Document Read(string id, string text, DateOnly? date)
    {
        var blocks = new MarkdownBlocks(text);
        return new Document(id, text, date ?? blocks.Date) { Prose = blocks.Prose, Sources = blocks.Sources, Time = date is null ? blocks.Time : null };
    }
}
