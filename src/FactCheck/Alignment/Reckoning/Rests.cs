namespace FactCheck.Alignment.Reckoning;

/// <summary>Whether a sentence tells of what is left of a whole.</summary>
internal static class Rests
{
    public static bool In(DocumentText text, int sentence)
    {
        var place = text.SentenceSpan[sentence];
        for (var i = place.FirstToken; i < place.EndToken; i++)
        {
            if (text.Tokens[i].Norm is "rest" or "remainder" or "remaining" or "remained" or "remain" or "others" or "left")
            {
                return true;
            }
        }

        return false;
    }
}
