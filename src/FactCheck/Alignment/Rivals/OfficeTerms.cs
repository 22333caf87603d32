namespace FactCheck.Alignment.Rivals;

/// <summary>Whether two holders of one office are told to have had it one after the other: "led until 2023" and "has headed since 2023".</summary>
internal static class OfficeTerms
{
    public static bool Follow(NamedSentence left, NamedSentence right) => Ends(left) != Ends(right);

    /// <summary>"until 2023", "from 2014 to 2019", "before retiring in May".</summary>
    private static bool Ends(NamedSentence sentence)
    {
        for (var i = sentence.Sentence.FirstToken; i + 1 < sentence.Sentence.EndToken; i++)
        {
            var tokens = sentence.Text.Tokens;
            var isRange = tokens[i].Norm is "from" or "between" && tokens[i + 1].Kind == TokenKind.Number && i + 3 < sentence.Sentence.EndToken && tokens[i + 2].Norm is "to" or "and" && tokens[i + 3].Kind == TokenKind.Number;
            if (isRange || tokens[i].Norm is "until" or "till")
            {
                return true;
            }
        }

        return false;
    }
}
