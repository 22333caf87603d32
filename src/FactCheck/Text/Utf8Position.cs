using System.Text;

namespace FactCheck.Text;

/// <summary>Finds where bytes stop being UTF-8.</summary>
internal static class Utf8Position
{
    /// <returns>Bytes before the first sequence that is not UTF-8; -1 when all is.</returns>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        for (var position = 0; position < bytes.Length;)
        {
            var ascii = Ascii.IsValid(bytes[position]);
            if (ascii)
            {
                position++;
                continue;
            }

            if (Rune.DecodeFromUtf8(bytes[position..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return position;
            }

            position += length;
        }

        return -1;
    }
}
