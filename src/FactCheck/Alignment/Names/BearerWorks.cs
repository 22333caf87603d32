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

    /// <summary>"scored twice for Kilbeg".</summary>
    public static void ReadTeam(ReadOnlySpan<Token> tokens, int end, BearerPart part)
    {
        for (var i = end; i < Math.Min(tokens.Length, end + 3); i++)
        {
            for (var k = i + 1; Plays.Contains(tokens[i].Norm) && k + 1 < Math.Min(tokens.Length, i + BearerPhrase.MaxWords); k++)
            {
                if (tokens[k].Norm == "for" && BearerPartReader.IsNameWord(tokens[k + 1]))
                {
                    part.Teams.Add(tokens[k + 1].Norm);
                    return;
                }
            }
        }
    }
}
