using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>Brings JSON, which is written as bytes, to a <see cref="TextWriter"/>.</summary>
internal static class JsonOutput
{
    /// <summary>Writes one value and a line break.</summary>
    public static void WriteLine(TextWriter output, JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        var safe = new ArrayBufferWriter<byte>(buffer.WrittenCount);
        BidiEscape.Copy(buffer.WrittenSpan, safe);
        output.Write(Encoding.UTF8.GetString(safe.WrittenSpan));
        output.Write('\n');
    }
}
