using System.Text;
using System.Text.Unicode;
using FactCheck.Text;

namespace FactCheck.Documents;

/// <summary>Reads a text file. Bytes that are not UTF-8 are an error with their place, never a guess.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    /// <summary>512 MiB: what fits a string with room to spare.</summary>
    private const int MaxLength = 512 << 20;

    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    public async ValueTask<IReadOnlyList<Document>> ReadAsync(
        Stream content,
        string id,
        DateOnly? date = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        using var bytes = new MemoryStream(content.CanSeek ? (int)Math.Min(content.Length, MaxLength) : 0);
        var buffer = new byte[81920];
        while (await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var read and > 0)
        {
            if (bytes.Length + read > MaxLength)
            {
                throw new InvalidDocumentException(id, MaxLength, "longer than 512 MiB: cut off");
            }

            await bytes.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        return [new Document(id, Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), id), date)];
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string id)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            // The mark is not part of the text: offsets count from the first character after it.
            bytes = bytes[3..];
            return Decode(bytes, id, offset: 3);
        }

        return Decode(bytes, id, offset: 0);
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string id, int offset)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var isUtf16 = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        throw new InvalidDocumentException(id, offset + Utf8Position.FirstInvalid(bytes), isUtf16 ? "UTF-16, not UTF-8," : "not UTF-8");
    }
}
