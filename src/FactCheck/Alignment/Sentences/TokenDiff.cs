namespace FactCheck.Alignment.Sentences;

/// <summary>The longest common row of two token rows, as blocks in order. Quadratic in the sentence length, which is capped.</summary>
internal static class TokenDiff
{
    /// <summary>Longer rows are not compared: nobody reads a sentence of 400 tokens as the copy of another.</summary>
    public const int MaxTokens = 400;

    public static IReadOnlyList<DiffBlock> Diff(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        if (left.Length > MaxTokens || right.Length > MaxTokens)
        {
            return [];
        }

        // The words they begin with are one row whatever follows.
        var lengths = Lengths(left, right, left.CommonPrefixLength(right));
        var blocks = new List<DiffBlock>();
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            var (startLeft, startRight) = (i, j);
            while (i < left.Length && j < right.Length && left[i] == right[j])
            {
                i++;
                j++;
            }

            if (i > startLeft)
            {
                blocks.Add(new DiffBlock(true, startLeft, i, startRight, j));
                continue;
            }

            while ((i < left.Length || j < right.Length) && !(i < left.Length && j < right.Length && left[i] == right[j]))
            {
                if (j == right.Length || (i < left.Length && lengths[i + 1, j] >= lengths[i, j + 1]))
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            blocks.Add(new DiffBlock(false, startLeft, i, startRight, j));
        }

        return blocks;
    }

    /// <summary>Length of the longest common row of the two tails, for each pair of tails from <paramref name="first"/> on.</summary>
    private static int[,] Lengths(ReadOnlySpan<string> left, ReadOnlySpan<string> right, int first)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= first; i--)
        {
            for (var j = right.Length - 1; j >= first; j--)
            {
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
