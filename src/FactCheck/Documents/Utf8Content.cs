using System.Text;
using System.Text.Unicode;
using FactCheck.Text;

namespace FactCheck.Documents;

/// <summary>Reads a stream as strict UTF-8. Bytes that are not are an error with their place, never a guess.</summary>
internal static class Utf8Content
{
    /// <summary>512 MiB: what fits a string with room to spare.</summary>
    private const int MaxLength = 512 << 20;

    /// <returns>The bytes without a byte order mark: it is no part of the text, and offsets count from the first character after it.</returns>
    /// <exception cref="InvalidDocumentException">The bytes are not UTF-8, or more than 512 MiB.</exception>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadBytesAsync(Stream content, string id, CancellationToken cancellationToken)
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

        var all = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        var offset = all.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        var text = all[offset..];
        if (!Utf8.IsValid(text.Span))
        {
            var isUtf16 = text.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            throw new InvalidDocumentException(id, offset + Utf8Position.FirstInvalid(text.Span), isUtf16 ? "UTF-16, not UTF-8," : "not UTF-8");
        }

        return text;
    }

    /// <inheritdoc cref="ReadBytesAsync"/>
    /// <returns>The text.</returns>
    public static async ValueTask<string> ReadAsync(Stream content, string id, CancellationToken cancellationToken) =>
        Encoding.UTF8.GetString((await ReadBytesAsync(content, id, cancellationToken).ConfigureAwait(false)).Span);
}
