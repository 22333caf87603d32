using FactCheck.Text;

namespace FactCheck.Extraction.Frames;

/// <summary>Knows the words that tell which way a quantity goes. Compares stems.</summary>
internal static class ChangeWords
{
    private static readonly Dictionary<string, ChangeDirection> Directions = Read();

    /// <summary>The direction of a verb or noun of change in any form; None for all other words and for names.</summary>
    public static ChangeDirection Of(Token token) => token.IsWord && !token.IsCapitalized ? Directions.GetValueOrDefault(token.Stem) : ChangeDirection.None;

    /// <summary>"up", "higher", "more" beside a number.</summary>
    public static ChangeDirection OfComparison(Token token) => token.Norm switch
    {
        "up" or "higher" or "more" => ChangeDirection.Up,
        "down" or "lower" or "less" or "fewer" => ChangeDirection.Down,
        _ => ChangeDirection.None,
    };

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
