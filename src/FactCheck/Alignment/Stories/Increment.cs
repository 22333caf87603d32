namespace FactCheck.Alignment.Stories;

/// <summary>How much longer or shorter: "nine days longer", "ten hours more" tell a difference, which no whole contradicts.</summary>
internal static class Increment
{
    private static readonly HashSet<string> Behind = new(StringComparer.Ordinal) { "more", "less", "longer", "shorter", "extra" };

    /// <summary>True when one of the two values is a difference and the other is none.</summary>
    public static bool Differ(NearWords near, NearWords far) => Is(near) != Is(far);

    private static bool Is(NearWords words)
    {
        var (tokens, value) = (words.Text.Tokens, words.Value);
        return value.Assertion.Value is DurationValue && value.EndToken < tokens.Count && tokens[value.EndToken].Sentence == value.Sentence && Behind.Contains(tokens[value.EndToken].Norm);
    }
}
