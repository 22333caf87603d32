using FactCheck.Alignment.Referents;

namespace FactCheck.Alignment.Stories;

/// <summary>Whether one count says which of a kind a rule is for, and the other counts something: "bars with fewer than 60 seats need no permit", "the bar has 85 seats".</summary>
internal static class SizeClass
{
    public static ReferentComparison? Apart(NearWords near, NearWords far) =>
        IsClass(near) != IsClass(far) ? ReferentComparison.Apart(CompatibleReason.OtherReferent, "one says which of them is meant, the other counts") : null;

    /// <summary>"bars with fewer than 60 seats", "clubs of over 300 members": a bound behind a bare plural.</summary>
    private static bool IsClass(NearWords words)
    {
        if (words.Value.Assertion is not { Kind: AssertionKind.Count, Hedge: { } hedge })
        {
            return false;
        }

        var tokens = words.Text.TokenSpan;
        var first = words.Text.SentenceSpan[words.Value.Sentence].FirstToken;
        var with = words.Text.TokenAt(hedge.Start) - 1;
        return with > first && tokens[with].Norm is "with" or "of" or "employing" or "having" && IsBarePlural(tokens, first, with - 1);
    }

    private static bool IsBarePlural(ReadOnlySpan<Token> tokens, int first, int noun)
    {
        if (!tokens[noun].IsWord || tokens[noun].IsStop || !(tokens[noun].Norm.EndsWith('s') || tokens[noun].Norm is "people" or "men" or "women" or "children") || (tokens[noun].IsCapitalized && noun > first))
        {
            return false;
        }

        var before = noun - 1;
        while (before >= first && tokens[before].IsWord && !tokens[before].IsStop && tokens[before].Word.Number is null)
        {
            before--;
        }

        return before < first || !(tokens[before].Norm is "the" or "its" or "their" or "his" or "her" or "our" or "these" or "those" or "two" or "'s" || tokens[before].Word.Number is not null || tokens[before].Kind == TokenKind.Number);
    }
}
