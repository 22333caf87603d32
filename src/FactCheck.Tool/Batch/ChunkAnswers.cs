using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using FactCheck.Reports.Json;
using FactCheck.Text;

namespace FactCheck.Tool.Batch;

/// <summary>Answers a run of lines into one buffer, an answer a line, in their order. One instance a run.</summary>
internal sealed class ChunkAnswers : IDisposable
{
    private readonly ArrayBufferWriter<byte> _line = new(4096);
    private readonly Utf8JsonWriter _json;

    public ChunkAnswers()
    {
        _json = new Utf8JsonWriter(_line, ReportJson.Compact);
    }

    /// <summary>The answers, each ended with <c>\n</c>.</summary>
    public ArrayBufferWriter<byte> Output { get; } = new(4096);

    public int RequestCount { get; private set; }

    public int ErrorCount { get; private set; }

    public void Answer(LineChunk chunk)
    {
        if (chunk.IsTooLong)
        {
            Answer(chunk.Buffer.AsSpan(0, chunk.Length), isTooLong: true);
            return;
        }

        var lines = chunk.Buffer.AsSpan(0, chunk.Length);
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n') is var index && index < 0 ? lines.Length : index;
            var line = lines[..end].Trim(" \t\r\uFEFF"u8);
            lines = lines[Math.Min(end + 1, lines.Length)..];
            if (!line.IsEmpty)
            {
                Answer(line, isTooLong: false);
            }
        }
    }

    public void Dispose() => _json.Dispose();

    private void Answer(ReadOnlySpan<byte> line, bool isTooLong)
    {
        RequestCount++;
        var request = new BatchRequest();
        try
        {
            CheckBytes(line, isTooLong);
            RequestReader.Read(line, request);
            Write(request, RequestAnswer.To(request));
        }
        catch (RequestException exception)
        {
            WriteError(request, exception.Code, exception.Message);
        }
#pragma warning disable CA1031 // A bug met by one of a million stories must not cost the others their answers; it is told, and the exit code is 2.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            WriteError(request, RequestException.Internal, exception.ToString());
        }
    }

    private static void CheckBytes(ReadOnlySpan<byte> line, bool isTooLong)
    {
        if (isTooLong)
        {
            throw new RequestException(RequestException.LineTooLong, $"A line may have {LineChunkReader.DefaultMaxLineLength >> 20} MiB.");
        }

        if (!Utf8.IsValid(line))
        {
            throw new RequestException(RequestException.InvalidUtf8, $"Not UTF-8 at byte {Utf8Position.FirstInvalid(line)}.");
        }
    }

    private void Write(BatchRequest request, Action<Utf8JsonWriter> body)
    {
        _line.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        _json.WritePropertyName("id"u8);
        _json.WriteRawValue(request.Id, skipInputValidation: true);
        body(_json);
        _json.WriteEndObject();
        _json.Flush();
        BidiEscape.Copy(_line.WrittenSpan, Output);
        Output.Write("\n"u8);
    }

    private void WriteError(BatchRequest request, string code, string message)
    {
        ErrorCount++;
        Write(request, json =>
        {
            json.WriteStartObject("error"u8);
            json.WriteString("code"u8, code);
            json.WriteString("message"u8, message);
            json.WriteEndObject();
        });
    }
}
