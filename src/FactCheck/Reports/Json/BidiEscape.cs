using System.Buffers;
using System.Text;

namespace FactCheck.Reports.Json;

/// <summary>
/// Copies JSON and escapes what the encoder lets through although it can turn the direction of a terminal line: U+061C, U+200E, U+200F,
/// U+202A to U+202E, U+2066 to U+2069. In JSON these can only stand inside strings.
/// </summary>
internal static class BidiEscape
{
    public static void Copy(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        while (Find(json) is var index and >= 0)
        {
            output.Write(json[..index]);
            _ = Rune.DecodeFromUtf8(json[index..], out var rune, out var length);
            output.Write(Encoding.ASCII.GetBytes("\\u" + rune.Value.ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));
            json = json[(index + length)..];
        }

        output.Write(json);
    }

    /// <returns>Where the first such character begins; -1 when there is none.</returns>
    private static int Find(ReadOnlySpan<byte> json)
    {
        for (var from = 0; from < json.Length;)
        {
            var index = json[from..].IndexOfAny((byte)0xE2, (byte)0xD8);
            if (index < 0)
            {
                break;
            }

            from += index;
            if (json[from..] is [0xD8, 0x9C, ..] or [0xE2, 0x80, 0x8E or 0x8F or (>= 0xAA and <= 0xAE), ..] or [0xE2, 0x81, >= 0xA6 and <= 0xA9, ..])
            {
                return from;
            }

            from++;
        }

        return -1;
    }
}
