namespace FactCheck.Names;

/// <summary>The letters of a word in another order, at most one of them lost: "oegrge" for "george".</summary>
internal static class ScrambledLetters
{
    private const int MinLength = 5;

    public static bool AreScrambled(string left, string right)
    {
        if (Math.Max(left.Length, right.Length) < MinLength || Math.Abs(left.Length - right.Length) > 1)
        {
            return false;
        }

        Span<sbyte> counts = stackalloc sbyte[128];
        counts.Clear();
        foreach (var unit in left)
        {
            counts[unit & 127]++;
        }

        foreach (var unit in right)
        {
            counts[unit & 127]--;
        }

        var differing = 0;
        foreach (var count in counts)
        {
            differing += Math.Abs(count);
        }

        return differing <= 1;
    }
}
