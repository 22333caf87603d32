using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>Brings JSON, which is written as bytes, to a <see cref="TextWriter"/>.</summary>
internal static class JsonOutput
{
    /// <summary>Writes one value and a line break; lines end with <c>\n</c> on every system.</summary>
    public static void WriteLine(TextWriter output, JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        var safe = new ArrayBufferWriter<byte>(buffer.WrittenCount);
        BidiEscape.Copy(buffer.WrittenSpan, safe);
        // A carriage return of a text is escaped; what is left of them is the writer's own.
        output.Write(Encoding.UTF8.GetString(safe.WrittenSpan).Replace("\r", "", StringComparison.Ordinal));
        output.Write('\n');
    }

    public static void WriteStrings(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
