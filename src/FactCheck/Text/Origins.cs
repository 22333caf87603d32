namespace FactCheck.Text;

/// <summary>Tells a place somebody comes from or lives in from one where something happens: "born in Aarhus", "a potter from Gweru", "grew up near Zadar".</summary>
internal static class Origins
{
    /// <summary>Tokens between the verb and the place: "born on 7 July 1962 in".</summary>
    private const int Reach = 8;

    private static readonly HashSet<string> Verbs = new(
        "born raised reared grew educated schooled lives lived living resides resided residing settled hails hailed native resident residents based brought".Split(' '), StringComparer.Ordinal);

    /// <param name="text">The text.</param>
    /// <param name="first">Index of the first token of the place.</param>
    public static bool IsOrigin(DocumentText text, int first)
    {
        var start = text.SentenceOf(text.Tokens[first]).FirstToken;
        var lead = first - 1;
        while (lead > start && text.Tokens[lead].Norm is "the" or "nearby" or "central" or "northern" or "southern" or "eastern" or "western")
        {
            lead--;
        }

        if (lead <= start || text.Tokens[lead].Norm is not ("in" or "at" or "near" or "from" or "of" or "outside"))
        {
            return false;
        }

        ref readonly var before = ref text.TokenSpan[lead - 1];
        if (text.Tokens[lead].Norm is "from" or "of" && (RoleTitles.IsHeadWord(before.Norm) || Trades.IsOne(before.Norm) || PersonNouns.Gender(before.Norm) is not null || (before.Is(',') && text.Tokens[lead].Norm == "from")))
        {
            return true;
        }

        for (var i = lead - 1; i >= Math.Max(start, lead - Reach); i--)
        {
            if (Verbs.Contains(text.Tokens[i].Norm))
            {
                return true;
            }

            if (text.Tokens[i].Is(',') || text.Tokens[i].Is(';') || VerbWords.IsFullVerb(text.Tokens[i]) || text.Tokens[i].Norm is "and" or "who" or "which")
            {
                return false;
            }
        }

        return false;
    }
}
