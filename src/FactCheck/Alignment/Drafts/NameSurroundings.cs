namespace FactCheck.Alignment.Drafts;

/// <summary>How alike the words right beside two names are.</summary>
internal static class NameSurroundings
{
    /// <summary>Tokens looked at on either side; of them two must follow each other to count as a row.</summary>
    private const int Reach = 3;
    private const int Row = 2;

    private const double SameWordNear = .6;

    public static double Alike(DocumentText draft, int first, int end, DocumentText source, (int First, int End) other) =>
        Side(Beside(draft, first - 1, -1), Beside(source, other.First - 1, -1)) + Side(Beside(draft, end, 1), Beside(source, other.End, 1));

    /// <summary>The same words in a row from the name on, else the content words both have near.</summary>
    private static double Side(List<Token> one, List<Token> other)
    {
        var alike = 0.0;
        for (var k = 0; k < Math.Min(Row, Math.Min(one.Count, other.Count)) && one[k].Stem == other[k].Stem; k++)
        {
            alike += one[k].IsStop ? .5 : 1;
        }

        return alike > 0 ? alike : SameWordNear * one.Count(token => !token.IsStop && other.Exists(that => that.Stem == token.Stem));
    }

    private static List<Token> Beside(DocumentText text, int start, int step)
    {
        var tokens = new List<Token>(Reach);
        for (var i = start; i >= 0 && i < text.Tokens.Count && tokens.Count < Reach && !text.Tokens[i].Is('.'); i += step)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && text.Tokens[i].Norm != "'s")
            {
                tokens.Add(text.Tokens[i]);
            }
        }

        return tokens;
    }
}
