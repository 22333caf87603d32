namespace FactCheck.Text;

/// <summary>Knows the words that tell which way a quantity goes. Compares stems.</summary>
internal static class ChangeWords
{
    private static readonly Dictionary<string, ChangeDirection> Directions = Read();

    /// <summary>The direction of a verb or noun of change in any form; None for all other words and for names.</summary>
    public static ChangeDirection Of(in Token token) => token.IsWord && !token.IsCapitalized ? Directions.GetValueOrDefault(token.Stem) : ChangeDirection.None;

    /// <summary>"up", "higher", "more" beside a number.</summary>
    public static ChangeDirection OfComparison(in Token token) => token.IsCapitalized ? ChangeDirection.None : token.Norm switch
    {
        "up" or "higher" or "more" => ChangeDirection.Up,
        "down" or "lower" or "less" or "fewer" => ChangeDirection.Down,
        _ => ChangeDirection.None,
    };

    /// <summary>True where "up" and "down" tell a level: "is up 3%", "sales, down 6%", "crept up to"; "racked up 10 points" does not.</summary>
    public static bool MayMoveAfter(in Token token) =>
        !token.IsWord || VerbWords.IsAuxiliary(token) || !(VerbWords.IsPastForm(token) || VerbWords.IsFullVerb(token) || VerbWords.IsGerund(token))
        || token.Stem is "go" or "come" or "shoot" or "edg" or "edge" or "tick" or "inch" or "nudg" or "nudge" or "creep" or "mov" or "move" or "driv" or "drive" || Directions.ContainsKey(token.Stem);

    private static Dictionary<string, ChangeDirection> Read()
    {
        var directions = new Dictionary<string, ChangeDirection>(StringComparer.Ordinal);
        foreach (var line in WordListFile.Lines("change-words.txt"))
        {
            var words = line.Split(' ');
            foreach (var word in words.AsSpan(1))
            {
                directions[Stemmer.Stem(word)] = words[0] == "up" ? ChangeDirection.Up : ChangeDirection.Down;
            }
        }

        return directions;
    }
}
