namespace FactCheck.Alignment.Stories;

/// <summary>How much more or less: "two weeks longer", "another 40 beds", "12 euros extra" tell a difference, which no whole contradicts.</summary>
internal static class Increment
{
    private static readonly HashSet<string> Behind = new(StringComparer.Ordinal) { "more", "less", "fewer", "longer", "shorter", "extra", "further" };

    private static readonly HashSet<string> Ahead = new(StringComparer.Ordinal) { "another", "additional", "extra", "further" };

    /// <summary>True when one of the two values is a difference and the other is none.</summary>
    public static bool Differ(NearWords near, NearWords far) => Is(near) != Is(far);

    private static bool Is(NearWords words)
    {
        var (tokens, value) = (words.Text.Tokens, words.Value);
        return (value.EndToken < tokens.Count && tokens[value.EndToken].Sentence == value.Sentence && Behind.Contains(tokens[value.EndToken].Norm))
            || (value.FirstToken > 0 && tokens[value.FirstToken - 1].Sentence == value.Sentence && Ahead.Contains(tokens[value.FirstToken - 1].Norm));
    }
}
