using FactCheck.Text;

namespace FactCheck.Alignment.Names;

/// <summary>Reads what is the bearer's by what they do, and the team they do it for.</summary>
internal static class BearerWorks
{
    private static readonly WordSet Plays = new("scored scores bowled bowls batted bats equalised equalized headed shot kicked made took hit saved kept".Split(' '));

    /// <summary>"X's second novel": the first noun behind that nothing but plain words part from the name.</summary>
    public static void Read(ReadOnlySpan<Token> tokens, int end, BearerPart part)
    {
        if (end + 1 < tokens.Length && tokens[end].Norm == "'s")
        {
            for (var i = end + 1; i < Math.Min(tokens.Length, end + BearerPhrase.MaxWords) && tokens[i] is { IsWord: true, IsStop: false, IsCapitalized: false }; i++)
            {
                part.Works.Add(tokens[i].Stem);
            }
        }
    }

    /// <summary>"scored twice for Kilbeg", "For Kilbeg, X"; null where no team is told.</summary>
    public static string? TeamAt(ReadOnlySpan<Token> tokens, int first, NameOccurrence place)
    {
        if (place.First - 2 > first && tokens[first].Norm == "for" && tokens[place.First - 1].Is(',') && IsAllName(tokens, first + 1, place.First - 1))
        {
            return tokens[first + 1].Norm;
        }

        for (var i = place.End; i < Math.Min(tokens.Length, place.End + 3); i++)
        {
            for (var k = i + 1; Plays.Contains(tokens[i].Norm) && k + 1 < Math.Min(tokens.Length, i + BearerPhrase.MaxWords); k++)
            {
                if (tokens[k].Norm == "for" && BearerPartReader.IsNameWord(tokens[k + 1]))
                {
                    return tokens[k + 1].Norm;
                }
            }
        }

        return null;
    }

    private static bool IsAllName(ReadOnlySpan<Token> tokens, int first, int end)
    {
        while (first < end && BearerPartReader.IsNameWord(tokens[first]))
        {
            first++;
        }

        return first == end;
    }
}
