using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Whether a sentence tells of what is left of a whole.</summary>
internal static class Rests
{
    /// <summary>Words behind a share in which it is told what they are not, or do not.</summary>
    private const int DenialReach = 8;

    /// <summary>Words before a share of those that it is a share of.</summary>
    private const int WholeReach = 5;

    /// <summary>Whether what is told of a share, behind it, is denied: "4 percent of them could not swim"; null where a share is not what the clause tells of.</summary>
    public static bool? IsDenied(DocumentText text, PlacedAssertion share)
    {
        if (!(share.EndToken < text.Tokens.Count && text.Tokens[share.EndToken].Norm == "of") && !IsBehindWhole(text, share))
        {
            return null;
        }

        for (var i = share.EndToken; i < Math.Min(text.SentenceSpan[share.Sentence].EndToken, share.EndToken + DenialReach) && (text.Tokens[i].IsWord || text.Tokens[i].Kind == TokenKind.Number); i++)
        {
            if (text.Tokens[i].Norm is "not" or "never" or "no" or "without" || text.Tokens[i].Norm.EndsWith("n't", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Of the riders 4 percent".</summary>
    private static bool IsBehindWhole(DocumentText text, PlacedAssertion share)
    {
        for (var i = share.FirstToken - 1; i >= Math.Max(text.SentenceSpan[share.Sentence].FirstToken, share.FirstToken - WholeReach); i--)
        {
            if (text.Tokens[i].Norm is "of" or "among")
            {
                return true;
            }
        }

        return false;
    }

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
