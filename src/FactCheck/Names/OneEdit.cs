namespace FactCheck.Names;

/// <summary>Whether one insertion, deletion, exchange or transposition of neighbours makes two different words equal.</summary>
internal static class OneEdit
{
    public static bool Separates(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > right.Length)
        {
            var shorter = right;
            right = left;
            left = shorter;
        }

        var prefix = left.CommonPrefixLength(right);
        if (right.Length == left.Length)
        {
            if (prefix == left.Length)
            {
                return false;
            }

            var isTransposition = prefix + 1 < left.Length && left[prefix] == right[prefix + 1] && left[prefix + 1] == right[prefix] && left[(prefix + 2)..].SequenceEqual(right[(prefix + 2)..]);
            return isTransposition || left[(prefix + 1)..].SequenceEqual(right[(prefix + 1)..]);
        }

        return right.Length == left.Length + 1 && left[prefix..].SequenceEqual(right[(prefix + 1)..]);
    }
}
