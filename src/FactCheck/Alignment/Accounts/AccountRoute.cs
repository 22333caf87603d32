namespace FactCheck.Alignment.Accounts;

/// <summary>The way that a passage tells of: "from Varde to Lucca".</summary>
internal readonly record struct AccountRoute(string From, string To)
{
    /// <summary>Words between "from" and "to".</summary>
    private const int Reach = 4;

    /// <summary>The way told in the sentence, or else in the one before; null for none.</summary>
    public static AccountRoute? Of(DocumentText text, int sentence) => In(text, text.SentenceSpan[sentence]) ?? (sentence > 0 ? In(text, text.SentenceSpan[sentence - 1]) : null);

    /// <summary>True for the way back.</summary>
    public bool IsBackOf(AccountRoute other) => From == other.To && To == other.From;

    private static AccountRoute? In(DocumentText text, Sentence sentence)
    {
        var tokens = text.TokenSpan;
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            if (tokens[i].Norm != "from" || !tokens[i + 1].IsCapitalized)
            {
                continue;
            }

            for (var j = i + 2; j + 1 < Math.Min(sentence.EndToken, i + 2 + Reach); j++)
            {
                if (tokens[j].Norm == "to" && tokens[j + 1].IsCapitalized)
                {
                    return new AccountRoute(tokens[i + 1].Norm, tokens[j + 1].Norm);
                }
            }
        }

        return null;
    }
}
