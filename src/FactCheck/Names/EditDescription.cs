namespace FactCheck.Names;

/// <summary>Says in words how two spellings differ.</summary>
internal static class EditDescription
{
    public static string Of(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        var prefix = shorter.AsSpan().CommonPrefixLength(longer);
        var suffix = 0;
        while (suffix < shorter.Length - prefix && shorter[^(suffix + 1)] == longer[^(suffix + 1)])
        {
            suffix++;
        }

        var (a, b) = (shorter[prefix..^suffix], longer[prefix..^suffix]);
        return (a.Length, b.Length) switch
        {
            (0, 1) when IsDoubled(longer, prefix) => $"by one doubled letter ({b})",
            (0, 1) => $"by one letter more or less ({b})",
            (1, 1) => $"by one letter ({a} / {b})",
            (2, 2) when a[0] == b[1] && a[1] == b[0] => $"by two letters that changed places ({a} / {b})",
            (0, _) => $"by the letters \"{b}\"",
            _ => $"by a few letters ({a} / {b})",
        };
    }

    private static bool IsDoubled(string word, int i) => (i > 0 && word[i - 1] == word[i]) || (i + 1 < word.Length && word[i + 1] == word[i]);
}
