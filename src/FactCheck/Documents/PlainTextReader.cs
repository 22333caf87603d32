namespace FactCheck.Documents;

/// <summary>Reads a text file: one document, its text as it stands.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    public async ValueTask<IReadOnlyList<Document>> ReadAsync(Stream content, string id, DateOnly? date = null, CancellationToken cancellationToken = default) =>
        [new Document(id, await Utf8Content.ReadAsync(content, id, cancellationToken).ConfigureAwait(false), date)];
}
