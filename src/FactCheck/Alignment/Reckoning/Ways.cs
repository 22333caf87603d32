using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Which way a length of time is counted from something else: "an hour before", "within two weeks".</summary>
internal static class Ways
{
    /// <summary>-1 for a time before, 1 for one after, 0 when the text does not say.</summary>
    public static int Of(DocumentText text, PlacedAssertion length)
    {
        if (length.FirstToken > 1 && text.Tokens[length.FirstToken - 1].Norm == "by" && Moved(text, length) is not 0 and var moved)
        {
            return moved;
        }

        if (length.EndToken < text.Tokens.Count && text.Tokens[length.EndToken].Norm is "before" or "ahead" or "earlier" or "prior" or "beforehand")
        {
            return -1;
        }

        return (length.EndToken < text.Tokens.Count && text.Tokens[length.EndToken].Norm is "after" or "later" or "from" or "longer" or "afterwards") || (length.FirstToken > 0 && text.Tokens[length.FirstToken - 1].Norm is "within" or "in" or "lasts" or "lasted" or "last" or "for") ? 1 : 0;
    }

    /// <summary>"extended by a week", "brought forward by ten days".</summary>
    private static int Moved(DocumentText text, PlacedAssertion length)
    {
        for (var i = length.FirstToken - 2; i >= Math.Max(text.SentenceSpan[length.Sentence].FirstToken, length.FirstToken - 4); i--)
        {
            if (text.Tokens[i].Norm is "extended" or "prolonged" or "delayed" or "postponed" or "extend" or "prolong" or "delay" or "postpone" or "extends" or "delays" or "off")
            {
                return 1;
            }

            if (text.Tokens[i].Norm is "forward" or "advanced" or "shortened")
            {
                return -1;
            }
        }

        return 0;
    }
}
