namespace FactCheck.Text.Net8;

/// <summary>What .NET 9 brought and the library uses, for .NET 8; compiled for that alone.</summary>
internal static class Net8Extensions
{
    extension(Convert)
    {
        public static string ToHexStringLower(ReadOnlySpan<byte> bytes)
        {
            const string digits = "0123456789abcdef";
            Span<char> text = stackalloc char[bytes.Length * 2];
            for (var i = 0; i < bytes.Length; i++)
            {
                (text[2 * i], text[(2 * i) + 1]) = (digits[bytes[i] >> 4], digits[bytes[i] & 15]);
            }

            return text.ToString();
        }
    }

    public static IEnumerable<(int Index, T Item)> Index<T>(this IEnumerable<T> items) => items.Select((item, i) => (i, item));

    public static bool Contains<T>(this ReadOnlySpan<T> items, T item)
        where T : struct, Enum
    {
        foreach (var other in items)
        {
            if (EqualityComparer<T>.Default.Equals(other, item))
            {
                return true;
            }
        }

        return false;
    }

    public static SplitSpan Split(this ReadOnlySpan<char> text, char separator) => new(text, separator);
}
