using System.Globalization;
using System.Text.Json;

namespace FactCheck.Documents;

/// <summary>Reads JSON Lines: a document a line, from the fields that are named; other fields are passed over.</summary>
/// <param name="idField">A string or number that tells the documents of the file apart; the line number stands in when it is missing.</param>
/// <param name="textField">The text; a line without it is an error.</param>
/// <param name="dateField">ISO 8601, with or without a time.</param>
/// <param name="storyField">A string or number; documents of different stories are not compared.</param>
internal sealed class JsonLinesReader(string idField = "id", string textField = "text", string dateField = "date", string storyField = "story") : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".jsonl", ".ndjson"];

    public async ValueTask<IReadOnlyList<Document>> ReadAsync(Stream content, string id, DateOnly? date = null, CancellationToken cancellationToken = default)
    {
        var bytes = await Utf8Content.ReadBytesAsync(content, id, cancellationToken).ConfigureAwait(false);
        var documents = new List<Document>();
        var number = 0;
        for (var start = 0; start < bytes.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var length = bytes.Span[start..].IndexOf((byte)'\n') is var index && index < 0 ? bytes.Length - start : index;
            number++;
            var line = bytes.Span.Slice(start, length);
            if (!line.Trim(" \t\r"u8).IsEmpty)
            {
                documents.Add(Read(line, id, number, start, date));
            }

            start += length + 1;
        }

        return documents;
    }

    private Document Read(ReadOnlySpan<byte> line, string stem, int number, int offset, DateOnly? date)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw Invalid("not a JSON object");
            }

            string? key = null;
        TimeOnly? time = null;
            string? text = null;
            string? story = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals(idField))
                {
                    key = ReadScalar(ref reader);
                }
                else if (reader.ValueTextEquals(textField))
                {
                    text = ReadString(ref reader) ?? throw Invalid($"'{textField}' is not a string");
                }
                else if (reader.ValueTextEquals(storyField))
                {
                    story = ReadScalar(ref reader);
                }
                else if (reader.ValueTextEquals(dateField))
                {
                    if (ReadScalar(ref reader) is { Length: > 0 } written)
                    {
                        date = IsoDate.TryParse(written, out var day, out time) ? day : throw Invalid($"'{dateField}' is not an ISO 8601 date");
                    }
                }
                else
                {
                    reader.Skip();
                }
            }

            reader.Read();
            var id = $"{stem}#{(string.IsNullOrWhiteSpace(key) ? number.ToString(CultureInfo.InvariantCulture) : key)}";
            return new Document(id, text ?? throw Invalid($"no '{textField}'"), date) { Story = story, Time = time };
        }
        catch (JsonException exception)
        {
            throw new InvalidDocumentException(stem, offset + (exception.BytePositionInLine ?? 0), $"line {Line()}: not JSON");
        }

        InvalidDocumentException Invalid(string problem) => new(stem, offset, $"line {Line()}: {problem}");

        string Line() => number.ToString(CultureInfo.InvariantCulture);
    }

    private static string? ReadString(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return JsonText.Read(ref reader);
        }

        reader.Skip();
        return null;
    }

    private static string? ReadScalar(ref Utf8JsonReader reader)
    {
        reader.Read();
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return JsonText.Read(ref reader);
            case JsonTokenType.Number:
                return System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }
}
