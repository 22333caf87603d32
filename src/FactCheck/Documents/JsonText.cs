using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactCheck.Documents;

/// <summary>
/// Reads JSON strings as text that may hold lone surrogates, which <see cref="Utf8JsonReader.GetString"/> refuses: "\ud83e" is a broken
/// emoji of somebody's text, not an error of the request.
/// </summary>
internal static class JsonText
{
    public static string Read(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Unescape(reader.ValueSpan) : Encoding.UTF8.GetString(reader.ValueSpan);

    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = 0;
        while (!raw.IsEmpty)
        {
            var plain = raw.IndexOf((byte)'\\') is var index && index < 0 ? raw.Length : index;
            length += Encoding.UTF8.GetChars(raw[..plain], buffer.AsSpan(length));
            raw = raw[plain..];
            if (raw.IsEmpty)
            {
                break;
            }

            var isUnicode = raw[1] == 'u';
            buffer[length++] = isUnicode
                ? (char)ushort.Parse(raw.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                : Plain((char)raw[1]);
            raw = raw[(isUnicode ? 6 : 2)..];
        }

        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    /// <summary>What the letter after a backslash stands for; the reader has let only right ones through.</summary>
    private static char Plain(char letter) => letter switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => letter,
    };
}
