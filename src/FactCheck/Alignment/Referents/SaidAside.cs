namespace FactCheck.Alignment.Referents;

/// <summary>Knows the values that a text does not give of the matter it tells: what does not hold, a day read as a number, an age that limits a group.</summary>
internal static class SaidAside
{
    /// <summary>Days between the first of several and the one that has the month.</summary>
    private const int DaysReach = 8;

    public static bool Is(DocumentText text, PlacedAssertion value) => IsInstead(text, value) || IsDay(text, value);

    /// <summary>"rather than 17 July", "instead of the 40 promised".</summary>
    private static bool IsInstead(DocumentText text, PlacedAssertion value)
    {
        var first = value.FirstToken;
        if (first > 0 && text.Tokens[first - 1].Norm is "the" or "by" or "in" or "on" or "at" or "for" or "from" or "to")
        {
            first--;
        }

        return first > 1 && ((text.Tokens[first - 2].Norm, text.Tokens[first - 1].Norm) is ("rather", "than") or ("instead", "of") or ("opposed", "to")
            || (text.Tokens[first - 1].Norm == "not" && text.Tokens[first - 2].Is(',')));
    }

    /// <summary>"5 and 6 November", "on 3, 4 or 7 May": a day whose month stands behind the last.</summary>
    private static bool IsDay(DocumentText text, PlacedAssertion value)
    {
        if (value.Assertion.Kind is not (AssertionKind.Number or AssertionKind.Count) || value.Assertion.Value is not QuantityValue { Number: >= 1 and <= 31 } || text.Tokens[value.FirstToken].Kind != TokenKind.Number)
        {
            return false;
        }

        var end = Math.Min(text.SentenceSpan[value.Sentence].EndToken, value.FirstToken + DaysReach);
        var isJoined = false;
        for (var i = value.FirstToken + 1; i < end; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (isJoined && i > 0 && text.Tokens[i - 1].Kind == TokenKind.Number && token is { IsWord: true, IsCapitalized: true } && IsMonth(token.Norm))
            {
                return true;
            }

            if (token.Is(',') || token.Is('-') || token.Is('–') || token.Norm is "and" or "or" or "to")
            {
                isJoined = true;
            }
            else if (token.Kind != TokenKind.Number)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"children under 11", "those over 70": of whom something is told, and not how many.</summary>
    public static bool IsAgeLimit(DocumentText text, PlacedAssertion value)
    {
        if (value.Assertion is not { Kind: AssertionKind.Number or AssertionKind.Count, Hedge: { } hedge } || hedge.Start > value.Mention.Span.Start || value.Assertion.Noun is not null)
        {
            return false;
        }

        var at = text.TokenAt(hedge.Start);
        return at > 0 && text.Tokens[at].Norm is "under" or "over" or "up" or "above" or "below" or "from" && Drafts.NounAgreement.IsPerson(text.Tokens[at - 1].Stem);
    }

    private static bool IsMonth(string norm) => norm is "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
        or "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec";
}
