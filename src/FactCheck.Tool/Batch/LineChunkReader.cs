using System.Buffers;

namespace FactCheck.Tool.Batch;

/// <summary>
/// Cuts a stream into runs of whole lines. It hands over what has arrived and waits for nothing more, so that somebody who writes one line
/// gets its answer; and it never holds more than one line and one read.
/// </summary>
internal sealed class LineChunkReader(Stream input, int maxLineLength = LineChunkReader.DefaultMaxLineLength)
{
    /// <summary>256 MiB: far above any story, far below what an array can hold.</summary>
    public const int DefaultMaxLineLength = 256 << 20;

    private const int ReadLength = 1 << 16;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(ReadLength);
    private int _count;

    /// <returns>Null at the end of the input. The last line need not end with a line break.</returns>
    public LineChunk? Read()
    {
        while (true)
        {
            if (_count > maxLineLength)
            {
                return SkipLine();
            }

            if (_count == _buffer.Length)
            {
                ArrayPool<byte>.Shared.Return(Replace(_buffer.Length * 2, from: 0));
            }

            var read = input.Read(_buffer.AsSpan(_count));
            if (read == 0)
            {
                var rest = _count;
                return rest == 0 ? null : new LineChunk(Replace(ReadLength, rest), rest);
            }

            var lastBreak = _buffer.AsSpan(_count, read).LastIndexOf((byte)'\n');
            var end = _count + lastBreak + 1;
            _count += read;
            if (lastBreak >= 0)
            {
                return new LineChunk(Replace(Math.Max(ReadLength, _count - end), end), end);
            }
        }
    }

    /// <summary>Passes over the rest of a line without keeping it.</summary>
    private LineChunk SkipLine()
    {
        var beginning = Replace(ReadLength, _count);
                while (input.Read(_buffer) is var read and > 0)
        {
            if (_buffer.AsSpan(0, read).IndexOf((byte)'\n') is var lineBreak and >= 0)
            {
                _buffer.AsSpan((lineBreak + 1)..read).CopyTo(_buffer);
                _count = read - lineBreak - 1;
                break;
            }
        }

        return new LineChunk(beginning, ReadLength, IsTooLong: true);
    }

    /// <summary>Takes a new buffer that begins with what the old one holds from an offset on.</summary>
    /// <returns>The old one, which is the caller's now.</returns>
    private byte[] Replace(int length, int from)
    {
        var old = _buffer;
        _buffer = ArrayPool<byte>.Shared.Rent(length);
        old.AsSpan(from.._count).CopyTo(_buffer);
        _count -= from;
        return old;
    }
}
