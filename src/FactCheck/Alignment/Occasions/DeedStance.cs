namespace FactCheck.Alignment.Occasions;

/// <summary>Whether a deed is told as done.</summary>
internal static class DeedStance
{
    /// <summary>Tokens before a deed in which "not", "will" and "if" turn it into something else than a fact.</summary>
    private const int StanceReach = 5;

    /// <summary>False for what is denied, planned, asked or only supposed.</summary>
    public static bool IsFact(DocumentText text, int verb, Sentence sentence)
    {
        for (var i = Math.Max(sentence.FirstToken, verb - StanceReach); i < verb; i++)
        {
            // "On 12 May the owners sold it": a month is no doubt.
            var norm = text.Tokens[i].Norm == "may" && text.Tokens[i].IsCapitalized && i > sentence.FirstToken ? "" : text.Tokens[i].Norm;
            if (norm is "not" or "never" or "no" or "none" or "nobody" or "neither" or "without" or "will" or "would" or "could" or "might" or "may" or "should" or "if" or "whether" or "unless" or "plan" or "planned" or "plans" or "due" or "expected" or "want" or "wanted"
                || norm.EndsWith("n't", StringComparison.Ordinal))
            {
                return false;
            }
        }

        // "was to have opened".
        var before = verb - 1 > sentence.FirstToken && text.Tokens[verb - 1].Norm is "have" or "be" ? verb - 2 : verb - 1;
        return before < sentence.FirstToken || text.Tokens[before].Norm != "to";
    }
}
