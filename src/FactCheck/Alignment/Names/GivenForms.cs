namespace FactCheck.Alignment.Names;

/// <summary>Finds out whether a text itself speaks of a name's forms: "called Christiens or Christianos", "also spelled Mohamad".</summary>
internal static class GivenForms
{
    private const int Reach = 5;

    public static bool StandAt(IReadOnlyList<ReadDocument> documents, NameOccurrence occurrence)
    {
        var tokens = documents[occurrence.Document].Text.Tokens;
        var sentence = tokens[occurrence.First].Sentence;
        var isOneOfSeveral = IsOr(occurrence.First - 1) || IsOr(occurrence.End);
        for (var i = occurrence.First - 1; i >= Math.Max(0, occurrence.First - Reach) && tokens[i].Sentence == sentence; i--)
        {
            if (tokens[i].Norm is "spelled" or "spelt" or "transliterated" or "romanized" or "romanised" or "transcribed" or "misspelled" or "misspelt")
            {
                return true;
            }

            if (isOneOfSeveral && tokens[i].Norm is "called" or "known" or "named" or "written" or "rendered")
            {
                return true;
            }
        }

        return false;

        bool IsOr(int token) => token >= 0 && token < tokens.Count && tokens[token].Sentence == sentence && tokens[token].Norm == "or";
    }
}
