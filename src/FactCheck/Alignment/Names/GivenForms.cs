namespace FactCheck.Alignment.Names;

/// <summary>Finds out whether a text itself speaks of a name's forms: "called Bardites or Bardianos", "also spelled Mohamad".</summary>
internal static class GivenForms
{
    private const int Reach = 5;

    /// <summary>"under the name Marsh" speaks of a bearer, "the name Marsh" of a name.</summary>
    private static readonly string[] Borne = ["under", "by", "in", "with", "bear", "bears", "bore"];

    public static bool StandAt(List<ReadDocument> documents, NameOccurrence occurrence)
    {
        var tokens = documents[occurrence.Document].Text.Tokens;
        var sentence = tokens[occurrence.First].Sentence;
        if (IsWord(occurrence.First - 1, "name") && IsWord(occurrence.First - 2, "the") && !Array.Exists(Borne, word => IsWord(occurrence.First - 3, word)))
        {
            return true;
        }

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

        return IsCalledWrong(documents[occurrence.Document].Text, occurrence);

        bool IsOr(int token) => IsWord(token, "or");

        bool IsWord(int token, string word) => token >= 0 && token < tokens.Count && tokens[token].Sentence == sentence && tokens[token].Norm == word;
    }

    /// <summary>"a slip of the mason's chisel", "wrongly had Marsh": the sentence says itself that a spelling is wrong.</summary>
    private static bool IsCalledWrong(DocumentText text, NameOccurrence occurrence)
    {
        var sentence = text.SentenceOf(text.Tokens[occurrence.First]);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var norm = text.Tokens[i].Norm;
            if (norm is "parody" or "spoof" or "anagram" or "pun" or "counterfeit" or "fake" or "phishing" or "lookalike" or "knock-off" or "misspelled" or "misspelt" or "misspelling" or "misprint" or "misprinted" or "typo" or "erratum"
                || (norm is "wrongly" or "mistakenly" && i + 1 < sentence.EndToken && text.Tokens[i + 1].Norm is "called" or "named" or "had" or "gave" or "given" or "printed" or "listed" or "identified" or "written")
                || (norm is "slip" or "error" or "mistake" && i + 2 < sentence.EndToken && text.Tokens[i + 1].Norm is "of" or "by")
                || (norm is "mason" or "printer" or "engraver" or "typist" or "clerk" && i + 2 < sentence.EndToken && text.Tokens[i + 2].Norm is "slip" or "error" or "mistake"))
            {
                return true;
            }
        }

        return false;
    }
}
