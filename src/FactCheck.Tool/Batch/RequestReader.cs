using System.Text;
using System.Text.Json;
using FactCheck.Documents;
using FactCheck.Tool.Configuration;

namespace FactCheck.Tool.Batch;

/// <summary>Reads one request line. Unknown fields are skipped, unknown options are not: a mistyped one would silently do nothing.</summary>
internal static class RequestReader
{
    /// <summary>Fills <paramref name="request"/> as far as the line goes, so that an error can still name the id.</summary>
    /// <exception cref="RequestException">The line is not a request.</exception>
    public static void Read(ReadOnlySpan<byte> line, BatchRequest request)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            Expect(ref reader, JsonTokenType.StartObject, "a request");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                ReadField(ref reader, request);
            }

            // Anything after the object is an error the reader itself reports.
            reader.Read();
        }
        catch (JsonException exception)
        {
            throw new RequestException(RequestException.InvalidJson, $"Not JSON at byte {exception.BytePositionInLine ?? 0}.");
        }
    }

    private static void ReadField(ref Utf8JsonReader reader, BatchRequest request)
    {
        if (reader.ValueTextEquals("id"u8))
        {
            reader.Read();
            request.Id = ReadId(ref reader);
        }
        else if (reader.ValueTextEquals("mode"u8))
        {
            request.Mode = ReadString(ref reader, "mode");
        }
        else if (reader.ValueTextEquals("draft"u8))
        {
            request.Draft = ReadString(ref reader, "draft");
        }
        else if (reader.ValueTextEquals("entityType"u8))
        {
            request.EntityType = ReadString(ref reader, "entityType");
        }
        else if (reader.ValueTextEquals("whyNot"u8))
        {
            request.WhyNot = ReadBoolean(ref reader, "whyNot");
        }
        else if (reader.ValueTextEquals("options"u8))
        {
            request.Options = ReadOptions(ref reader);
        }
        else if (reader.ValueTextEquals("documents"u8))
        {
            request.Documents = ReadDocuments(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private static string ReadId(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => "\"" + Encoding.UTF8.GetString(reader.ValueSpan) + "\"",
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.Null => "null",
        _ => throw Invalid("'id' must be a string or a number."),
    };

    private static Settings ReadOptions(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return new Settings();
        }

        Expect(ref reader, JsonTokenType.StartObject, "'options'");
        using var element = JsonDocument.ParseValue(ref reader);
        try
        {
            return SettingsReader.Read(element.RootElement);
        }
        catch (SettingsException exception)
        {
            throw Invalid($"{char.ToUpperInvariant(exception.Message[0])}{exception.Message[1..]}{(exception.Message.EndsWith('?') ? "" : ".")}");
        }
    }

    private static List<Document> ReadDocuments(ref Utf8JsonReader reader)
    {
        var documents = new List<Document>(2);
        reader.Read();
        Expect(ref reader, JsonTokenType.StartArray, "'documents'");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Expect(ref reader, JsonTokenType.StartObject, "a document");
            documents.Add(ReadDocument(ref reader));
        }

        var ids = new HashSet<string>(documents.Count, StringComparer.Ordinal);
        if (documents.Find(document => !ids.Add(document.Id)) is { } twin)
        {
            throw Invalid($"Two documents have the id '{twin.Id}'.");
        }

        return documents;
    }

    private static Document ReadDocument(ref Utf8JsonReader reader)
    {
        string? id = null;
        string? text = null;
        string? story = null;
        DateOnly? date = null;
        TimeOnly? time = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                id = ReadString(ref reader, "id");
            }
            else if (reader.ValueTextEquals("text"u8))
            {
                text = ReadString(ref reader, "text");
            }
            else if (reader.ValueTextEquals("story"u8))
            {
                story = ReadString(ref reader, "story");
            }
            else if (reader.ValueTextEquals("date"u8))
            {
                (date, time) = (null, null);
                if (ReadString(ref reader, "date") is { } written)
                {
                    date = IsoDate.TryParse(written, out var day, out time) ? day : throw Invalid($"'{written}' is not an ISO 8601 date.");
                }
            }
            else
            {
                reader.Skip();
            }
        }

        return string.IsNullOrWhiteSpace(id) ? throw Invalid("A document needs an 'id'.")
            : text is null ? throw Invalid($"The document '{id}' needs a 'text'.")
            : new Document(id, text, date) { Story = story, Time = time };
    }

    private static string? ReadString(ref Utf8JsonReader reader, string field)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => JsonText.Read(ref reader),
            JsonTokenType.Null => null,
            _ => throw Invalid($"'{field}' must be a string."),
        };
    }

    private static bool ReadBoolean(ref Utf8JsonReader reader, string field)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False or JsonTokenType.Null => false,
            _ => throw Invalid($"'{field}' must be true or false."),
        };
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string what)
    {
        if (reader.TokenType != type)
        {
            throw Invalid($"{char.ToUpperInvariant(what[0])}{what[1..]} must be {(type == JsonTokenType.StartArray ? "an array" : "an object")}.");
        }
    }

    private static RequestException Invalid(string message) => new(RequestException.InvalidRequest, message);
}
