namespace FactCheck.Alignment.Sentences;

/// <summary>The longest common row of two token rows, as blocks in order. Quadratic in the sentence length, which is capped.</summary>
internal static class TokenDiff
{
    /// <summary>Longer rows are not compared: nobody reads a sentence of 400 tokens as the copy of another.</summary>
    public const int MaxTokens = 400;

    public static IReadOnlyList<DiffBlock> Diff(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (left.Count > MaxTokens || right.Count > MaxTokens)
        {
            return [];
        }

        var lengths = Lengths(left, right);
        var blocks = new List<DiffBlock>();
        var (i, j) = (0, 0);
        while (i < left.Count || j < right.Count)
        {
            var (startLeft, startRight) = (i, j);
            while (i < left.Count && j < right.Count && left[i] == right[j])
            {
                i++;
                j++;
            }

            if (i > startLeft)
            {
                blocks.Add(new DiffBlock(true, startLeft, i, startRight, j));
                continue;
            }

            while ((i < left.Count || j < right.Count) && !(i < left.Count && j < right.Count && left[i] == right[j]))
            {
                if (j == right.Count || (i < left.Count && lengths[i + 1, j] >= lengths[i, j + 1]))
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

    /// <summary>Length of the longest common row of the two tails, for each pair of tails.</summary>
    private static int[,] Lengths(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var lengths = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
